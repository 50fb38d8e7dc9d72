import { compare } from '#core/lib/ratio.ts';
import { align, type Keyed } from './diff-align.ts';
import { indicatorChanges } from './diff-indicator.ts';
import { nodesOf, type GroupNode, type TreeNode } from './diff-nodes.ts';
import { rawChanges } from './diff-raw.ts';
import { GROUP, read } from './diff-rules.ts';
import type { Place, RubricChange } from './diff-types.ts';
import type { Rubric } from './types.ts';

const NOWHERE: Place = { groups: [], indicator: null, level: null };
const GROUP_FIELDS = Object.keys(GROUP) as readonly (keyof typeof GROUP)[];

/** Without an added part nobody answers it; without a removed one the others weigh more. */
function presence(kind: 'added' | 'removed', node: TreeNode): RubricChange {
  const affects = kind === 'added' && node.kind === 'indicators' ? 'answers' : 'score';
  const { id, title } = node.source;
  return { kind, where: node.place, field: node.kind, at: [id], affects, text: title };
}

function groupChanges(before: GroupNode, after: GroupNode): readonly RubricChange[] {
  return GROUP_FIELDS.flatMap((field) =>
    rawChanges(before.source[field], after.source[field]).map((change) =>
      read(change, GROUP[field](change), after.place, field),
    ),
  );
}

function weightAndPlace(before: TreeNode, after: TreeNode): readonly RubricChange[] {
  const where = after.place;
  const changes: RubricChange[] = [];
  if (before.parent !== after.parent) {
    const at = [after.source.id];
    const from = before.place;
    changes.push({ kind: 'moved', where, field: after.kind, at, affects: 'score', from });
  }
  if (before.weight !== after.weight) {
    changes.push({
      kind: 'reweighted',
      where,
      field: 'weight',
      at: [],
      affects: compare(before.part, after.part) === 0 ? 'text' : 'score',
      before: before.weight,
      after: after.weight,
      share: { before: before.share, after: after.share },
    });
  }
  return changes;
}

function contentChanges(before: TreeNode, after: TreeNode): readonly RubricChange[] {
  if (before.kind === 'groups' && after.kind === 'groups') return groupChanges(before, after);
  if (before.kind === 'indicators' && after.kind === 'indicators') {
    const placed = ({ source, path }: typeof before) => ({ indicator: source, path });
    return indicatorChanges(placed(before), placed(after));
  }
  return [];
}

/** The order of the children that a group has before and after, groups and indicators apart. */
function reorderings(
  before: readonly Keyed<TreeNode>[],
  after: readonly Keyed<TreeNode>[],
): readonly RubricChange[] {
  const families = new Map(
    after.map(({ value }) => [`${value.kind} ${value.parent}`, value] as const),
  );
  return [...families.values()].flatMap(({ kind, parent, place }): readonly RubricChange[] => {
    const isOfFamily = ({ value }: Keyed<TreeNode>): boolean =>
      value.kind === kind && value.parent === parent;
    const { reordered } = align(before.filter(isOfFamily), after.filter(isOfFamily));
    if (!reordered) return [];
    const above = kind === 'groups' ? place.groups.slice(0, -1) : place.groups;
    const ids = (keys: readonly string[]) => keys.map((key) => key.slice(kind.length + 1));
    return [
      {
        kind: 'reordered',
        where: { ...NOWHERE, groups: above },
        field: kind,
        at: [],
        affects: 'text',
        before: ids(reordered.before),
        after: ids(reordered.after),
      },
    ];
  });
}

/**
 * How two trees differ: groups and indicators by id wherever they stand. What an
 * added or removed group holds is told entry by entry, not by the group.
 */
export function treeChanges(before: Rubric, after: Rubric): readonly RubricChange[] {
  const old = nodesOf(before);
  const now = nodesOf(after);
  const { pairs, removed, added } = align(old, now);
  return [
    ...removed.map(({ value }) => presence('removed', value)),
    ...added.map(({ value }) => presence('added', value)),
    ...pairs.flatMap((pair) => [
      ...weightAndPlace(pair.before, pair.after),
      ...contentChanges(pair.before, pair.after),
    ]),
    ...reorderings(old, now),
  ];
}

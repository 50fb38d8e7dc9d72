import { add, divide, fromDecimal, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { withKeys, type Keyed } from './diff-align.ts';
import { placeOf, placeOfGroup } from './diff-indicator.ts';
import type { Place } from './diff-types.ts';
import type { Group, Indicator, Rubric } from './types.ts';

interface Common {
  /** Key of the group above; '' at the top. */
  readonly parent: string;
  readonly place: Place;
  readonly weight: string;
  /** What it decides of the group above, 0..1. */
  readonly part: Ratio;
  /** What it decides of the whole index, 0..1, with everything applicable and answered. */
  readonly share: Ratio;
}

export interface GroupNode extends Common {
  readonly kind: 'groups';
  readonly source: Group;
}
interface IndicatorNode extends Common {
  readonly kind: 'indicators';
  readonly source: Indicator;
  readonly path: readonly Group[];
}
export type TreeNode = GroupNode | IndicatorNode;

const ONE: Ratio = { n: 1n, d: 1n };

function partOf(weight: string, siblings: readonly { readonly weight: string }[]): Ratio {
  const whole = siblings.reduce((sum, one) => add(sum, fromDecimal(one.weight)), ZERO);
  return whole.n === 0n ? ZERO : divide(fromDecimal(weight), whole);
}

function* below(
  groups: readonly Group[],
  indicators: readonly Indicator[],
  path: readonly Group[],
  share: Ratio,
): Generator<TreeNode> {
  const siblings = [...groups, ...indicators];
  const common = (source: Group | Indicator) => {
    const part = partOf(source.weight, siblings);
    const parent = path.at(-1)?.id ?? '';
    return { parent, weight: source.weight, part, share: multiply(share, part) };
  };
  for (const source of groups) {
    const here = [...path, source];
    const node = common(source);
    yield { kind: 'groups', source, place: placeOfGroup(here), ...node };
    yield* below(source.groups ?? [], source.indicators ?? [], here, node.share);
  }
  for (const source of indicators) {
    const place = placeOf({ indicator: source, path });
    yield { kind: 'indicators', source, path, place, ...common(source) };
  }
}

/** Every group and indicator of an instrument in reading order, by id, with its weight in the whole. */
export function nodesOf(rubric: Rubric): readonly Keyed<TreeNode>[] {
  const all = [...below(rubric.groups, [], [], ONE)];
  return withKeys(all, ({ kind, source }) => `${kind}:${source.id}`);
}

import type { GroupTrace, Score, ScoreSheet } from '#core/scoring/score.ts';

/** A group with its depth: 1 = top. */
export interface PlacedGroup {
  readonly group: GroupTrace;
  readonly depth: number;
}

function place(groups: readonly GroupTrace[], depth: number): readonly PlacedGroup[] {
  return groups.flatMap((group) => [
    { group, depth },
    ...place(
      group.children.flatMap((child) => (child.kind === 'group' ? [child] : [])),
      depth + 1,
    ),
  ]);
}

/** All groups in reading order, each with its depth. */
export function placedGroups(score: Score): readonly PlacedGroup[] {
  return place(score.groups, 1);
}

/** The groups as the evidence supports them, by id; null while nothing is attached. */
export function supportedGroups({ supported }: ScoreSheet): ReadonlyMap<string, GroupTrace> | null {
  if (supported.kind === 'no-evidence') return null;
  return new Map(placedGroups(supported.score).map(({ group }) => [group.id, group]));
}

/** Fewer axes than this make a poor radar. */
const FEWEST_AXES = 5;

/**
 * The groups that a radar shows: the top groups, or, where they are few and have
 * groups inside, those (SPBE: eight aspects rather than four domains).
 */
export function radarGroups(score: Score): readonly GroupTrace[] {
  if (score.groups.length >= FEWEST_AXES) return score.groups;
  const inner = placedGroups(score).filter(({ depth }) => depth === 2);
  return inner.length >= score.groups.length ? inner.map(({ group }) => group) : score.groups;
}

import type { Group, Indicator, Rubric } from './types.ts';

/** An indicator with the groups above it, outermost first. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly path: readonly Group[];
}

function* walk(groups: readonly Group[], path: readonly Group[]): Generator<PlacedIndicator> {
  for (const group of groups) {
    const here = [...path, group];
    for (const indicator of group.indicators ?? []) yield { indicator, path: here };
    yield* walk(group.groups ?? [], here);
  }
}

/** Every indicator in reading order, each with the groups it stands in. */
export function placedIndicators(rubric: Rubric): readonly PlacedIndicator[] {
  return [...walk(rubric.groups, [])];
}

/** Every indicator below one group, in reading order. */
export function indicatorsOf(group: Group): readonly Indicator[] {
  return [...walk([group], [])].map((placed) => placed.indicator);
}

/** The indicator with this id, with its place; undefined when the rubric has none. */
export function findIndicator(rubric: Rubric, id: string): PlacedIndicator | undefined {
  return placedIndicators(rubric).find((placed) => placed.indicator.id === id);
}

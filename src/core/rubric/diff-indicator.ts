import { ladderChanges } from './diff-ladder.ts';
import { rawChanges } from './diff-raw.ts';
import { INDICATOR, read } from './diff-rules.ts';
import type { Heading, Place, RubricChange } from './diff-types.ts';
import type { Group } from './types.ts';
import type { PlacedIndicator } from './walk.ts';

/** Id, code and title alone. */
export function headingOf({ id, code, title }: Heading): Heading {
  return { id, code, title };
}

/** The place of a group: the groups above it and itself. */
export function placeOfGroup(path: readonly Group[]): Place {
  return { groups: path.map(headingOf), indicator: null, level: null };
}

/** The place of an indicator. */
export function placeOf({ indicator, path }: PlacedIndicator): Place {
  return { ...placeOfGroup(path), indicator: headingOf(indicator) };
}

const FIELDS = Object.keys(INDICATOR) as readonly (keyof typeof INDICATOR)[];

/**
 * How two versions of one indicator differ in what they say and ask; its weight and
 * its place in the tree are compared with its siblings.
 */
export function indicatorChanges(
  before: PlacedIndicator,
  after: PlacedIndicator,
): readonly RubricChange[] {
  const places = { before: placeOf(before), after: placeOf(after) };
  const fields = FIELDS.flatMap((field) =>
    rawChanges(before.indicator[field], after.indicator[field]).map((change) =>
      read(change, INDICATOR[field](change), places.after, field),
    ),
  );
  return [...fields, ...ladderChanges(before.indicator, after.indicator, places)];
}

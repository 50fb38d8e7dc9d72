import { LEAST_UNITS } from './estimate.ts';
import { activeRaters, pairable, sizeOf, type Units } from './units.ts';

/** Whether all raters rated the units (crossed), or each unit was rated by others of them. */
export type IccDesign = 'two-way' | 'one-way';

/** The units that every rater rated, raters who rated nothing here left aside. */
function completeUnits(units: Units): Units {
  if (units.every(({ row, given }) => given.length === row.length)) return units;
  const raters = activeRaters(pairable(units));
  return units.flatMap(({ row, times }) => {
    const given = raters.flatMap((at) => row[at] ?? []);
    return given.length === raters.length ? [{ row: given, given, times }] : [];
  });
}

/**
 * The design that the data allow: crossed where at least half of the units with two values
 * or more were rated by every rater (the others are left out of the ICC), one-way else
 * (Shrout & Fleiss 1979, cases 2 and 1).
 */
export function designOf(units: Units): IccDesign {
  const complete = sizeOf(completeUnits(units));
  return complete >= LEAST_UNITS && complete * 2 >= sizeOf(pairable(units)) ? 'two-way' : 'one-way';
}

/** The units that an ICC of this design is taken from. */
export function unitsFor(units: Units, design: IccDesign): Units {
  return design === 'two-way' ? completeUnits(units) : pairable(units);
}

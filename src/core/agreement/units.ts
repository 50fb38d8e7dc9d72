import { LEAST_UNITS, none, type Estimate } from './estimate.ts';

/** Values of one unit (an indicator of one submission), by rater; null = this rater has none. */
export type Row = readonly (number | null)[];

/** Units that were rated in the same way, and how many they are. */
interface Tallied {
  readonly row: Row;
  /** The values that were given, without the gaps. */
  readonly given: readonly number[];
  readonly times: number;
}

/** Units, the same ones together, in an order of their own: how they came does not matter. */
export type Units = readonly Tallied[];

/** A figure of agreement over units; pure. */
export type Statistic = (units: Units) => Estimate;

/** Puts units together that were rated in the same way. */
export function tally(rows: readonly Row[]): Units {
  const known = new Map<string, { row: Row; times: number }>();
  for (const row of rows) {
    const key = row.join(';');
    const same = known.get(key);
    if (same) same.times += 1;
    else known.set(key, { row, times: 1 });
  }
  return [...known.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { row, times }]) => ({ row, times, given: row.filter((one) => one !== null) }));
}

/** How many units these are. */
export function sizeOf(units: Units): number {
  return units.reduce((sum, { times }) => sum + times, 0);
}

/** The units in which at least two raters gave a value: only they can agree or not. */
export function pairable(units: Units): Units {
  return units.filter(({ given }) => given.length >= 2);
}

/** Positions of the raters who gave a value in at least one of these units. */
export function activeRaters(units: Units): readonly number[] {
  const width = units.reduce((most, { row }) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => at).filter((at) =>
    units.some(({ row }) => (row[at] ?? null) !== null),
  );
}

/** Why these units carry no figure at all, whichever is asked for; null = they may. */
export function lacking(units: Units): Estimate | null {
  if (activeRaters(units).length < 2) return none('one-rater');
  return sizeOf(pairable(units)) < LEAST_UNITS ? none('too-few-units') : null;
}

import { plain } from '#core/lib/plain.ts';
import {
  add,
  divide,
  fromDecimal,
  fromInteger,
  subtract,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';
import type { DatasetRow } from './dataset.ts';

/** The indicators of one unit in one year, and its levels. */
export interface UnitYear {
  readonly year: number;
  /** Indicators it is in charge of, with or without a level. */
  readonly items: number;
  /** Of these the ones with both levels; the means are over them. */
  readonly rated: number;
  /** Null = none is rated. */
  readonly self: Ratio | null;
  readonly external: Ratio | null;
  /** Self less external, exact. */
  readonly gap: Ratio | null;
}

export interface UnitLevels {
  /** As first written. */
  readonly name: string;
  /** Oldest first. */
  readonly years: readonly UnitYear[];
}

type Row = Pick<DatasetRow, 'name' | 'year' | 'item' | 'score' | 'self'>;

/** The units named in one cell: several stand apart by a semicolon, a bar or a new line. */
export function unitsNamed(cell: string): readonly string[] {
  const names = cell.split(/[;|\n]/).map((name) => name.trim().replaceAll(/\s+/g, ' '));
  return [...new Map(names.flatMap((name) => (name === '' ? [] : [[plain(name), name]]))).values()];
}

const mean = (values: readonly Ratio[]): Ratio | null =>
  values.length === 0 ? null : divide(values.reduce(add, ZERO), fromInteger(values.length));

function unitYear(year: number, rows: readonly Row[]): UnitYear {
  const rated = rows.flatMap(({ self, score }) =>
    self === null || score === null
      ? []
      : [{ self: fromDecimal(self), external: fromDecimal(score) }],
  );
  const self = mean(rated.map((one) => one.self));
  const external = mean(rated.map((one) => one.external));
  return {
    year,
    items: new Set(rows.map(({ item }) => item)).size,
    rated: rated.length,
    self,
    external,
    gap: self && external && subtract(self, external),
  };
}

/**
 * The levels of indicators by the unit in charge: how many it has in a year, and the mean of
 * its own levels and of the evaluator's. An indicator with several units counts for each of
 * them; one without both levels counts as an item and in no mean. Rows without a year or
 * without a unit are left out.
 */
export function levelsByUnit(rows: readonly Row[]): readonly UnitLevels[] {
  const units = new Map<string, { readonly name: string; readonly years: Map<number, Row[]> }>();
  for (const row of rows) {
    if (row.year === null) continue;
    for (const name of unitsNamed(row.name)) {
      const key = plain(name);
      const unit = units.get(key) ?? { name, years: new Map<number, Row[]>() };
      units.set(key, unit);
      unit.years.set(row.year, [...(unit.years.get(row.year) ?? []), row]);
    }
  }
  return [...units.values()].map(({ name, years }) => ({
    name,
    years: [...years].sort(([a], [b]) => a - b).map(([year, ofYear]) => unitYear(year, ofYear)),
  }));
}

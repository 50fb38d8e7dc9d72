import { fromDecimal, roundHalfUp, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { UnitLevels, UnitYear } from './levels-by-unit.ts';

/** Decimals of the published table. */
const DIGITS = 4;

/** The level columns of one unit as the table "Rekap per OPD" prints them; empty = unknown. */
export interface LevelColumns {
  readonly items: Readonly<Record<number, number>>;
  readonly self: Readonly<Record<number, string>>;
  readonly external: Readonly<Record<number, string>>;
  readonly gap: Readonly<Record<number, string>>;
}

/** Printed with at most four decimals, without the zeros nobody needs: "1.5", "0.0", "2.6667". */
function printed(value: Ratio): string {
  return roundHalfUp(value, DIGITS).replace(/(\.\d*?)0+$/, (_, kept: string) =>
    kept === '.' ? '.0' : kept,
  );
}

/** The difference of two printed figures: a reader who subtracts finds the same. */
export function printedDifference(a: string, b: string): string {
  return a === '' || b === '' ? '' : printed(subtract(fromDecimal(a), fromDecimal(b)));
}

const column = <T>(
  years: readonly UnitYear[],
  of: (one: UnitYear) => T,
): Readonly<Record<number, T>> => Object.fromEntries(years.map((one) => [one.year, of(one)]));

/**
 * The level columns of a unit: indicators, mean of the self-assessment, mean of the evaluator,
 * and self less evaluator as the printed means give it.
 */
export function levelColumns({ years }: Pick<UnitLevels, 'years'>): LevelColumns {
  const self = (one: UnitYear): string => (one.self ? printed(one.self) : '');
  const external = (one: UnitYear): string => (one.external ? printed(one.external) : '');
  return {
    items: column(years, ({ items }) => items),
    self: column(years, self),
    external: column(years, external),
    gap: column(years, (one) => printedDifference(self(one), external(one))),
  };
}

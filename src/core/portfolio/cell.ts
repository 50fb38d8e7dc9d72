import { roundHalfUp, toNumber, type Ratio } from '#core/lib/ratio.ts';
import { inYear } from '#core/rubric/in-year.ts';
import { predikatOf } from '#core/scoring/predikat.ts';
import type { Shown } from '#core/scoring/score.ts';
import { codeAt, type Column } from './column.ts';
import type { InstrumentFrame } from './frame.ts';
import { NOT_APPLICABLE } from './lexicon.ts';
import type { Target } from './query.ts';
import type { Cell } from './view.ts';

const OFF: Cell = { is: 'not-applicable' };
const OPEN: Cell = { is: 'unknown' };

/** The ends of the scale that a value lies on. */
export function endsOf(
  frame: InstrumentFrame,
  target: Target,
): { readonly min: number; readonly max: number } {
  return (target.of === 'indicator' && frame.indicators[target.at]) || frame;
}

/** Where a value lies between the ends, 0..1; for drawing. */
export function partOf(
  value: Ratio,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  if (max <= min) return 0;
  return Math.min(1, Math.max(0, (toNumber(value) - min) / (max - min)));
}

/** A value as it is printed: levels as they are while they are whole, all else with the digits. */
export function shownOf({ rounding }: InstrumentFrame, target: Target, exact: Ratio): Shown {
  const isLevel = target.of === 'indicator' && exact.d === 1n;
  return { exact, text: roundHalfUp(exact, isLevel ? 0 : rounding.digits) };
}

/** One value of one result. */
export function cellOf(frame: InstrumentFrame, target: Target, column: Column, row: number): Cell {
  const code = codeAt(column, row);
  if (code < 0) return code === NOT_APPLICABLE ? OFF : OPEN;
  const exact = column.lexicon.valueOf(code);
  return {
    is: 'value',
    value: shownOf(frame, target, exact),
    part: partOf(exact, endsOf(frame, target)),
  };
}

/** The predikat of an index as the rule of that year reads it; null where none is known. */
export function predikatIn(frame: InstrumentFrame, year: number, cell: Cell): string | null {
  if (cell.is !== 'value' || frame.predikat.length === 0) return null;
  return predikatOf(inYear(frame, year), cell.value.exact);
}

import { measure, type SliceFigures } from './measure.ts';
import type { Interval } from './bootstrap.ts';
import type { Slice } from './slices.ts';
import { tendencyIntervals } from './tendency.ts';

/** What is measured; plain data, so that it can be handed to a worker. */
export interface AgreementOrder {
  readonly slices: readonly Pick<Slice, 'rows' | 'mixed'>[];
  /** Every unit, for the tendencies; in the columns of the raters. */
  readonly rows: Slice['rows'];
  readonly raters: number;
}

/** What was measured, in the order of the slices and of the raters. */
export interface AgreementFigures {
  readonly slices: readonly SliceFigures[];
  readonly tendencies: readonly Interval[];
}

/** Measures everything that was ordered; `progress` counts slices. */
export function measureAll(
  { slices, rows, raters }: AgreementOrder,
  progress: (done: number, total: number) => void,
): AgreementFigures {
  const total = slices.length + 1;
  const measured = slices.map((slice, at) => {
    progress(at, total);
    return measure(slice);
  });
  progress(slices.length, total);
  return { slices: measured, tendencies: tendencyIntervals(rows, raters) };
}

import { fromDecimal, toNumber } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { decimal } from '#report/words/format.ts';

/** The value axis that the charts of one instrument share. */
export interface ChartScale {
  readonly max: number;
  /** Values with a line, ascending, the rim included. */
  readonly ticks: readonly number[];
  readonly target: { readonly value: number; readonly text: string; readonly label: string } | null;
}

const MOST_TICKS = 6;

/** The scale from 0 to the highest level, with the lower bound of the target predikat. */
export function chartScale(rubric: Rubric): ChartScale {
  const scales = Object.values(rubric.scales);
  const max = Math.max(...scales.map((scale) => scale.max));
  const step = max <= MOST_TICKS ? 1 : max / 5;
  const ticks = Array.from({ length: Math.round(max / step) }, (_, at) => (at + 1) * step);
  const band = rubric.predikat.find(({ label }) => label === rubric.target.predikat);
  const target = band
    ? { value: toNumber(fromDecimal(band.min)), text: decimal(band.min), label: band.label }
    : null;
  return { max, ticks, target };
}

import type { ChartData } from './chart-data.ts';

/** Below this width in pixels a drawing says less. */
export const NARROW = 480;
const ROW = 44;
/** A row with two bars. */
const WIDE_ROW = 60;

/** How high a radar of this width is, in pixels. */
export function radarHeight({ names }: ChartData, width: number): number {
  if (width >= NARROW) return 400;
  // Room for a second figure above the first spoke.
  return names.supported === null ? 300 : 344;
}

/** How high the bars are, in pixels. */
export function barsHeight({ names, rows }: ChartData): number {
  return rows.length * (names.supported === null ? ROW : WIDE_ROW) + 32;
}

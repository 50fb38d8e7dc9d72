import { integer } from '#ui/format.ts';
import { NARROW, type Scene, type Shape } from './scene.ts';

/** How many fall between two bounds. */
export interface HistogramBin {
  /** The bounds, as they are read. */
  readonly label: string;
  readonly count: number;
}

const HEIGHT = 220;
const TOP = 24;
const GAP = 3;

/** Columns beside each other, each with its count on top. */
export function histogramScene(bins: readonly HistogramBin[], width: number): Scene {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  // Room for labels that are wider than their column.
  const side = width < NARROW ? 12 : 0;
  const step = (width - 2 * side) / Math.max(1, bins.length);
  const floor = TOP + HEIGHT;
  // Labels that would run into each other stand at every second or third column.
  const every = Math.max(1, Math.ceil((width < NARROW ? 60 : 72) / step));
  return {
    width,
    height: floor + 28,
    shapes: [
      { kind: 'line', from: [0, floor], to: [width, floor], ink: 'soft', thick: 1 },
      ...bins.flatMap(({ label, count }, at): readonly Shape[] => {
        const height = Math.round((count / most) * HEIGHT);
        const middle = Math.round(side + (at + 0.5) * step);
        return [
          {
            kind: 'rect',
            at: [side + at * step + GAP / 2, floor - height],
            size: [Math.max(1, step - GAP), height],
            fill: 'value',
          },
          {
            kind: 'text',
            at: [middle, floor - height - 6],
            text: count === 0 ? '' : integer(count),
            side: 'middle',
            ink: 'ink',
            bold: true,
          },
          {
            kind: 'text',
            at: [middle, floor + 18],
            text: at % every === 0 ? label : '',
            side: 'middle',
            ink: 'soft',
            size: 12,
          },
        ];
      }),
    ],
  };
}

import { figuresOf, scaleMarks, wrapWords, type ChartData } from './chart-data.ts';
import { LOOK, STROKES } from './picture-look.ts';
import { element, textAt, type Svg } from './svg.ts';

export const BAR_ROW = 52;
const LEFT = 430;
const RIGHT = 1080;
/** Figures keep a rim of paper, so that the target line behind them does not cross them out. */
const VALUE = {
  'font-size': 18,
  'font-weight': 700,
  fill: LOOK.ink,
  stroke: LOOK.paper,
  'stroke-width': 6,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

/** Horizontal bars with their values written out and the target line across them. */
export function barsPicture(data: ChartData, top: number): readonly Svg[] {
  const bottom = top + data.rows.length * BAR_ROW;
  const at = (value: number): number => LEFT + ((RIGHT - LEFT) * value) / data.max;
  const vertical = (value: number, attributes: Readonly<Record<string, string | number>>): Svg =>
    element('line', { x1: at(value), x2: at(value), y1: top, y2: bottom, ...attributes });
  const rows = data.rows.flatMap((row, index): readonly Svg[] => {
    const middle = top + (index + 0.5) * BAR_ROW;
    const lines = wrapWords(`${row.code} ${row.label}`, 44, 2);
    const first = middle + 6 - ((lines.length - 1) * 20) / 2;
    const label = {
      'text-anchor': 'end',
      'font-size': 17,
      'font-weight': row.depth === 0 ? 600 : 400,
      fill: LOOK.ink,
    };
    const bar = {
      x: LEFT,
      y: middle - 15,
      width: row.value === null ? 0 : at(row.value) - LEFT,
      height: 30,
      fill: LOOK.value,
      'fill-opacity': row.depth === 0 ? 1 : 0.65,
    };
    const backed = { x: LEFT, y: middle + 16, height: 7, fill: LOOK.supported };
    return [
      ...lines.map((line, nth) => textAt(LEFT - 14, first + nth * 20, line, label)),
      element('rect', bar),
      ...(row.supported === null
        ? []
        : [element('rect', { ...backed, width: at(row.supported) - LEFT })]),
    ];
  });
  const values = data.rows.map((row, index) =>
    textAt(at(row.value ?? 0) + 10, top + (index + 0.5) * BAR_ROW + 6, figuresOf(data, row), VALUE),
  );
  return [
    ...scaleMarks(data.max).flatMap((mark) => [
      vertical(mark, { stroke: LOOK.line }),
      textAt(at(mark), bottom + 20, `${mark}`, {
        'text-anchor': 'middle',
        'font-size': 14,
        fill: LOOK.soft,
      }),
    ]),
    ...rows,
    vertical(data.target.value, STROKES.target),
    ...values,
  ];
}

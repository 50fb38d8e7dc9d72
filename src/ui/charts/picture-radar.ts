import { figuresOf, scaleMarks, type ChartData } from './chart-data.ts';
import { LOOK, STROKES } from './picture-look.ts';
import { element, textAt, type Svg } from './svg.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function pointAt({ x, y, radius }: Place, turn: number, part: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return [x + Math.cos(angle) * radius * part, y + Math.sin(angle) * radius * part];
}

function polygon(
  place: Place,
  parts: readonly (number | null)[],
  attributes: Readonly<Record<string, string | number>>,
): Svg {
  const points = parts.flatMap((part, at) =>
    part === null ? [] : [pointAt(place, at / parts.length, part)],
  );
  const written = points.map((point) => point.map((part) => part.toFixed(1)).join(',')).join(' ');
  return element('polygon', { points: written, fill: 'none', ...attributes });
}

function spoke(place: Place, data: ChartData, at: number): readonly Svg[] {
  const row = data.rows[at];
  const turn = at / data.rows.length;
  const [x, y] = pointAt(place, turn, 1);
  const [textX, textY] = pointAt(place, turn, 1.13);
  const outward = textX > place.x ? 'start' : 'end';
  const side = Math.abs(textX - place.x) < 20 ? 'middle' : outward;
  const label = { 'text-anchor': side, 'font-size': 18, 'font-weight': 700, fill: LOOK.ink };
  return [
    element('line', { x1: place.x, y1: place.y, x2: x, y2: y, stroke: LOOK.line }),
    textAt(textX, textY + 6, row ? `${row.code} ${figuresOf(data, row)}` : '', label),
  ];
}

/** The radar as pure shapes, spokes clockwise from the top, its rim at the top of the scale. */
export function radarPicture(data: ChartData, place: Place): readonly Svg[] {
  const part = (value: number | null): number | null => (value === null ? null : value / data.max);
  const all = (value: number): readonly number[] => data.rows.map(() => value / data.max);
  const values = data.rows.map((row) => part(row.value));
  return [
    ...scaleMarks(data.max)
      .slice(1)
      .map((mark) => polygon(place, all(mark), { stroke: LOOK.line })),
    ...data.rows.flatMap((_, at) => spoke(place, data, at)),
    polygon(place, all(data.target.value), STROKES.target),
    ...(data.names.goal === null
      ? []
      : [
          polygon(
            place,
            data.rows.map((row) => part(row.goal)),
            STROKES.goal,
          ),
        ]),
    polygon(place, values, { ...STROKES.value, fill: LOOK.value, 'fill-opacity': 0.2 }),
    ...(data.names.supported === null
      ? []
      : [
          polygon(
            place,
            data.rows.map((row) => part(row.supported)),
            STROKES.supported,
          ),
        ]),
    ...values.flatMap((value, at) => {
      if (value === null) return [];
      const [cx, cy] = pointAt(place, at / values.length, value);
      return [element('circle', { cx: cx.toFixed(1), cy: cy.toFixed(1), r: 5, fill: LOOK.value })];
    }),
    ...scaleMarks(data.max).map((mark) =>
      textAt(place.x + 6, place.y - (place.radius * mark) / data.max - 3, `${mark}`, {
        'font-size': 13,
        fill: LOOK.soft,
      }),
    ),
  ];
}

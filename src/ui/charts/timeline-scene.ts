import { wrapWords } from './chart-data.ts';
import { NARROW, type LegendEntry, type Scene, type Shape } from './scene.ts';

/** One piece of work in time. */
export interface TimelineRow {
  readonly key: string;
  readonly label: string;
  /** In units of the scale. */
  readonly from: number;
  readonly to: number;
  readonly figure: string;
  /** Keys of rows that have to be done before. */
  readonly after: readonly string[];
  /** It does not end within the year it is paid in. */
  readonly isLate: boolean;
}

/** The scale: periods of the same length, each with its name. */
export interface TimelineScale {
  readonly names: readonly string[];
  /** Units of one period. */
  readonly length: number;
}

/** Room for labels beside the scale, and how many letters of a line stand in it. */
const USUAL = { label: 240, letters: 32 } as const;
const LONG = { label: 340, letters: 46 } as const;
/** From here on labels have more room. */
const WIDE = 800;
const LINE = 15;
/** How wide a letter of a label is, more or less. */
const LETTER = 7.5;
const HEAD = 26;
const FIGURE = 96;

const bar = (from: number, to: number, y: number, isLate: boolean): Shape => ({
  kind: 'rect',
  at: [from, y - 8],
  size: [Math.max(3, to - from), 16],
  fill: isLate ? 'target' : 'value',
});

/** The way from the end of one row to the beginning of another, round the corner. */
function arrow(from: readonly [number, number], to: readonly [number, number]): readonly Shape[] {
  const [x, y] = from;
  const [endX, endY] = to;
  const turn = Math.max(endX - 5, x);
  const line = (a: readonly [number, number], b: readonly [number, number]): Shape => ({
    kind: 'line',
    from: a,
    to: b,
    ink: 'soft',
    thick: 1.5,
  });
  return [
    line([x, y], [turn, y]),
    line([turn, y], [turn, endY]),
    line([turn, endY], [endX, endY]),
    { kind: 'dot', at: [endX, endY], radius: 2.5, fill: 'soft', edge: 'soft' },
  ];
}

/** Work below each other over one scale of time, with what has to be done before. */
export function timelineScene(
  rows: readonly TimelineRow[],
  { names, length }: TimelineScale,
  width: number,
): Scene {
  const narrow = width < NARROW;
  const row = narrow ? 50 : 40;
  const room = width >= WIDE ? LONG : USUAL;
  const left = narrow ? 8 : room.label;
  const right = width - (narrow ? 8 : FIGURE);
  const most = Math.max(names.length * length, ...rows.map(({ to }) => to));
  const x = (value: number): number => left + (value / most) * (right - left);
  const middle = (at: number): number => HEAD + at * row + (narrow ? 34 : row / 2);
  const bottom = HEAD + rows.length * row + 4;
  const places = new Map(rows.map(({ key }, at) => [key, at]));
  const scale = names.flatMap((name, at): readonly Shape[] => [
    {
      kind: 'line',
      from: [x(at * length), 4],
      to: [x(at * length), bottom],
      ink: 'line',
      thick: 1,
    },
    {
      kind: 'text',
      at: [x((at + 0.5) * length), 16],
      text: name,
      side: 'middle',
      ink: 'soft',
      bold: true,
    },
  ]);
  const end: Shape = {
    kind: 'line',
    from: [x(names.length * length), 4],
    to: [x(names.length * length), bottom],
    ink: 'line',
    thick: 1,
  };
  const labels = rows.flatMap(({ label, figure }, at): readonly Shape[] => {
    if (narrow) {
      const letters = Math.floor(width / LETTER) - figure.length - 3;
      const text = `${wrapWords(label, letters, 1)[0] ?? ''} · ${figure}`;
      return [
        {
          kind: 'text',
          at: [8, HEAD + at * row + 18],
          text,
          side: 'start',
          ink: 'ink',
          halo: true,
        },
      ];
    }
    const lines = wrapWords(label, room.letters, 2);
    const first = middle(at) + 4.5 - ((lines.length - 1) * LINE) / 2;
    const name = lines.map((text, nth): Shape => ({
      kind: 'text',
      at: [room.label - 14, first + nth * LINE],
      text,
      side: 'end',
      ink: 'ink',
    }));
    const told: Shape = {
      kind: 'text',
      at: [width - 4, middle(at) + 4.5],
      text: figure,
      side: 'end',
      ink: 'ink',
    };
    return [...name, told];
  });
  const arrows = rows.flatMap(({ from, after }, at) =>
    after.flatMap((key) => {
      const place = places.get(key);
      const before = place === undefined ? undefined : rows[place];
      return before && place !== undefined
        ? arrow([x(before.to), middle(place)], [x(from), middle(at)])
        : [];
    }),
  );
  const bars = rows.map(({ from, to, isLate }, at) => bar(x(from), x(to), middle(at), isLate));
  return {
    width,
    height: bottom + 6,
    shapes: [...scale, end, ...arrows, ...bars, ...labels],
  };
}

/** What the marks mean; the second only where there is one. */
export function timelineLegend(
  words: { readonly work: string; readonly late: string; readonly after: string },
  has: { readonly late: boolean; readonly after: boolean },
): readonly LegendEntry[] {
  return [
    { name: words.work, shapes: [{ kind: 'rect', at: [4, 1], size: [28, 10], fill: 'value' }] },
    ...(has.late
      ? [
          {
            name: words.late,
            shapes: [{ kind: 'rect', at: [4, 1], size: [28, 10], fill: 'target' }],
          } as const,
        ]
      : []),
    ...(has.after ? [{ name: words.after, shapes: arrow([4, 2], [32, 10]) }] : []),
  ];
}

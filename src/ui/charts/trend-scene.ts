import { scaleMarks, wrapWords } from './chart-data.ts';
import { NARROW, type Ink, type LegendEntry, type Scene, type Shape } from './scene.ts';

/** How a value came about; each has a mark of its own. */
export type TrendMark = 'final' | 'interim' | 'provisional' | 'loaded';

interface TrendPoint {
  readonly year: number;
  readonly value: number;
  /** As it is read. */
  readonly text: string;
  readonly mark: TrendMark;
}

/** One subject; only the points of one segment are joined. */
export interface TrendSeries {
  readonly id: string;
  readonly name: string;
  readonly segments: readonly (readonly TrendPoint[])[];
}

/** Where lines end and others begin. */
export interface TrendBreak {
  /** It lies before this year. */
  readonly before: number;
  /** In a word or two, written at the line. */
  readonly name: string;
}

export interface TrendData {
  readonly series: readonly TrendSeries[];
  readonly breaks: readonly TrendBreak[];
  readonly max: number;
  /** A level to be reached; null = none. */
  readonly target: { readonly value: number; readonly text: string } | null;
}

const LOOKS: readonly { readonly ink: Ink; readonly dash?: string }[] = [
  { ink: 'value' },
  { ink: 'supported', dash: '2 3' },
  { ink: 'target', dash: '10 4' },
  { ink: 'soft', dash: '6 3 2 3' },
  { ink: 'ink', dash: '1 5' },
];
const LEFT = 34;
const RIGHT = 46;
const TOP = 48;
const PLOT = 250;
const FOOT = 34;
/** Figures nearer than this to each other would run into one another. */
const APART = 15;

const lookOf = (at: number): (typeof LOOKS)[number] => LOOKS[at % LOOKS.length] ?? { ink: 'value' };

function markOf(mark: TrendMark, x: number, y: number, ink: Ink, radius = 5): Shape {
  const at = [x, y] as const;
  switch (mark) {
    case 'final':
      return { kind: 'dot', at, radius, fill: ink, edge: ink };
    case 'interim':
      return { kind: 'diamond', at, radius: radius + 1.5, fill: ink, edge: ink };
    case 'provisional':
      return { kind: 'dot', at, radius, fill: 'paper', edge: ink };
    case 'loaded':
      return {
        kind: 'rect',
        at: [x - radius, y - radius],
        size: [2 * radius, 2 * radius],
        fill: 'paper',
        edge: ink,
      };
  }
}

const pointsOf = ({ segments }: TrendSeries): readonly TrendPoint[] => segments.flat();

function yearsOf(data: TrendData): readonly [number, number] {
  const years = data.series.flatMap(pointsOf).map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? [from - 1, to + 1] : [from, to];
}

interface Axes {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

function frame(data: TrendData, width: number, { x, y }: Axes): readonly Shape[] {
  const [from, to] = yearsOf(data);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const every = Math.max(1, Math.ceil((years.length * 44) / (width - LEFT - RIGHT)));
  return [
    ...scaleMarks(data.max).flatMap((mark): readonly Shape[] => [
      {
        kind: 'line',
        from: [LEFT, y(mark)],
        to: [width - RIGHT + 14, y(mark)],
        ink: 'line',
        thick: 1,
      },
      {
        kind: 'text',
        at: [LEFT - 8, y(mark) + 4],
        text: `${mark}`,
        side: 'end',
        ink: 'soft',
        size: 12,
      },
    ]),
    ...years.map((year, at): Shape => ({
      kind: 'text',
      at: [x(year), TOP + PLOT + 22],
      text: at % every === 0 ? `${year}` : '',
      side: 'middle',
      ink: 'soft',
      size: 12,
    })),
  ];
}

function breakShapes({ breaks }: TrendData, width: number, { x }: Axes): readonly Shape[] {
  return breaks.flatMap(({ before, name }, at): readonly Shape[] => {
    const place = x(before - 0.5);
    const room = width < NARROW ? 16 : 26;
    const inner = place < LEFT + 60 ? 'start' : 'middle';
    const side = place > width - 120 ? 'end' : inner;
    const height = TOP - 30 + (at % 2) * 15;
    const [line = ''] = wrapWords(name, room, 1);
    return [
      {
        kind: 'line',
        from: [place, height + 5],
        to: [place, TOP + PLOT],
        ink: 'soft',
        thick: 1.5,
        dash: '3 4',
      },
      { kind: 'text', at: [place, height], text: line, side, ink: 'soft', size: 12 },
    ];
  });
}

function seriesShapes(series: TrendSeries, at: number, { x, y }: Axes): readonly Shape[] {
  const { ink, dash } = lookOf(at);
  const lines = series.segments.flatMap((points) =>
    points.slice(1).flatMap((to, nth): readonly Shape[] => {
      const from = points[nth];
      if (!from) return [];
      return [
        {
          kind: 'line',
          from: [x(from.year), y(from.value)],
          to: [x(to.year), y(to.value)],
          ink,
          thick: 2.5,
          ...(dash === undefined ? {} : { dash }),
        },
      ];
    }),
  );
  const marks = pointsOf(series).map(({ year, value, mark }) =>
    markOf(mark, x(year), y(value), ink),
  );
  return [...lines, ...marks];
}

/** How far a mark reaches, and the letters of a figure above and below their line. */
const MARK = 6;
const LETTERS = { above: 10, below: 2 } as const;

/**
 * Figures of one year stand in the order of their values, so that none is read for another:
 * above its mark, else below, else beside it where other marks or figures are in the way.
 * What finds no place is left to the table; equal figures stand once.
 */
function figuresOf(points: readonly TrendPoint[], { x, y }: Axes): readonly Shape[] {
  const order = [...points].sort((a, b) => b.value - a.value);
  const marks = order.map(({ value }) => y(value));
  const shapes: Shape[] = [];
  let last = { place: -Infinity, text: '', at: -1 };
  for (const { year, value, text } of order) {
    const at = y(value);
    if (text === last.text && at === last.at) continue;
    const isFree = (place: number): boolean =>
      place >= last.place + APART && place <= TOP + PLOT + LETTERS.above;
    const isClear = (place: number): boolean =>
      marks.every(
        (mark) => place - LETTERS.above >= mark + MARK || place + LETTERS.below <= mark - MARK,
      );
    const middle = [at - 10, at + 20].find((place) => isFree(place) && isClear(place));
    const beside = isFree(at + 4) ? at + 4 : undefined;
    const place = middle ?? beside;
    if (place === undefined) continue;
    last = { place, text, at };
    const figure = { text, ink: 'ink', size: 12, bold: true } as const;
    shapes.push(
      middle === undefined
        ? { kind: 'text', at: [x(year) + MARK + 3, place], side: 'start', ...figure }
        : { kind: 'text', at: [x(year), place], side: 'middle', ...figure },
    );
  }
  return shapes;
}

function figureShapes({ series }: TrendData, axes: Axes): readonly Shape[] {
  const points = series.flatMap(pointsOf);
  const years = [...new Set(points.map(({ year }) => year))];
  return years.flatMap((year) =>
    figuresOf(
      points.filter((point) => point.year === year),
      axes,
    ),
  );
}

/** Values over years: joined where they may be, with every break drawn and named. */
export function trendScene(data: TrendData, width: number): Scene {
  const [from, to] = yearsOf(data);
  const room = width - LEFT - RIGHT - 20;
  const axes: Axes = {
    x: (year) => Math.round((LEFT + 20 + ((year - from) / (to - from)) * room) * 10) / 10,
    y: (value) => Math.round((TOP + PLOT * (1 - value / data.max)) * 10) / 10,
  };
  const { target } = data;
  const aim: readonly Shape[] = target
    ? [
        {
          kind: 'line',
          from: [LEFT, axes.y(target.value)],
          to: [width - RIGHT + 14, axes.y(target.value)],
          ink: 'target',
          thick: 2,
          dash: '7 4',
        },
      ]
    : [];
  return {
    width,
    height: TOP + PLOT + FOOT,
    shapes: [
      ...frame(data, width, axes),
      ...breakShapes(data, width, axes),
      ...aim,
      ...data.series.flatMap((series, at) => seriesShapes(series, at, axes)),
      ...figureShapes(data, axes),
    ],
  };
}

/** What the lines mean, then what the marks mean; only those that are drawn. */
export function trendLegend(
  data: TrendData,
  names: Readonly<Record<TrendMark, string>> & { readonly target: string },
): readonly LegendEntry[] {
  const used = new Set(data.series.flatMap(pointsOf).map(({ mark }) => mark));
  const lines = data.series.map(({ name }, at): LegendEntry => {
    const { ink, dash } = lookOf(at);
    return {
      name,
      shapes: [
        {
          kind: 'line',
          from: [1, 6],
          to: [35, 6],
          ink,
          thick: 2.5,
          ...(dash === undefined ? {} : { dash }),
        },
      ],
    };
  });
  const marks = (['final', 'interim', 'provisional', 'loaded'] as const)
    .filter((mark) => used.has(mark))
    .map((mark): LegendEntry => ({ name: names[mark], shapes: [markOf(mark, 18, 6, 'ink', 4)] }));
  const target: readonly LegendEntry[] = data.target
    ? [
        {
          name: `${names.target}: ${data.target.text}`,
          shapes: [
            { kind: 'line', from: [1, 6], to: [35, 6], ink: 'target', thick: 2, dash: '7 4' },
          ],
        },
      ]
    : [];
  return [...lines, ...marks, ...target];
}

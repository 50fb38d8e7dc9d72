import { NARROW, type LegendEntry, type Scene, type Shape } from './scene.ts';

/** One point of a curve: how much of the one buys how much of the other. */
export interface CurvePlace {
  readonly x: number;
  readonly y: number;
  /** As it is read, at the point. */
  readonly text: string;
  /** `known` = nothing better exists; `own` = where one stands now. */
  readonly mark: 'known' | 'open' | 'own';
}

const LEFT = 64;
const RIGHT = 28;
const TOP = 28;
const PLOT = 260;
const FOOT = 52;
const STEPS = 5;
/** Figures nearer than this to each other would run into one another. */
const APART = 64;

/** A round step of a scale of about five steps. */
function stepOf(max: number): number {
  const rough = max / STEPS;
  const size = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-9)));
  const [round = 10] = [1, 2, 5, 10].filter((one) => one * size >= rough);
  return round * size;
}

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

function marksOf(max: number): readonly number[] {
  const step = stepOf(max);
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, at) => at * step);
}

function markOf({ mark }: CurvePlace, at: readonly [number, number]): Shape {
  if (mark === 'own') return { kind: 'diamond', at, radius: 8, fill: 'paper', edge: 'target' };
  return { kind: 'dot', at, radius: 5, fill: mark === 'known' ? 'value' : 'paper', edge: 'value' };
}

/** Points in the order of their amount, joined, over two scales that begin at zero. */
export function curveScene(
  points: readonly CurvePlace[],
  names: { readonly x: string; readonly y: string },
  width: number,
): Scene {
  const [maxX, maxY] = [
    Math.max(1e-9, ...points.map(({ x }) => x)),
    Math.max(1e-9, ...points.map(({ y }) => y)),
  ];
  const round = (value: number): number => Math.round(value * 10) / 10;
  const x = (value: number): number => round(LEFT + (value / maxX) * (width - LEFT - RIGHT));
  const y = (value: number): number => round(TOP + PLOT * (1 - value / maxY));
  const bottom = TOP + PLOT;
  const text = { ink: 'soft', size: 12 } as const;
  const every = width < NARROW ? 2 : 1;
  const axes: readonly Shape[] = [
    ...marksOf(maxY).flatMap((mark): readonly Shape[] => [
      {
        kind: 'line',
        from: [LEFT, y(mark)],
        to: [width - RIGHT, y(mark)],
        ink: 'line',
        thick: 1,
      },
      {
        kind: 'text',
        at: [LEFT - 8, y(mark) + 4],
        text: NUMBER.format(mark),
        side: 'end',
        ...text,
      },
    ]),
    ...marksOf(maxX).flatMap((mark, at): readonly Shape[] =>
      at % every === 0
        ? [
            {
              kind: 'text',
              at: [x(mark), bottom + 18],
              text: NUMBER.format(mark),
              side: 'middle',
              ...text,
            },
          ]
        : [],
    ),
    { kind: 'text', at: [LEFT, 14], text: names.y, side: 'start', ...text },
    { kind: 'text', at: [width - RIGHT, bottom + 38], text: names.x, side: 'end', ...text },
  ];
  const lines = points.slice(1).map((to, at): Shape => {
    const from = points[at] ?? to;
    return {
      kind: 'line',
      from: [x(from.x), y(from.y)],
      to: [x(to.x), y(to.y)],
      ink: 'value',
      thick: 2.5,
    };
  });
  let last = -Infinity;
  const figures = points.flatMap((point): readonly Shape[] => {
    const place = x(point.x);
    if (point.mark !== 'own' && place - last < APART) return [];
    last = place;
    const side = place > width - RIGHT - 40 ? 'end' : 'middle';
    return [
      {
        kind: 'text',
        at: [place, y(point.y) - 12],
        text: point.text,
        side,
        ink: 'ink',
        size: 12,
        bold: true,
        halo: true,
      },
    ];
  });
  const marks = points.map((point) => markOf(point, [x(point.x), y(point.y)]));
  return { width, height: bottom + FOOT, shapes: [...axes, ...lines, ...marks, ...figures] };
}

/** What the marks mean. */
export function curveLegend(
  names: Readonly<Record<CurvePlace['mark'], string>>,
): readonly LegendEntry[] {
  return (['known', 'open', 'own'] as const).map((mark) => ({
    name: names[mark],
    shapes: [markOf({ x: 0, y: 0, text: '', mark }, [18, 6])],
  }));
}

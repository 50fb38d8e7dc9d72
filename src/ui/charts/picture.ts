import { figuresOf, wrapWords, type ChartData } from './chart-data.ts';
import { BAR_ROW, barsPicture } from './picture-bars.ts';
import { LOOK, STROKES } from './picture-look.ts';
import { radarPicture } from './picture-radar.ts';
import { element, textAt, type Svg } from './svg.ts';

export type ChartKind = 'radar' | 'bars';

/** What stands around the drawing: a picture must speak for itself once it has left. */
export interface PictureWords {
  readonly title: string;
  /** Agency and year. */
  readonly about: string;
  /** Index and predikat. */
  readonly result: string;
  readonly foot: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly source: string;
}

const WIDTH = 1200;
const HEAD = 122;
const ABOUT_LINE = 28;
const RADAR_HEIGHT = 560;

function legend(data: ChartData, y: number, withGoal: boolean): readonly Svg[] {
  const entries = [
    { name: data.names.value, look: STROKES.value },
    ...(data.names.supported === null
      ? []
      : [{ name: data.names.supported, look: STROKES.supported }]),
    { name: `${data.names.target}: ${data.target.text}`, look: STROKES.target },
    ...(withGoal && data.names.goal !== null
      ? [{ name: data.names.goal, look: STROKES.goal }]
      : []),
  ];
  return entries.flatMap(({ name, look }, at) => {
    const x = 48 + at * (entries.length > 3 ? 276 : 370);
    return [
      element('line', { x1: x, x2: x + 44, y1: y - 5, y2: y - 5, ...look }),
      textAt(x + 54, y, name, { 'font-size': 16, fill: LOOK.ink }),
    ];
  });
}

function valueList(data: ChartData, top: number): readonly Svg[] {
  const step = Math.min(64, RADAR_HEIGHT / Math.max(data.rows.length, 1));
  return data.rows.flatMap((row, at) => {
    const y = top + (at + 0.6) * step;
    const room = data.names.supported === null ? 42 : 36;
    const lines = wrapWords(`${row.code} ${row.label}`, room, 2);
    const label = { 'font-size': 17, fill: LOOK.ink };
    return [
      ...lines.map((line, nth) => textAt(720, y + nth * 20, line, label)),
      textAt(1150, y, figuresOf(data, row), { ...label, 'font-weight': 700, 'text-anchor': 'end' }),
    ];
  });
}

function body(kind: ChartKind, data: ChartData, top: number): readonly Svg[] {
  return kind === 'bars'
    ? barsPicture(data, top)
    : [
        ...radarPicture(data, { x: 350, y: top + RADAR_HEIGHT / 2, radius: 215 }),
        ...valueList(data, top),
      ];
}

/** The whole picture as an SVG file: title, agency, year, result, drawing, every value in figures. */
export function drawPicture(kind: ChartKind, data: ChartData, words: PictureWords): Picture {
  const inner = kind === 'bars' ? data.rows.length * BAR_ROW + 24 : RADAR_HEIGHT;
  const about = wrapWords(words.about, 100, 3);
  const top = HEAD + about.length * ABOUT_LINE;
  const height = top + inner + 90;
  const head = [
    textAt(48, 52, words.title, { 'font-size': 28, 'font-weight': 700, fill: LOOK.ink }),
    ...about.map((line, at) =>
      textAt(48, 86 + at * ABOUT_LINE, line, { 'font-size': 20, fill: LOOK.ink }),
    ),
    textAt(48, top - 32, words.result, { 'font-size': 20, 'font-weight': 600, fill: LOOK.ink }),
  ];
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': LOOK.font,
    },
    [
      element('title', {}, [`${words.title} – ${words.about}`]),
      element('rect', { width: WIDTH, height, fill: LOOK.paper }),
      ...head,
      ...body(kind, data, top),
      ...legend(data, height - 54, kind === 'radar'),
      textAt(48, height - 20, words.foot, { 'font-size': 15, fill: LOOK.soft }),
    ],
  );
  return { width: WIDTH, height, source: root.svg };
}

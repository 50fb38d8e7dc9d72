import { figuresOf, wrapWords, type ChartData } from './chart-data.ts';
import { BAR_ROW, barsPicture } from './picture-bars.ts';
import { framePicture, type Picture, type PictureWords } from './picture-frame.ts';
import { LOOK, STROKES } from './picture-look.ts';
import { radarPicture } from './picture-radar.ts';
import { element, textAt, type Svg } from './svg.ts';

export type ChartKind = 'radar' | 'bars';

const RADAR_HEIGHT = 560;
/** Room for the legend below the drawing. */
const LEGEND = 36;

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

/** A radar or bars as an SVG file that speaks for itself, with every value in figures. */
export function drawPicture(kind: ChartKind, data: ChartData, words: PictureWords): Picture {
  const inner = kind === 'bars' ? data.rows.length * BAR_ROW + 24 : RADAR_HEIGHT;
  return framePicture(words, {
    height: inner + LEGEND,
    draw: (top) => [
      ...body(kind, data, top),
      ...legend(data, top + inner + LEGEND, kind === 'radar'),
    ],
  });
}

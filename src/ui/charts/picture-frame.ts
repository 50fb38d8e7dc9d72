import { wrapWords } from './chart-data.ts';
import { LOOK } from './picture-look.ts';
import { element, textAt, type Svg } from './svg.ts';

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

interface Inner {
  readonly height: number;
  /** The drawing, from the height where it begins. */
  readonly draw: (top: number) => readonly Svg[];
}

/** A whole picture as an SVG file: title, what it is about, the drawing, the foot. */
export function framePicture(words: PictureWords, inner: Inner): Picture {
  const about = wrapWords(words.about, 100, 3);
  const top = HEAD + about.length * ABOUT_LINE;
  const height = top + inner.height + 54;
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
      ...inner.draw(top),
      textAt(48, height - 20, words.foot, { 'font-size': 15, fill: LOOK.soft }),
    ],
  );
  return { width: WIDTH, height, source: root.svg };
}

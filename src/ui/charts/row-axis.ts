import { wrapWords, scaleMarks } from './chart-data.ts';
import { NARROW, type Shape } from './scene.ts';

/** Room for labels beside the scale, and how many letters of a line stand in it. */
const USUAL = { label: 240, letters: 29 } as const;
const LONG = { label: 340, letters: 42 } as const;
/** From here on long labels may have more room. */
const WIDE = 800;
const LINE = 15;
/** How wide a letter of a label is, more or less. */
const LETTER = 7.5;

interface AxisOrder {
  readonly width: number;
  readonly max: number;
  /** Where the scale begins; most begin at 0. */
  readonly min?: number;
  readonly labels: readonly string[];
  /** Room to the right of the scale, for figures. */
  readonly right: number;
}

/** Rows over one scale: a label each, beside the scale or above it where there is little room. */
export interface RowAxis {
  /** Position of a value on the scale. */
  readonly x: (value: number) => number;
  /** Middle of the marks of a row. */
  readonly middle: (row: number) => number;
  /** Where the figures at the end of a row begin. */
  readonly end: number;
  readonly height: number;
  /** Scale lines, their numbers and the labels of the rows. */
  readonly shapes: readonly Shape[];
}

/** Lays out rows over a common scale. */
export function rowAxis({ width, max, min = 0, labels, right }: AxisOrder): RowAxis {
  const narrow = width < NARROW;
  const row = narrow ? 52 : 44;
  const isCut = labels.some((label) => wrapWords(label, USUAL.letters, 2).at(-1)?.endsWith('…'));
  const room = isCut && width >= WIDE ? LONG : USUAL;
  const left = narrow ? 8 : room.label;
  const end = width - right;
  const x = (value: number): number =>
    Math.round((left + ((value - min) / Math.max(max - min, 1e-9)) * (end - left)) * 10) / 10;
  const middle = (at: number): number => at * row + (narrow ? 36 : row / 2) + 4;
  const bottom = labels.length * row + 6;
  const marks = scaleMarks(max).filter((mark) => mark >= min);
  const scale = marks.flatMap((mark): readonly Shape[] => [
    { kind: 'line', from: [x(mark), 4], to: [x(mark), bottom], ink: 'line', thick: 1 },
    { kind: 'text', at: [x(mark), bottom + 16], text: `${mark}`, side: 'middle', ink: 'soft' },
  ]);
  const names = labels.flatMap((label, at): readonly Shape[] => {
    if (narrow) {
      const text = wrapWords(label, Math.floor(width / LETTER), 1)[0] ?? '';
      return [
        { kind: 'text', at: [8, at * row + 20], text, side: 'start', ink: 'ink', halo: true },
      ];
    }
    const lines = wrapWords(label, room.letters, 2);
    const first = middle(at) + 4.5 - ((lines.length - 1) * LINE) / 2;
    return lines.map((text, nth) => ({
      kind: 'text',
      at: [room.label - 14, first + nth * LINE],
      text,
      side: 'end',
      ink: 'ink',
    }));
  });
  return { x, middle, end, height: bottom + 26, shapes: [...scale, ...names] };
}

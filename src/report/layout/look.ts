import type { Weight } from '#report/fonts.ts';

/** Red, green, blue, 0–255. */
export type Colour = readonly [number, number, number];

/** Calm ink that keeps its order of darkness when printed in black and white. */
export const COLOURS = {
  ink: [26, 32, 44],
  quiet: [84, 95, 112],
  faint: [148, 158, 172],
  line: [203, 210, 220],
  panel: [242, 245, 248],
  accent: [18, 63, 105],
  accentSoft: [206, 221, 236],
  target: [166, 74, 11],
  supported: [11, 110, 79],
  warning: [122, 74, 0],
  warningPanel: [253, 246, 230],
  watermark: [233, 236, 240],
  white: [255, 255, 255],
} as const satisfies Record<string, Colour>;

/** A4 in points with the margins of the text area. */
export const PAPER = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 595.28 - 56,
  top: 76,
  bottom: 841.89 - 64,
} as const;

export const TEXT_WIDTH = PAPER.right - PAPER.left;

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Colour;
  /** Distance of baselines as a multiple of the size. */
  readonly leading: number;
}

export const STYLES = {
  body: { size: 9.5, weight: 'regular', colour: COLOURS.ink, leading: 1.42 },
  strong: { size: 9.5, weight: 'bold', colour: COLOURS.ink, leading: 1.42 },
  small: { size: 8, weight: 'regular', colour: COLOURS.quiet, leading: 1.4 },
  label: { size: 8, weight: 'bold', colour: COLOURS.quiet, leading: 1.4 },
  cover: { size: 25, weight: 'bold', colour: COLOURS.accent, leading: 1.22 },
  coverName: { size: 15, weight: 'bold', colour: COLOURS.ink, leading: 1.3 },
  number: { size: 26, weight: 'bold', colour: COLOURS.accent, leading: 1.2 },
  H1: { size: 16, weight: 'bold', colour: COLOURS.accent, leading: 1.28 },
  H2: { size: 12, weight: 'bold', colour: COLOURS.accent, leading: 1.3 },
  H3: { size: 10.5, weight: 'bold', colour: COLOURS.ink, leading: 1.32 },
} as const satisfies Record<string, TextStyle>;

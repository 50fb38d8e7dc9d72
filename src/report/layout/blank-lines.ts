import type { Composer } from './composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from './look.ts';
import type { Piece } from './pieces.ts';

const LABEL = { ...STYLES.body, size: 8.5 };
const STEP = LABEL.size * LABEL.leading;
/** Room above a line for a pen. */
const ABOVE = 9;
const BELOW = 3;
const GAP = 14;
/** A label leaves at least this part of its field to the line. */
const MOST_LABEL = 0.62;
const WRITING_STEP = 19;

interface Place {
  readonly left: number;
  readonly right: number;
}

/** Draws the line that somebody writes on. */
export function rule(composer: Composer, { left, right }: Place, y: number): void {
  const { ink } = composer;
  ink.artifact(() => {
    ink.line({ x: left, y }, { x: right, y }, { stroke: COLOURS.faint, thickness: 0.6 });
  });
}

/** Labels side by side, each followed by a line up to where the next one starts. */
export function blankFields(
  composer: Composer,
  labels: readonly string[],
  { indent = 0 }: { readonly indent?: number } = {},
): Piece {
  const { ink } = composer;
  const left = PAPER.left + indent;
  const width = (PAPER.right - left - GAP * (labels.length - 1)) / labels.length;
  const laid = labels.map((label) => ink.lines(label, width * MOST_LABEL, LABEL));
  const rows = Math.max(...laid.map((lines) => lines.length));
  return {
    height: ABOVE + rows * STEP + BELOW,
    draw: () => {
      composer.y += ABOVE;
      const top = composer.y;
      laid.forEach((lines, at) => {
        const x = left + at * (width + GAP);
        composer.y = top + (rows - lines.length) * STEP;
        const node = composer.section.child('P');
        composer.printLines(lines, { style: LABEL, x, node, keepWith: 0 });
        const end = x + ink.width((lines.at(-1) ?? '').trimEnd(), LABEL) + 5;
        rule(composer, { left: end, right: x + width }, composer.y - 2);
      });
      composer.y += BELOW;
    },
  };
}

/** A label and below it empty lines for whole sentences. */
export function writingLines(composer: Composer, label: string, count: number): Piece {
  const lines = composer.ink.lines(label, TEXT_WIDTH, STYLES.label);
  const labelHeight = lines.length * STYLES.label.size * STYLES.label.leading;
  return {
    height: labelHeight + count * WRITING_STEP + 6,
    draw: () => {
      const node = composer.section.child('P');
      composer.printLines(lines, { style: STYLES.label, x: PAPER.left, node, keepWith: 0 });
      for (let line = 0; line < count; line += 1) {
        composer.y += WRITING_STEP;
        rule(composer, PAPER, composer.y);
      }
      composer.y += 6;
    },
  };
}

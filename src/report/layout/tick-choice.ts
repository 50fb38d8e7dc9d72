import type { Composer } from './composer.ts';
import { PAPER, STYLES, TEXT_WIDTH } from './look.ts';
import type { Piece } from './pieces.ts';
import { TICK_BOX, tickBox } from './tick-box.ts';

const STYLE = { ...STYLES.body, size: 9 };
const STEP = 17;
const AFTER_BOX = TICK_BOX + 5;
const BETWEEN = 16;
const LABEL = STYLES.label.size * STYLES.label.leading;

interface Placed {
  readonly lines: readonly string[];
  readonly x: number;
  readonly row: number;
}

/** Puts the options beside each other, in as many rows as they need. */
function place(composer: Composer, options: readonly string[]): readonly Placed[] {
  const { ink } = composer;
  let [x, row] = [0, 0];
  return options.map((option) => {
    const lines = ink.lines(option, TEXT_WIDTH - AFTER_BOX, STYLE);
    const width = AFTER_BOX + Math.max(...lines.map((line) => ink.width(line, STYLE)));
    if (x > 0 && x + width > TEXT_WIDTH) {
      x = 0;
      row += 1;
    }
    const placed = { lines, x: PAPER.left + x, row };
    x += width + BETWEEN;
    row += lines.length - 1;
    return placed;
  });
}

/** A label and below it options, one of which is ticked. */
export function tickChoice(composer: Composer, label: string, options: readonly string[]): Piece {
  const { ink } = composer;
  const words = ink.lines(label, TEXT_WIDTH, STYLES.label);
  const placed = place(composer, options);
  const rows = Math.max(0, ...placed.map(({ row, lines }) => row + lines.length));
  const height = words.length * LABEL + 3 + rows * STEP;
  return {
    height,
    draw: () => {
      const end = composer.y + height;
      const title = composer.section.child('P');
      composer.printLines(words, { style: STYLES.label, x: PAPER.left, node: title, keepWith: 0 });
      const [top, list] = [composer.y + 3, composer.section.child('L')];
      for (const { lines, x, row } of placed) {
        const y = top + row * STEP;
        const item = list.child('LI');
        tickBox(ink, item, { x, y: y + (STEP - TICK_BOX) / 2 });
        ink.tagged(item.child('LBody'), () => {
          lines.forEach((line, at) => {
            ink.text(line, { x: x + AFTER_BOX, y: y + at * STEP + STEP / 2 + 3.2 }, STYLE);
          });
        });
      }
      composer.y = end;
    },
  };
}

import type { Composer } from './composer.ts';
import type { Ink, Point } from './ink.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from './look.ts';

export interface CheckItem {
  readonly text: string;
  readonly met: boolean;
  /** The state in words, for those who do not see the box. */
  readonly state: string;
}

const BOX = 6.6;
const INDENT = { box: 10, text: 23 };
const STYLE = { ...STYLES.body, size: 9 };
const STEP = STYLE.size * STYLE.leading;
const GAP = 1.5;

const linesOf = ({ ink }: Composer, { text }: CheckItem): readonly string[] =>
  ink.lines(text, TEXT_WIDTH - INDENT.text, STYLE);

/** The room a list needs on one page. */
export function checklistHeight(composer: Composer, items: readonly CheckItem[]): number {
  return items.reduce((sum, item) => sum + linesOf(composer, item).length * STEP + GAP, 0);
}

function drawBox(ink: Ink, at: Point, met: boolean): void {
  const size = { width: BOX, height: BOX };
  if (!met) {
    ink.rectangle(at, size, { stroke: COLOURS.quiet, thickness: 0.7 });
    return;
  }
  ink.rectangle(at, size, { fill: COLOURS.accent, stroke: COLOURS.accent, thickness: 0.7 });
  const tick = [
    { x: at.x + 1.4, y: at.y + 3.5 },
    { x: at.x + 2.8, y: at.y + 5 },
    { x: at.x + 5.3, y: at.y + 1.7 },
  ];
  ink.shape(tick, { stroke: COLOURS.white, thickness: 1 }, false);
}

/** A list of criteria, each with a ticked or an empty box. */
export function checklist(composer: Composer, items: readonly CheckItem[]): void {
  const { ink } = composer;
  const list = composer.section.child('L');
  for (const item of items) {
    const lines = linesOf(composer, item);
    composer.ensure(STEP * Math.min(lines.length, 2));
    const node = list.child('LI');
    const box = { x: PAPER.left + INDENT.box, y: composer.y + (STEP - BOX) / 2 };
    ink.tagged(node.child('Lbl', { actual: item.state }), () => {
      drawBox(ink, box, item.met);
    });
    composer.printLines(lines, {
      style: STYLE,
      x: PAPER.left + INDENT.text,
      node: node.child('LBody'),
      keepWith: 0,
    });
    composer.space(GAP);
  }
}

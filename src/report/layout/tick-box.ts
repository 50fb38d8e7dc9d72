import type { StructureNode } from '#report/pdf/structure.ts';
import { WORK_SHEET } from '#report/words/work-sheet-text.ts';
import type { Ink, Point } from './ink.ts';
import { COLOURS } from './look.ts';

/** Three millimetres: room for a tick with a pen. */
export const TICK_BOX = 8.5;

/** Draws an empty box to be ticked by hand, as the label of a list item. */
export function tickBox(ink: Ink, item: StructureNode, at: Point): void {
  ink.tagged(item.child('Lbl', { actual: WORK_SHEET.emptyBox }), () => {
    const size = { width: TICK_BOX, height: TICK_BOX };
    ink.rectangle(at, size, { stroke: COLOURS.ink, thickness: 0.7 });
  });
}

import type { StructureNode } from '#report/pdf/structure.ts';
import { rule } from './blank-lines.ts';
import type { Composer } from './composer.ts';
import { PAPER, STYLES, TEXT_WIDTH, type TextStyle } from './look.ts';
import type { Piece } from './pieces.ts';
import { TICK_BOX, tickBox } from './tick-box.ts';

const INDENT = { box: 8, text: 24 };
const STYLE = { ...STYLES.body, size: 9, leading: 1.36 };
const STEP = STYLE.size * STYLE.leading;
const GAP = 2.5;
/** The column for what is noted beside a document: its label and, below, the line. */
const BESIDE = { width: 160, gap: 12, rule: 25, height: 28 };
const BESIDE_LABEL = { ...STYLES.small, size: 7 };

interface Part {
  readonly text: string;
  readonly style: TextStyle;
}

/** The list that items stand in; it comes into the tree where its first item is drawn. */
type ItemList = () => StructureNode;

/** A list for items that are measured now and drawn later. */
export function itemList({ section }: Composer): ItemList {
  let node: StructureNode | undefined;
  return () => (node ??= section.child('L'));
}

/** A box with the texts it belongs to; the box is never parted from its first lines. */
function tickItem(
  composer: Composer,
  list: ItemList,
  parts: readonly Part[],
  beside?: string,
): Piece {
  const { ink } = composer;
  const column = beside === undefined ? 0 : BESIDE.width + BESIDE.gap;
  const width = TEXT_WIDTH - INDENT.text - column;
  const laid = parts.map(({ text, style }) => ({ style, lines: ink.lines(text, width, style) }));
  const text = laid.reduce(
    (sum, { lines, style }) => sum + lines.length * style.size * style.leading,
    0,
  );
  const height = Math.max(text, beside === undefined ? 0 : BESIDE.height) + GAP;
  return {
    height,
    draw: () => {
      const [top, page] = [composer.y, ink.page];
      const item = list().child('LI');
      tickBox(ink, item, { x: PAPER.left + INDENT.box, y: top + (STEP - TICK_BOX) / 2 });
      const body = item.child('LBody');
      const nodes = laid.map(() => body.child('P'));
      if (beside !== undefined) drawBeside(composer, beside, body.child('P'));
      composer.y = top;
      laid.forEach(({ lines, style }, at) => {
        const node = nodes[at] ?? body;
        composer.printLines(lines, { style, x: PAPER.left + INDENT.text, node, keepWith: 0 });
      });
      if (ink.page === page) composer.y = top + height;
    },
  };
}

function drawBeside(composer: Composer, label: string, node: StructureNode): void {
  const left = PAPER.right - BESIDE.width;
  rule(composer, { left, right: PAPER.right }, composer.y + BESIDE.rule);
  const lines = composer.ink.lines(label, BESIDE.width, BESIDE_LABEL);
  composer.printLines(lines, { style: BESIDE_LABEL, x: left, node, keepWith: 0 });
}

/** A statement that is true or not. */
export function tickStatement(composer: Composer, list: ItemList, text: string): Piece {
  return tickItem(composer, list, [{ text, style: STYLE }]);
}

/** A document and what it must satisfy; beside it a label with a line to write on. */
export function tickDocument(
  composer: Composer,
  list: ItemList,
  document: { readonly text: string; readonly terms: string; readonly required: boolean },
  beside: string,
): Piece {
  const terms = document.required ? STYLES.label : STYLES.small;
  const parts = [
    { text: document.text, style: STYLE },
    { text: document.terms, style: { ...terms, size: 7.2 } },
  ];
  return tickItem(composer, list, parts, beside);
}

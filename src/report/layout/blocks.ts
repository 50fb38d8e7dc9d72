import type { StructureNode } from '#report/pdf/structure.ts';
import { firstPart, type Composer } from './composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH, type TextStyle } from './look.ts';

const LABEL_WIDTH = 128;

/** A list of labelled values; values of any length flow over pages beside their label. */
export function fieldList(
  composer: Composer,
  fields: readonly { readonly label: string; readonly value: string }[],
  options: {
    readonly labelWidth?: number;
    readonly style?: TextStyle;
    /** Height of what comes after and must not stand alone on a page. */
    readonly keepAfter?: number;
  } = {},
): void {
  const list = composer.section.child('L');
  for (const [at, { label, value }] of fields.entries()) {
    const item = list.child('LI');
    const { labelWidth = LABEL_WIDTH, style = STYLES.body } = options;
    const keepAfter = at === fields.length - 1 ? (options.keepAfter ?? 0) : 0;
    sideBySide(composer, { label, value, labelWidth, style, item, keepAfter });
    composer.space(3);
  }
}

function sideBySide(
  composer: Composer,
  row: {
    readonly label: string;
    readonly value: string;
    readonly labelWidth: number;
    readonly style: TextStyle;
    readonly item: StructureNode;
    readonly keepAfter: number;
  },
): void {
  const { ink } = composer;
  const labelStyle = { ...STYLES.label, leading: (row.style.size * row.style.leading) / 8 };
  const label = ink.lines(row.label, row.labelWidth - 10, labelStyle);
  const value = ink.lines(row.value, TEXT_WIDTH - row.labelWidth, row.style);
  const step = row.style.size * row.style.leading;
  composer.ensure(Math.max(step * label.length, firstPart(value.length, step, row.keepAfter)));
  const [top, page] = [composer.y, ink.page];
  composer.printLines(label, {
    style: labelStyle,
    x: PAPER.left,
    node: row.item.child('Lbl'),
    keepWith: 0,
  });
  const bottom = composer.y;
  composer.y = top;
  composer.printLines(value, {
    style: row.style,
    x: PAPER.left + row.labelWidth,
    node: row.item.child('LBody'),
    keepWith: 0,
    keepAfter: row.keepAfter,
  });
  if (ink.page === page) composer.y = Math.max(composer.y, bottom);
}

/** A warning that stays readable without colour: a bar at its side and its own tint. */
export function notice(composer: Composer, text: string): void {
  const { ink } = composer;
  const padding = { x: 12, y: 8 };
  const style = { ...STYLES.body, colour: COLOURS.warning };
  const lines = ink.lines(text, TEXT_WIDTH - 2 * padding.x, style);
  const height = lines.length * style.size * style.leading + 2 * padding.y;
  const fits = height < PAPER.bottom - PAPER.top;
  if (fits) {
    composer.ensure(height);
    const from = { x: PAPER.left, y: composer.y };
    ink.artifact(() => {
      ink.rectangle(from, { width: TEXT_WIDTH, height }, { fill: COLOURS.warningPanel });
      ink.rectangle(from, { width: 3, height }, { fill: COLOURS.warning });
    });
    composer.y += padding.y;
  }
  const node = composer.section.child('P');
  composer.printLines(lines, { style, x: PAPER.left + padding.x, node, keepWith: 0 });
  if (fits) composer.y += padding.y;
  composer.space(8);
}

/** A small heading of our own above a block, without a bookmark. */
export function caption(composer: Composer, text: string, keepWith = 26): void {
  composer.paragraph(text, { style: STYLES.label, keepWith });
}

import type { SheetLevel } from '#core/report/work-sheet.ts';
import type { Level } from '#core/rubric/types.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from '#report/layout/look.ts';
import { gap, textPiece, type Piece } from '#report/layout/pieces.ts';
import { itemList, tickDocument, tickStatement } from '#report/layout/tick-items.ts';
import { SHEET_INDICATOR } from '#report/words/work-sheet-text.ts';

const SMALL = { ...STYLES.body, size: 8.5, leading: 1.36 };
const TITLE = { ...STYLES.strong, size: 9 };
const PADDING = { x: 8, y: 4 };

/** The level's name and what it looks like, on a tint. */
function banner(composer: Composer, { level, label }: SheetLevel): Piece {
  const { ink } = composer;
  const width = TEXT_WIDTH - 2 * PADDING.x;
  const parts = [
    { style: TITLE, words: SHEET_INDICATOR.level(level.level, label) },
    { style: SMALL, words: level.summary },
    ...(level.criteria.length === 0 ? [{ style: SMALL, words: SHEET_INDICATOR.noCriteria }] : []),
  ].map(({ style, words }) => ({ style, lines: ink.lines(words, width, style) }));
  const height =
    2 * PADDING.y +
    parts.reduce((sum, { style, lines }) => sum + lines.length * style.size * style.leading, 0);
  return {
    height: height + 4,
    ...(level.criteria.length + level.evidence.length > 0 && { leads: true }),
    draw: () => {
      const from = { x: PAPER.left, y: composer.y };
      ink.artifact(() => {
        ink.rectangle(from, { width: TEXT_WIDTH, height }, { fill: COLOURS.panel });
        ink.rectangle(from, { width: 2.5, height }, { fill: COLOURS.accent });
      });
      composer.y += PADDING.y;
      for (const { style, lines } of parts) {
        const node = composer.section.child('P');
        composer.printLines(lines, { style, x: PAPER.left + PADDING.x, node, keepWith: 0 });
      }
      composer.y += PADDING.y + 4;
    },
  };
}

function criteria(composer: Composer, level: Level): readonly Piece[] {
  const list = itemList(composer);
  return level.criteria.map(({ text: words, dependsOn }) =>
    tickStatement(
      composer,
      list,
      dependsOn === undefined ? words : SHEET_INDICATOR.dependsOn(words, dependsOn),
    ),
  );
}

function evidence(composer: Composer, level: Level): readonly Piece[] {
  if (level.evidence.length === 0) return [];
  const list = itemList(composer);
  const caption = textPiece(composer, SHEET_INDICATOR.evidence, STYLES.label, PADDING.x);
  return [
    gap(composer, 3),
    { ...caption, leads: true },
    gap(composer, 2),
    ...level.evidence.map(({ text: words, required, must }) => {
      const kind = required ? SHEET_INDICATOR.required : SHEET_INDICATOR.supporting;
      const terms = SHEET_INDICATOR.terms(kind, must);
      return tickDocument(
        composer,
        list,
        { text: words, terms, required },
        SHEET_INDICATOR.document,
      );
    }),
  ];
}

/** One level: its name, a box for every criterion, a box and a line for every document. */
export function levelPieces(composer: Composer, level: SheetLevel): readonly Piece[] {
  return [
    gap(composer, 7),
    banner(composer, level),
    ...criteria(composer, level.level),
    ...evidence(composer, level.level),
  ];
}

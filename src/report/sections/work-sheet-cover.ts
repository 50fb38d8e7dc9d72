import type { WorkSheet } from '#core/report/work-sheet.ts';
import { STATUS_TERMS } from '#core/glossary.ts';
import { blankFields } from '#report/layout/blank-lines.ts';
import { fieldList, notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES } from '#report/layout/look.ts';
import { drawPieces } from '#report/layout/pieces.ts';
import { CHAPTERS, COVER } from '#report/words/text.ts';
import { SHEET_COVER, WORK_SHEET } from '#report/words/work-sheet-text.ts';

const WHOLE = PAPER.bottom - PAPER.top;

/** First page: which instrument, and who fills it in for whom. */
export function workSheetCover(sheet: WorkSheet, composer: Composer): void {
  const { rubric, ref } = sheet;
  const { ink } = composer;
  composer.openSection();
  composer.navigation.setTarget('cover', 1, 0);
  composer.navigation.addBookmark(CHAPTERS.cover, 'cover');
  ink.artifact(() => {
    ink.rectangle({ x: PAPER.left, y: 92 }, { width: 56, height: 5 }, { fill: COLOURS.accent });
  });
  composer.y = 112;
  composer.paragraph(WORK_SHEET.title, {
    style: STYLES.cover,
    node: composer.section.child('H1'),
  });
  composer.space(4);
  composer.paragraph(rubric.title, { style: STYLES.coverName });
  composer.space(20);
  const warning = SHEET_COVER.warnings[rubric.status];
  if (warning) notice(composer, warning);
  composer.space(6);
  fieldList(
    composer,
    [
      { label: COVER.version, value: rubric.version },
      { label: COVER.status, value: STATUS_TERMS[rubric.status] },
      { label: SHEET_COVER.indicators, value: String(sheet.indicators) },
      { label: SHEET_COVER.digest, value: ref.digest },
    ],
    { style: { ...STYLES.body, size: 9 } },
  );
  composer.space(24);
  composer.heading('H2', SHEET_COVER.identity, { id: 'identity', keepWith: 120 });
  const rows = SHEET_COVER.blanks.map((labels) => blankFields(composer, labels));
  drawPieces(composer, rows, WHOLE);
}

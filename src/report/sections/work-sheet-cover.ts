import { coverHead } from './cover-head.ts';
import type { WorkSheet } from '#core/report/work-sheet.ts';
import { STATUS_TERMS } from '#core/glossary.ts';
import { blankFields } from '#report/layout/blank-lines.ts';
import { fieldList, notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { PAPER, STYLES } from '#report/layout/look.ts';
import { drawPieces } from '#report/layout/pieces.ts';
import { COVER } from '#report/words/text.ts';
import { SHEET_COVER, WORK_SHEET } from '#report/words/work-sheet-text.ts';

const WHOLE = PAPER.bottom - PAPER.top;

/** First page: which instrument, and who fills it in for whom. */
export function workSheetCover(sheet: WorkSheet, composer: Composer): void {
  const { rubric, ref } = sheet;
  coverHead(composer, 'airy', WORK_SHEET.title);
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

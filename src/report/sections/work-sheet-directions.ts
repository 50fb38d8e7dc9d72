import type { WorkSheet } from '#core/report/work-sheet.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { directions } from '#report/words/work-sheet-how-to.ts';
import { SHEET_CHAPTERS } from '#report/words/work-sheet-text.ts';

/** How to fill in the sheet, and how the instrument itself says it is to be read. */
export function workSheetDirections(sheet: WorkSheet, composer: Composer): void {
  const chapter = composer.heading('H1', SHEET_CHAPTERS.howTo, { id: 'how-to', keepWith: 90 });
  composer.space(6);
  const steps = directions(sheet).map((value, at) => ({ label: `${at + 1}.`, value }));
  fieldList(composer, steps, { labelWidth: 24 });
  composer.space(14);
  composer.heading('H2', SHEET_CHAPTERS.reading, { id: 'reading', under: chapter });
  composer.space(3);
  composer.paragraph(sheet.rubric.description, { style: { ...STYLES.body, size: 9 } });
}

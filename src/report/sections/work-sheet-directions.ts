import type { WorkSheet } from '#core/report/work-sheet.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { directions } from '#report/words/work-sheet-how-to.ts';
import { SHEET_CHAPTERS } from '#report/words/work-sheet-text.ts';

/** A description counted through as "(1) … (2) …", parted before each number. */
function inItsParts(description: string): readonly string[] {
  const parts: string[] = [];
  let rest = description;
  for (let number = 1; ; number += 1) {
    const at = rest.indexOf(`(${number}) `);
    if (at < 0) break;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest].map((part) => part.trim()).filter((part) => part !== '');
}

/** How to fill in the sheet, and how the instrument itself says it is to be read. */
export function workSheetDirections(sheet: WorkSheet, composer: Composer): void {
  const chapter = composer.heading('H1', SHEET_CHAPTERS.howTo, { id: 'how-to', keepWith: 90 });
  composer.space(6);
  const steps = directions(sheet).map((value, at) => ({ label: `${at + 1}.`, value }));
  fieldList(composer, steps, { labelWidth: 24 });
  composer.space(14);
  composer.heading('H2', SHEET_CHAPTERS.reading, { id: 'reading', under: chapter });
  composer.space(3);
  for (const part of inItsParts(sheet.rubric.description)) {
    composer.paragraph(part, { style: { ...STYLES.body, size: 9 } });
    composer.space(3);
  }
}

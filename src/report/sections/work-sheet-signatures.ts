import type { Composer } from '#report/layout/composer.ts';
import { table } from '#report/layout/table.ts';
import { SIGNATURES } from '#report/words/text.ts';
import { SHEET_CHAPTERS, SHEET_SIGNATURES } from '#report/words/work-sheet-text.ts';
import { characterNotes } from './character-notes.ts';
import { placesToSign } from './places-to-sign.ts';

/** A second, empty line keeps room for a hand in every row. */
const TALL = '\n\u00a0';

/** Last page: who filled in which part, and who answers for the whole. */
export function workSheetSignatures(composer: Composer): void {
  const { columns, rows } = SHEET_SIGNATURES;
  const chapter = composer.heading('H1', SHEET_CHAPTERS.signatures, { id: 'signatures' });
  composer.space(4);
  composer.paragraph(SHEET_SIGNATURES.intro);
  composer.space(10);
  table(composer, {
    above: () => {
      composer.heading('H2', SHEET_SIGNATURES.team, { id: 'team', under: chapter });
      composer.space(3);
    },
    columns: [
      { title: columns.number, width: 30, align: 'right' },
      { title: columns.name, width: 'rest' },
      { title: columns.part, width: 120 },
      { title: columns.signature, width: 110 },
    ],
    rows: Array.from({ length: rows }, (_, at) => [`${at + 1}${TALL}`, '', '', '']),
  });
  composer.space(14);
  composer.heading('H2', SHEET_SIGNATURES.approval, {
    id: 'approval',
    under: chapter,
    keepWith: 170,
  });
  composer.space(6);
  composer.paragraph(SIGNATURES.place);
  composer.space(14);
  placesToSign(composer, [
    { role: 'head', name: '', position: '' },
    { role: 'coordinator', name: '', position: '' },
  ]);
  characterNotes(composer, chapter);
}

import type { RecapReport } from '#core/report/recap.ts';
import { filterTerms } from '#core/report/recap-filter.ts';
import { APART_TERMS } from '#core/report/recap-terms.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { printList } from './recap-common.ts';

/** More than this is a list nobody works through; the whole of it is exported. */
const MOST_INDICATORS = 20;
const MOST_APART = 100;

/** Where everybody is weak. */
export function recapWeakest(report: RecapReport, composer: Composer): void {
  const { weakest } = report.tables;
  const rows = weakest.rows.slice(0, MOST_INDICATORS);
  composer.heading('H1', RECAP.chapters.weakest, { id: 'weakest' });
  composer.space(4);
  composer.paragraph(RECAP.weakestNote(rows.length, weakest.rows.length), { style: STYLES.small });
  composer.space(5);
  printList(
    composer,
    { ...weakest, rows },
    [
      { at: 0, width: 50 },
      { at: 1, width: 40 },
      { at: 2, width: 'rest', namesRow: true },
      { at: 3, width: 50, bold: true },
      { at: 4, width: 54 },
      { at: 5, width: 96 },
      { at: 6, width: 50 },
    ],
    { size: 7.8 },
  );
}

/** What stands in no number of the report, and who has no result: by name, or as numbers alone. */
export function recapApart(report: RecapReport, composer: Composer): void {
  const { apart, missing } = report.tables;
  const { head } = report.source;
  const chapter = composer.heading('H1', RECAP.chapters.apart, { id: 'apart' });
  composer.space(4);
  composer.paragraph(RECAP.apartNote);
  composer.space(5);
  if (head.apart.length === 0) composer.paragraph(RECAP.apartNone);
  for (const { reason, count } of head.apart) {
    composer.paragraph(RECAP.apartCount(APART_TERMS[reason], count), { indent: 8 });
  }
  if (apart.rows.length > 0) {
    const rows = apart.rows.slice(0, MOST_APART);
    composer.space(8);
    printList(
      composer,
      { ...apart, rows },
      [
        { at: 0, width: 92 },
        { at: 1, width: 'rest', namesRow: true },
        { at: 3, width: 96 },
        { at: 4, width: 56 },
        { at: 5, width: 100 },
      ],
      { size: 7.8 },
    );
    composer.paragraph(RECAP.morePrinted(rows.length, report.source.parts.apart.total), {
      style: STYLES.small,
    });
  }
  if (report.leftOut || head.counts.invited === null) return;
  composer.space(12);
  composer.heading('H2', RECAP.missingTitle, { id: 'missing', under: chapter });
  composer.space(3);
  if (missing.rows.length === 0) {
    composer.paragraph(RECAP.missingNone);
    return;
  }
  printList(
    composer,
    missing,
    [
      { at: 1, width: 'rest', namesRow: true },
      { at: 2, width: 90 },
      { at: 3, width: 190 },
    ],
    { size: 7.8 },
  );
}

/** The rules by which everything was counted. */
export function recapMethods({ source }: RecapReport, composer: Composer): void {
  const { query, counts, extents } = source.head;
  composer.heading('H1', RECAP.chapters.methods, { id: 'methods' });
  composer.space(4);
  const rules = [
    RECAP.filterRule(filterTerms(query).join('; '), counts.counted, counts.comparable),
    ...RECAP.methods,
    ...(extents.length > 0 ? [RECAP.extentRule(extents)] : []),
  ];
  rules.forEach((rule, at) => {
    composer.paragraph(`${at + 1}. ${rule}`, { indent: 8 });
    composer.space(3);
  });
}

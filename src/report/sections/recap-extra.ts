import type { RecapReport } from '#core/report/recap.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { printList } from './recap-common.ts';

/** The years in a row, and how many applications there are: each only where it is known. */
export function recapExtra({ tables }: RecapReport, composer: Composer): void {
  const { trend, applications } = tables;
  const chapter = composer.heading('H1', RECAP.chapters.extra, { id: 'extra' });
  composer.space(6);
  const titled = (title: string, id: string, note: string) => () => {
    composer.heading('H2', title, { id, under: chapter });
    composer.paragraph(note, { style: STYLES.small });
    composer.space(3);
  };
  if (trend.rows.length > 0) {
    printList(
      composer,
      trend,
      [
        { at: 0, width: 'rest', namesRow: true },
        { at: 1, width: 110, bold: true },
        { at: 2, width: 110 },
      ],
      { above: titled(trend.name, 'trend', RECAP.trendNote) },
    );
    composer.space(12);
  }
  if (applications.rows.length === 0) return;
  printList(
    composer,
    applications,
    [
      { at: 1, width: 'rest', namesRow: true },
      { at: 2, width: 48, bold: true },
      { at: 3, width: 38 },
      { at: 4, width: 38 },
      { at: 5, width: 40 },
      { at: 6, width: 42 },
      { at: 7, width: 62 },
      { at: 8, width: 62 },
    ],
    { size: 7.2, above: titled(applications.name, 'applications', RECAP.applicationsNote) },
  );
}

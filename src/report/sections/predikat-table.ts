import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { predikatName } from '#core/rubric/predikat-name.ts';
import type { Composer } from '#report/layout/composer.ts';
import { table } from '#report/layout/table.ts';
import { decimal } from '#report/words/format.ts';
import { SUMMARY } from '#report/words/summary-text.ts';

/** The instrument's bands, the reached one set apart. */
export function predikatTable(
  report: SelfAssessmentReport,
  composer: Composer,
  above: () => void,
): void {
  const { outcome } = report.sheet.claimed;
  const reached = outcome.kind === 'none' ? null : outcome.predikat;
  table(composer, {
    above,
    columns: [
      { title: report.terms.bandTitle, width: 'rest', namesRow: true },
      { title: SUMMARY.predikatColumns.from, width: 120, align: 'right' },
    ],
    rows: report.rubric.predikat.map((band) => [
      { text: predikatName(band), bold: band.label === reached },
      { text: decimal(band.min), bold: band.label === reached },
    ]),
    tinted: (row) => report.rubric.predikat[row]?.label === reached,
  });
}

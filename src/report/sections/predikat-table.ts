import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
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
      { title: SUMMARY.predikatColumns.label, width: 'rest', namesRow: true },
      { title: SUMMARY.predikatColumns.from, width: 120, align: 'right' },
    ],
    rows: report.rubric.predikat.map(({ min, label }) => [
      { text: label, bold: label === reached },
      { text: decimal(min), bold: label === reached },
    ]),
    tinted: (row) => report.rubric.predikat[row]?.label === reached,
  });
}

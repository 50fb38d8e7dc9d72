import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Composer } from '#report/layout/composer.ts';
import { fittedWidth } from '#report/layout/table-rows.ts';
import { table } from '#report/layout/table.ts';
import { rounded } from '#report/words/format.ts';
import { GAPS } from '#report/words/group-text.ts';
import { CHAPTERS } from '#report/words/text.ts';
import { levelLabel } from './indicator.ts';

/** What stands below its target, the greatest gain first; each row leads to its indicator. */
export function gapList(report: SelfAssessmentReport, composer: Composer): void {
  const { counts } = report.sheet.claimed;
  const { columns } = GAPS;
  composer.heading('H1', CHAPTERS.gaps, { id: 'gaps', keepWith: 90 });
  composer.space(4);
  if (report.gaps.length === 0) {
    composer.paragraph(counts.rated === 0 ? GAPS.nothingRated : GAPS.none);
  } else {
    composer.paragraph(GAPS.intro);
  }
  composer.space(4);
  if (counts.rated > 0 && counts.blank > 0) composer.paragraph(GAPS.blanks(counts.blank));
  composer.space(8);
  if (report.gaps.length === 0) return;
  const levels = report.gaps.map(
    ({ indicator, level }) => `${level} ${levelLabel(report, indicator, level)}`,
  );
  table(composer, {
    columns: [
      { title: columns.rank, width: 30, align: 'right' },
      { title: columns.code, width: 36 },
      { title: columns.title, width: 'rest', namesRow: true },
      { title: columns.level, width: fittedWidth(composer, levels, { most: 110 }) },
      { title: columns.target, width: 46, align: 'right' },
      { title: columns.gain, width: 56, align: 'right' },
      { title: columns.missing, width: 62, align: 'right' },
    ],
    rows: report.gaps.map(({ indicator, target, gain, missingCriteria }, at) => [
      String(at + 1),
      indicator.code,
      { text: indicator.title, link: `indicator-${indicator.id}` },
      levels[at] ?? '',
      String(target),
      rounded(gain, report.rubric.rounding.digits + 1),
      String(missingCriteria.length),
    ]),
  });
}

import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { TERMS } from '#core/glossary.ts';
import type { Indicator } from '#core/rubric/types.ts';
import type { Composer } from '#report/layout/composer.ts';
import { fittedWidth } from '#report/layout/table-rows.ts';
import { table } from '#report/layout/table.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { UNSUPPORTED } from '#report/words/evidence-text.ts';
import { rounded } from '#report/words/format.ts';
import { GAPS } from '#report/words/group-text.ts';
import { CHAPTERS } from '#report/words/text.ts';
import { levelLabel } from './indicator.ts';

/** What is claimed already and only lacks evidence: work of another kind than a gap. */
function unsupportedClaims(
  report: SelfAssessmentReport,
  composer: Composer,
  under: Bookmark,
): void {
  const { unsupported } = report;
  if (unsupported.length === 0) return;
  const { columns } = UNSUPPORTED;
  const hasEvidence = report.sheet.supported.kind === 'scored';
  const level = (indicator: Indicator, at: number): string =>
    `${at} ${levelLabel(report, indicator, at)}`;
  const claimed = unsupported.map((each) => level(each.indicator, each.claimed.climb.level));
  const supported = unsupported.map((each) =>
    hasEvidence ? level(each.indicator, each.supported.climb.level) : TERMS.noEvidence,
  );
  composer.space(18);
  table(composer, {
    above: () => {
      composer.heading('H2', UNSUPPORTED.title, { id: 'unsupported', under, keepWith: 90 });
      composer.space(3);
      composer.paragraph(UNSUPPORTED.intro);
      composer.space(8);
    },
    columns: [
      { title: columns.rank, width: 30, align: 'right' },
      { title: columns.code, width: 36 },
      { title: columns.title, width: 'rest', namesRow: true },
      { title: columns.claimed, width: fittedWidth(composer, claimed, { most: 92 }) },
      { title: columns.supported, width: fittedWidth(composer, supported, { most: 92 }) },
      { title: columns.gain, width: 54, align: 'right' },
      { title: columns.missing, width: 44, align: 'right' },
    ],
    rows: unsupported.map(({ indicator, gain, missing }, at) => [
      String(at + 1),
      indicator.code,
      { text: indicator.title, link: `indicator-${indicator.id}` },
      claimed[at] ?? '',
      supported[at] ?? '',
      rounded(gain, report.rubric.rounding.digits + 1),
      String(missing.length),
    ]),
  });
}

/** What stands below its target, the greatest gain first, and claims that lack evidence. */
export function gapList(report: SelfAssessmentReport, composer: Composer): void {
  const chapter = composer.heading('H1', CHAPTERS.gaps, { id: 'gaps', keepWith: 90 });
  belowTarget(report, composer);
  unsupportedClaims(report, composer, chapter);
}

/** Each row leads to its indicator. */
function belowTarget(report: SelfAssessmentReport, composer: Composer): void {
  const { counts } = report.sheet.claimed;
  const { columns } = GAPS;
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

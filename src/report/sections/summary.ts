import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { placedGroups, supportedGroups } from '#core/report/chart-groups.ts';
import { subtract } from '#core/lib/ratio.ts';
import type { GroupTrace, Score } from '#core/scoring/score.ts';
import { profileCharts } from '#report/charts/profile.ts';
import { notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { table } from '#report/layout/table.ts';
import { EVIDENCE } from '#report/words/evidence-text.ts';
import { decimal, percent, rounded } from '#report/words/format.ts';
import { SCOPE } from '#report/words/scope-text.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { CHAPTERS, TEXT } from '#report/words/text.ts';
import { scoreCards } from './score-cards.ts';

const valueText = (group: GroupTrace | undefined): string =>
  group?.value ? decimal(group.value.text) : TEXT.nothing;

/** How far the claims are backed: the difference of the two scores, and the items counted. */
function support({ sheet, totals, rubric }: SelfAssessmentReport, composer: Composer): void {
  const { claimed, supported } = sheet;
  if (claimed.counts.rated === 0 || totals.required === 0) return;
  const [high, low] = [
    claimed.outcome,
    supported.kind === 'scored' ? supported.score.outcome : null,
  ];
  if (high.kind !== 'none' && low && low.kind !== 'none') {
    const difference = subtract(high.value.exact, low.value.exact);
    composer.paragraph(EVIDENCE.difference(rounded(difference, rubric.rounding.digits + 1)));
  }
  composer.paragraph(EVIDENCE.totals(totals));
  composer.space(8);
}

/** Share and value of every group: the charts' table twin. */
function groupTable(
  report: SelfAssessmentReport,
  composer: Composer,
  above: (title: string) => void,
): void {
  const groups = placedGroups(report.sheet.claimed);
  const supported = supportedGroups(report.sheet);
  const deepest = Math.max(...groups.map(({ depth }) => depth));
  const title = SUMMARY.groups(report.rubric.levelNames.slice(0, deepest));
  const { columns } = SUMMARY;
  table(composer, {
    above: () => {
      above(SUMMARY.values(title));
    },
    columns: [
      { title: columns.code, width: 34 },
      { title, width: 'rest', namesRow: true },
      { title: columns.weight, width: 48, align: 'right' },
      { title: columns.share, width: 50, align: 'right' },
      { title: columns.rated, width: 56, align: 'right' },
      { title: supported ? columns.claimed : columns.value, width: 48, align: 'right' },
      ...(supported ? [{ title: columns.supported, width: 54, align: 'right' as const }] : []),
      {
        title: supported ? SUMMARY.ofClaimed(report.terms.predikat) : report.terms.predikat,
        width: 78,
      },
    ],
    rows: groups.map(({ group, depth }) => [
      { text: group.code, bold: depth === 1 },
      { text: group.title, bold: depth === 1, indent: (depth - 1) * 8, link: `group-${group.id}` },
      decimal(group.weight),
      percent(group.share),
      SUMMARY.ratedOf(group.counts),
      { text: valueText(group), bold: depth === 1 },
      ...(supported ? [valueText(supported.get(group.id))] : []),
      group.predikat ?? TEXT.nothing,
    ]),
  });
}

function weakness(report: SelfAssessmentReport, composer: Composer): void {
  const titles = report.weakGroups.map(({ title, value }) =>
    value ? `${title} (${decimal(value.text)})` : title,
  );
  if (titles.length > 0) {
    notice(composer, SUMMARY.weak(report.rubric.target.predikat, titles.join(', ')));
  }
}

/** Both scores, what stands out, and the values of the groups. */
export function summary(report: SelfAssessmentReport, composer: Composer): void {
  const { claimed }: { readonly claimed: Score } = report.sheet;
  const chapter = composer.heading('H1', CHAPTERS.summary, { id: 'summary' });
  composer.space(8);
  if (report.terms.notIndex !== null) notice(composer, `${report.terms.notIndex}.`);
  scoreCards(report, composer);
  if (report.part) {
    composer.paragraph(SCOPE.renormalised(report.part));
    composer.space(8);
  }
  // Where everything is rated, the card has said so.
  if (claimed.counts.rated < claimed.counts.total) {
    composer.paragraph(SUMMARY.counts(claimed.counts));
    composer.space(8);
  }
  support(report, composer);
  weakness(report, composer);
  composer.heading('H2', SUMMARY.profile, { id: 'profile', under: chapter, keepWith: 220 });
  composer.space(4);
  const { supported } = report.sheet;
  profileCharts(
    {
      rubric: report.rubric,
      terms: report.terms,
      score: claimed,
      second: supported.kind === 'scored' ? supported.score : null,
      words: SUMMARY.profileWords,
    },
    composer,
  );
  groupTable(report, composer, (title) => {
    composer.heading('H2', title, { id: 'values', under: chapter });
    composer.space(4);
  });
}

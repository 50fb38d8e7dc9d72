import type { EvaluationReport } from '#core/report/evaluation.ts';
import { placedGroups } from '#core/report/chart-groups.ts';
import type { GroupTrace, Score } from '#core/scoring/score.ts';
import { profileCharts } from '#report/charts/profile.ts';
import { caption } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { table } from '#report/layout/table.ts';
import { EVALUATION_CHAPTERS, EVALUATION_SUMMARY as WORDS } from '#report/words/evaluation-text.ts';
import { decimal } from '#report/words/format.ts';
import { SCOPE } from '#report/words/scope-text.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { TEXT } from '#report/words/text.ts';
import { shown } from './evaluation-common.ts';
import { noNumberName, noNumberWhy } from './outcome.ts';
import { drawCards, type Card } from './score-cards.ts';

function card({ rubric, terms }: EvaluationReport, kicker: string, score: Score): Card {
  const { outcome, counts } = score;
  const why = WORDS.denominator(counts.rated, counts.total);
  if (outcome.kind === 'none') {
    const [meaning, reason] = [noNumberName(rubric, outcome), noNumberWhy(rubric, outcome)];
    return { kicker, number: TEXT.nothing, meaning, why: reason };
  }
  const meaning =
    outcome.kind === 'final'
      ? SUMMARY.predikat(outcome.predikat, terms)
      : SUMMARY.runningPredikat(outcome.predikat, terms);
  return { kicker, number: decimal(outcome.value.text), meaning, why };
}

/** Claimed, supported by evidence before review, and what was found, side by side. */
function cards(report: EvaluationReport, composer: Composer): void {
  const { claimed, supported, final } = report.scores;
  const last = report.final.stage === 'interim' ? WORDS.cards.interim : WORDS.cards.final;
  drawCards(composer, [
    card(report, WORDS.cards.claimed, claimed),
    card(report, WORDS.cards.supported, supported),
    card(report, last, final),
  ]);
}

/** The groups of a score by id. */
function groupsById(score: Score | null): ReadonlyMap<string, GroupTrace> {
  return new Map(score ? placedGroups(score).map(({ group }) => [group.id, group]) : []);
}

const valueText = (group: GroupTrace | undefined): string =>
  group?.value ? decimal(group.value.text) : TEXT.nothing;

/** Every group with all its values: the charts' table twin. */
export function groupTable(
  report: EvaluationReport,
  composer: Composer,
  above: (title: string) => void,
): void {
  const { scores, final, rubric } = report;
  const groups = placedGroups(scores.final);
  const [claimed, supported, lastYear] = [
    groupsById(scores.claimed),
    groupsById(scores.supported),
    groupsById(scores.lastYear),
  ];
  const title = SUMMARY.groups(
    rubric.levelNames.slice(0, Math.max(...groups.map(({ depth }) => depth))),
  );
  const { columns } = WORDS;
  const year = final.lastYear?.year;
  table(composer, {
    above: () => {
      above(SUMMARY.values(title));
    },
    columns: [
      { title: columns.code, width: 32 },
      { title, width: 'rest', namesRow: true },
      { title: columns.rated, width: 54, align: 'right' },
      { title: columns.claimed, width: 46, align: 'right' },
      { title: columns.supported, width: 52, align: 'right' },
      { title: columns.final, width: 40, align: 'right' },
      ...(year === undefined
        ? []
        : [{ title: columns.lastYear(year), width: 46, align: 'right' as const }]),
      { title: report.terms.predikat, width: 72 },
    ],
    rows: groups.map(({ group, depth }) => [
      { text: group.code, bold: depth === 1 },
      { text: group.title, bold: depth === 1, indent: (depth - 1) * 8 },
      SUMMARY.ratedOf(group.counts),
      valueText(claimed.get(group.id)),
      valueText(supported.get(group.id)),
      { text: valueText(group), bold: true },
      ...(year === undefined ? [] : [valueText(lastYear.get(group.id))]),
      group.predikat ?? TEXT.nothing,
    ]),
  });
}

/** The numbers, the profile with the target, and the values of the groups. */
export function evaluationSummary(report: EvaluationReport, composer: Composer): void {
  const chapter = composer.heading('H1', EVALUATION_CHAPTERS.summary, { id: 'summary' });
  composer.space(8);
  cards(report, composer);
  if (report.part) {
    composer.paragraph(SCOPE.renormalised(report.part));
    composer.space(8);
  }
  composer.heading('H2', SUMMARY.profile, { id: 'profile', under: chapter, keepWith: 220 });
  composer.space(4);
  profileCharts(
    {
      rubric: report.rubric,
      terms: report.terms,
      score: report.scores.final,
      second: report.scores.claimed.outcome.kind === 'none' ? null : report.scores.claimed,
      words: WORDS.profileWords,
    },
    composer,
  );
  groupTable(report, composer, (title) => {
    composer.heading('H2', title, { id: 'values', under: chapter });
    composer.space(4);
  });
  if (!report.final.lastYear) composer.paragraph(WORDS.noLastYear);
  if (report.final.note.trim() === '') return;
  composer.space(10);
  caption(composer, WORDS.note);
  composer.paragraph(shown(report.final.note));
}

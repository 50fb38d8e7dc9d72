import type { EvaluationReport } from '#core/report/evaluation.ts';
import type { EvaluationRow } from '#core/report/evaluation-row.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { fittedWidth, type Column } from '#report/layout/table-rows.ts';
import { table } from '#report/layout/table.ts';
import { EVALUATION_CHAPTERS, ROWS, VALUE } from '#report/words/evaluation-text.ts';

/** More columns than this leave no room for the titles. */
const MOST_COLUMNS = 5;
const SIZE = 8;

/** The vote of one review on one indicator. */
function voteOf({ value }: EvaluationRow, review: string): string {
  const vote = value.votes.find((each) => each.review === review);
  return vote ? VALUE.of(vote.finding) : VALUE.open;
}

/** Every indicator: claimed, each asesor (or their range), final, last year, and by which rule. */
export function valueTable(report: EvaluationReport, composer: Composer, above?: () => void): void {
  const { reviewers, final } = report;
  const rows = report.sections.flatMap((section) => section.rows);
  const { columns } = ROWS;
  const year = final.lastYear?.year;
  const isEach = reviewers.length > 0 && reviewers.length <= MOST_COLUMNS;
  const rules = rows.map((row) => VALUE.rule(row.value));
  const asesors: readonly Column[] = isEach
    ? reviewers.map((_, at) => ({ title: columns.asesor(at + 1), width: 28, align: 'right' }))
    : [{ title: columns.range, width: 62, align: 'right' }];
  table(composer, {
    ...(above ? { above } : {}),
    size: SIZE,
    columns: [
      { title: columns.code, width: 34 },
      { title: columns.title, width: 'rest', namesRow: true },
      { title: columns.claimed, width: 42, align: 'right' },
      ...asesors,
      { title: columns.final, width: 32, align: 'right' },
      ...(year === undefined
        ? []
        : [{ title: columns.lastYear(year), width: 32, align: 'right' as const }]),
      { title: columns.rule, width: fittedWidth(composer, rules, { most: 76, size: SIZE }) },
    ],
    rows: rows.map((row, at) => [
      row.indicator.code,
      { text: row.indicator.title, link: `indicator-${row.indicator.id}` },
      VALUE.of(row.value.claimed),
      ...(isEach
        ? reviewers.map(({ review }) => voteOf(row, review))
        : [row.range ? VALUE.range(row.range.low, row.range.high) : VALUE.open]),
      { text: VALUE.of(row.value.finding), bold: true },
      ...(year === undefined ? [] : [VALUE.of(row.lastYear)]),
      rules[at] ?? '',
    ]),
  });
}

/** Who A1, A2 and so on are. */
export function reviewerLegend({ reviewers }: EvaluationReport, composer: Composer): void {
  fieldList(
    composer,
    reviewers.map(({ name, institution, review }, at) => ({
      label: ROWS.columns.asesor(at + 1),
      value: [name === '' ? review.slice(0, 16) : name, institution]
        .filter((part) => part !== '')
        .join(', '),
    })),
    { labelWidth: 34, style: { ...STYLES.body, size: 8.5 } },
  );
}

/** The chapter with the values of all indicators. */
export function evaluationTable(report: EvaluationReport, composer: Composer): void {
  composer.heading('H1', EVALUATION_CHAPTERS.table, { id: 'table', keepWith: 120 });
  composer.space(4);
  composer.paragraph(report.reviewers.length > MOST_COLUMNS ? ROWS.introRange : ROWS.intro, {
    style: STYLES.small,
  });
  composer.space(6);
  reviewerLegend(report, composer);
  composer.space(4);
  valueTable(report, composer);
}

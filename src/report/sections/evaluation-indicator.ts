import type { EvaluationReport, EvaluationSection } from '#core/report/evaluation.ts';
import type { EvaluationRow } from '#core/report/evaluation-row.ts';
import type { FinalVerdict, FinalVote } from '#core/review/final.ts';
import { REASON_TERMS, STAGE_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import { STAGES } from '#core/review/stages.ts';
import { caption, fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { DETAIL, EVALUATION_CHAPTERS, VALUE } from '#report/words/evaluation-text.ts';
import { percent } from '#report/words/format.ts';
import { filledTexts, shown } from './evaluation-common.ts';

const LABEL_WIDTH = 96;
const SMALL = { ...STYLES.body, size: 9 };
const INDENT = 10;

function vote(each: FinalVote, composer: Composer): void {
  const said = STAGES.filter((stage) => each.stages[stage].is !== 'open').map((stage) =>
    DETAIL.stage(STAGE_TERMS[stage], VALUE.spoken(each.stages[stage])),
  );
  composer.space(3);
  composer.paragraph(DETAIL.vote(each.name, each.institution, VALUE.spoken(each.finding)), {
    style: { ...SMALL, weight: 'bold' },
    keepWith: 14,
  });
  composer.space(1);
  const fields = filledTexts([
    { label: DETAIL.stages, value: said.join('; ') },
    {
      label: DETAIL.supported,
      value: each.supported.is === 'open' ? '' : VALUE.spoken(each.supported),
    },
    { label: DETAIL.departure, value: each.departure },
    { label: DETAIL.fact, value: each.fact },
    { label: DETAIL.analysis, value: each.analysis },
    { label: DETAIL.shortcoming, value: each.shortcoming },
    { label: DETAIL.recommendation, value: each.recommendation },
  ]);
  if (fields.length > 0) fieldList(composer, fields, { labelWidth: LABEL_WIDTH, style: SMALL });
}

/** What a verdict is about: an item of the ladder, or the indicator as a whole. */
function aboutOf({ indicator }: EvaluationRow, { item }: FinalVerdict): string {
  if (item === null) return DETAIL.whole;
  for (const level of indicator.levels) {
    const found = level.evidence.find(({ id }) => id === item);
    if (found) return DETAIL.item(level.level, found.text);
  }
  return item;
}

function titleOf({ document, title }: FinalVerdict): string {
  if (document === null) return DETAIL.noDocument;
  return title.trim() === '' ? DETAIL.untitled : title;
}

function verdict(row: EvaluationRow, each: FinalVerdict, composer: Composer): void {
  composer.paragraph(titleOf(each), {
    style: { ...SMALL, weight: 'bold' },
    indent: INDENT,
    keepWith: 13,
  });
  composer.paragraph(
    DETAIL.verdict({
      verdict: VERDICT_TERMS[each.verdict],
      reason: REASON_TERMS[each.reason],
      by: each.by,
      information: each.document === null ? '' : (each.informationClass ?? DETAIL.unclassed),
    }),
    { style: { ...SMALL, size: 8.5 }, indent: INDENT },
  );
  composer.paragraph(aboutOf(row, each), { style: STYLES.small, indent: INDENT });
  composer.paragraph(shown(each.note), { style: { ...SMALL, size: 8.5 }, indent: INDENT });
  composer.space(3);
}

function metaLine({ final }: EvaluationReport, row: EvaluationRow): string {
  const { value } = row;
  return [
    DETAIL.line(
      VALUE.spoken(value.finding),
      VALUE.spoken(value.claimed),
      VALUE.spoken(value.supported),
      VALUE.rule(value),
    ),
    ...(final.lastYear ? [DETAIL.lastYear(final.lastYear.year, VALUE.spoken(row.lastYear))] : []),
    DETAIL.share(percent(row.share)),
  ].join('; ');
}

function detail(
  report: EvaluationReport,
  row: EvaluationRow,
  composer: Composer,
  under: Bookmark | undefined,
): void {
  const { indicator, value, verdicts } = row;
  composer.space(8);
  composer.heading('H3', `${indicator.code} ${indicator.title}`, {
    id: `indicator-${indicator.id}`,
    under,
    keepWith: 64,
  });
  composer.paragraph(metaLine(report, row), {
    style: { ...STYLES.small, colour: COLOURS.accent },
    keepWith: 20,
  });
  composer.space(3);
  const fields = filledTexts([
    { label: DETAIL.subject, value: value.subject },
    { label: DETAIL.shortcoming, value: value.shortcoming },
    { label: DETAIL.recommendation, value: value.recommendation },
    { label: DETAIL.note, value: value.note },
    ...value.minority.map(({ name, text }) => ({ label: DETAIL.minority(name), value: text })),
  ]);
  if (fields.length > 0) fieldList(composer, fields, { labelWidth: LABEL_WIDTH });
  composer.space(2);
  caption(composer, DETAIL.votes);
  if (value.votes.length === 0) composer.paragraph(DETAIL.noVotes, { style: STYLES.small });
  for (const each of value.votes) vote(each, composer);
  composer.space(3);
  caption(composer, DETAIL.verdicts);
  if (verdicts.length === 0) composer.paragraph(DETAIL.noVerdicts, { style: STYLES.small });
  for (const each of verdicts) verdict(row, each, composer);
}

/** Indicators laid out before other work gets a turn. */
const PER_STEP = 4;

/** One dimension's indicators in full, in small steps. */
export function detailSteps(
  report: EvaluationReport,
  { group, rows }: EvaluationSection,
  composer: Composer,
): readonly (() => void)[] {
  let under: Bookmark | undefined;
  const open = (): void => {
    under = composer.heading('H1', EVALUATION_CHAPTERS.detail(group.title), {
      id: `group-${group.id}`,
      keepWith: 90,
    });
  };
  const steps = Array.from({ length: Math.ceil(rows.length / PER_STEP) }, (_, at) => (): void => {
    for (const row of rows.slice(at * PER_STEP, (at + 1) * PER_STEP)) {
      detail(report, row, composer, under);
    }
  });
  return [open, ...steps];
}

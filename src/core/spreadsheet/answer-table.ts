import { answerTo, type Answers } from '#core/assessment/answer.ts';
import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';
import { coverageOf } from '#core/evidence/coverage.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { ANSWER_FIELDS, type AnswerField } from './cell.ts';
import { answerValue, asksFor } from './current-cells.ts';
import { standingNow } from './standing-now.ts';
import { ANSWER_HEADS, INFO_HEADS, RATING_WORDS } from './terms.ts';

const column = (head: string, width: number): ListColumn => ({ head, width, holds: 'text' });

/** Decimals as Indonesian settings read them. */
const withComma = (decimal: string): string => decimal.replace('.', ',');

function shown(field: AnswerField, value: string): string {
  if (field === 'rating') return RATING_WORDS.find(([one]) => one === value)?.[1] ?? value;
  return field === 'value' || field === 'external' ? withComma(value) : value;
}

/**
 * All answers as one flat table, one row per indicator in the order of the instrument:
 * for reading and counting elsewhere, not for bringing back.
 *
 * @param rubric as the assessment applies it.
 * @param documents the evidence that is not deleted.
 */
export function answerTable(
  rubric: Rubric,
  answers: Answers,
  documents: readonly EvidenceDocument[],
): ListTable {
  const indicators = placedIndicators(rubric);
  const fields = ANSWER_FIELDS.filter((field) =>
    indicators.some(({ indicator }) => asksFor(rubric.scales, indicator, field)),
  );
  const titlesFor = (id: string): string =>
    documents
      .filter(({ supports }) => supports.some(({ indicator }) => indicator === id))
      .map(({ title, file }) => title || file.name)
      .join('; ');
  return {
    name: 'Jawaban',
    columns: [
      column('Kelompok', 30),
      column(INFO_HEADS.code, 10),
      column(INFO_HEADS.title, 40),
      column(INFO_HEADS.question, 50),
      column(INFO_HEADS.standing, 12),
      ...fields.map((field) => column(ANSWER_HEADS[field], 30)),
      column('Kriteria terpenuhi', 30),
      column('Cakupan', 12),
      column('Bukti', 40),
    ],
    rows: indicators.map(({ indicator, path }) => {
      const answer = answerTo(answers, indicator.id);
      const { covered, total } = coverageOf(answer);
      const ticked = new Set(answer.criteria);
      const criteria = indicator.levels.flatMap((step) => step.criteria);
      return [
        path.map(({ title }) => title).join(' › '),
        indicator.code,
        indicator.title,
        indicator.question,
        withComma(standingNow(rubric.scales, indicator, answer) ?? ''),
        ...fields.map((field) => shown(field, answerValue(answer, field))),
        criteria
          .filter(({ id }) => ticked.has(id))
          .map(({ id }) => id)
          .join('; '),
        total === 0 ? '' : `${covered} dari ${total}`,
        titlesFor(indicator.id),
      ];
    }),
  };
}

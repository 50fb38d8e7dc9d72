import { answerTo, type Answer, type Answers } from '#core/assessment/answer.ts';
import type { DocumentDetails, EvidenceDocument } from '#core/evidence/document.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import {
  ANSWER_FIELDS,
  cellKey,
  DOCUMENT_FIELDS,
  unitPlace,
  unitValue,
  YES,
  type AnswerField,
  type Cell,
  type Cells,
  type DocumentField,
} from './cell.ts';

const yes = (said: boolean): string => (said ? YES : '');

/** Whether the instrument asks for this of an indicator; a workbook has no cell for the rest. */
export function asksFor(
  scales: Rubric['scales'],
  indicator: Indicator,
  field: AnswerField,
): boolean {
  switch (field) {
    case 'value':
      return scales[indicator.scale]?.fraction !== undefined;
    case 'external':
      return (indicator.external?.bands.length ?? 0) > 0;
    case 'subject':
      return indicator.repeat !== undefined;
    case 'rating':
    case 'lowest':
    case 'fact':
    case 'analysis':
    case 'notes':
    case 'reason':
    case 'target':
    case 'done':
      return true;
  }
}

/** The value of one field of an answer, as {@link Cell} writes it. */
export function answerValue(answer: Answer, field: AnswerField): string {
  switch (field) {
    case 'lowest':
    case 'done':
      return yes(answer[field]);
    case 'value':
    case 'external':
      return answer.stated?.kind === field ? answer.stated.value : '';
    case 'target':
      return answer.target === null ? '' : String(answer.target);
    case 'rating':
    case 'subject':
    case 'fact':
    case 'analysis':
    case 'notes':
    case 'reason':
      return answer[field];
  }
}

/** The value of one field of a document's details. */
function documentValue(details: DocumentDetails, field: DocumentField): string {
  if (field === 'exclusionBasis') return details.exclusion?.basis ?? '';
  if (field === 'exclusionUntil') return details.exclusion?.until ?? '';
  return details[field];
}

function answerCells(rubric: Rubric, indicator: Indicator, answer: Answer): readonly Cell[] {
  const { id } = indicator;
  const ticked = new Set(answer.criteria);
  return [
    ...ANSWER_FIELDS.filter((field) => asksFor(rubric.scales, indicator, field)).map((field) => ({
      place: { of: 'answer' as const, indicator: id, field },
      value: answerValue(answer, field),
    })),
    ...indicator.levels.flatMap(({ criteria }) =>
      criteria.map((criterion) => ({
        place: { of: 'criterion' as const, indicator: id, criterion: criterion.id },
        value: yes(ticked.has(criterion.id)),
      })),
    ),
    ...(answer.coverage?.units ?? []).map((unit) => ({
      place: { of: 'unit' as const, indicator: id, unit: unitPlace(unit.name) },
      value: unitValue(unit),
    })),
  ];
}

/**
 * Everything of an assessment that a workbook holds, as it is now.
 *
 * @param rubric as the assessment applies it.
 * @param documents the evidence that is not deleted.
 */
export function currentCells(
  rubric: Rubric,
  answers: Answers,
  documents: readonly EvidenceDocument[],
): Cells {
  const cells = [
    ...placedIndicators(rubric).flatMap(({ indicator }) =>
      answerCells(rubric, indicator, answerTo(answers, indicator.id)),
    ),
    ...documents.flatMap((document) =>
      DOCUMENT_FIELDS.map((field) => ({
        place: { of: 'document' as const, document: document.id, field },
        value: documentValue(document, field),
      })),
    ),
  ];
  return new Map(cells.map((cell) => [cellKey(cell.place), cell]));
}

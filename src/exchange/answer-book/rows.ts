import { answerTo } from '#core/assessment/answer.ts';
import type { Level } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import {
  ANSWER_FIELDS,
  cellKey,
  DOCUMENT_FIELDS,
  unitValue,
  YES,
  type CellPlace,
} from '#core/spreadsheet/cell.ts';
import { asksFor, currentCells } from '#core/spreadsheet/current-cells.ts';
import { standingNow } from '#core/spreadsheet/standing-now.ts';
import type { AnswerBookOrder } from './model.ts';

/** Values of one row by the field of their column; a missing one is a cell that is not asked for. */
export type BookRow = Readonly<Record<string, string>>;

/** What stands in the sheets, as plain values. */
export interface BookRows {
  readonly answers: readonly BookRow[];
  readonly criteria: readonly BookRow[];
  readonly units: readonly BookRow[];
  readonly documents: readonly BookRow[];
  /** Name and value of everything that the hidden sheet keeps. */
  readonly base: readonly (readonly [key: string, value: string])[];
}

/** By what the row of a unit is found again: the indicator and its place in the list. */
function unitRowId(indicator: string, position: number): string {
  return `${indicator}/${position}`;
}

const levelName = (labels: Readonly<Record<string, string>>, { level }: Level): string =>
  [String(level), labels[String(level)] ?? ''].filter((part) => part !== '').join(' ');

/** Everything that the workbook of an assessment says, cell by cell. */
export function bookRows({ assessment, rubric, documents }: AnswerBookOrder): BookRows {
  const cells = currentCells(rubric, assessment.answers, documents);
  const valueAt = (place: CellPlace): string => cells.get(cellKey(place))?.value ?? '';
  const placed = placedIndicators(rubric).map(({ indicator }) => ({
    indicator,
    answer: answerTo(assessment.answers, indicator.id),
  }));
  const units = placed.flatMap(({ indicator, answer }) =>
    (answer.coverage?.units ?? []).map((unit, at) => ({
      id: unitRowId(indicator.id, at + 1),
      code: indicator.code,
      unit,
    })),
  );
  return {
    answers: placed.map(({ indicator, answer }) => ({
      id: indicator.id,
      code: indicator.code,
      title: indicator.title,
      question: indicator.question,
      standing: standingNow(rubric.scales, indicator, answer) ?? '',
      ...Object.fromEntries(
        ANSWER_FIELDS.filter((field) => asksFor(rubric.scales, indicator, field)).map((field) => [
          field,
          valueAt({ of: 'answer', indicator: indicator.id, field }),
        ]),
      ),
    })),
    criteria: placed.flatMap(({ indicator }) =>
      indicator.levels.flatMap((level) =>
        level.criteria.map((criterion) => ({
          id: criterion.id,
          code: indicator.code,
          level: levelName(rubric.scales[indicator.scale]?.labels ?? {}, level),
          criterion: criterion.text,
          ticked: valueAt({ of: 'criterion', indicator: indicator.id, criterion: criterion.id }),
        })),
      ),
    ),
    units: units.map(({ id, code, unit }) => ({
      id,
      code,
      name: unit.name,
      covered: unit.covered ? YES : '',
    })),
    documents: documents.map((document) => ({
      id: document.id,
      file: document.file.name,
      ...Object.fromEntries(
        DOCUMENT_FIELDS.map((field) => [
          field,
          valueAt({ of: 'document', document: document.id, field }),
        ]),
      ),
    })),
    base: [
      ...[...cells]
        .filter(([, { place }]) => place.of !== 'unit')
        .map(([key, { value }]) => [key, value] as const),
      ...units.map(({ id, unit }) => [`unit/${id}`, unitValue(unit)] as const),
    ],
  };
}

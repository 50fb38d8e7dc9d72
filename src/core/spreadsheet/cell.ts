import type { CoverageUnit } from '#core/assessment/answer.ts';
import { unitKey } from '#core/evidence/coverage-units.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { tidyText } from './same-text.ts';

/** What a workbook says about one answer, apart from its criteria and its units. */
export const ANSWER_FIELDS = [
  'rating',
  'lowest',
  'value',
  'external',
  'subject',
  'fact',
  'analysis',
  'notes',
  'reason',
  'target',
  'done',
] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** What a workbook says about one piece of evidence. */
export const DOCUMENT_FIELDS = [
  'title',
  'number',
  'date',
  'standing',
  'validUntil',
  'unit',
  'pages',
  'informationClass',
  'exclusionBasis',
  'exclusionUntil',
  'note',
] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

/** Which part of an assessment a cell stands for. */
export type CellPlace =
  | { readonly of: 'answer'; readonly indicator: string; readonly field: AnswerField }
  | { readonly of: 'criterion'; readonly indicator: string; readonly criterion: string }
  /** `unit` is {@link unitPlace} of its name, as it was when the workbook was made. */
  | { readonly of: 'unit'; readonly indicator: string; readonly unit: string }
  | { readonly of: 'document'; readonly document: DocumentId; readonly field: DocumentField };

/**
 * The value of a place as plain text: what is typed for texts; "blank", "rated" or
 * "not-applicable"; "ya" or nothing for yes and no; digits with a decimal point; a day as
 * YYYY-MM-DD; a unit as {@link unitValue}. Nothing said is the empty text.
 */
export interface Cell {
  readonly place: CellPlace;
  readonly value: string;
}

/** The cells of an assessment by {@link cellKey}, in the order of the instrument. */
export type Cells = ReadonlyMap<string, Cell>;

export const YES = 'ya';
const NO = 'tidak';

/** One text for one place; different places have different texts. */
export function cellKey(place: CellPlace): string {
  switch (place.of) {
    case 'answer':
      return `answer/${place.indicator}/${place.field}`;
    case 'criterion':
      return `criterion/${place.indicator}/${place.criterion}`;
    case 'unit':
      return `unit/${place.indicator}/${place.unit}`;
    case 'document':
      return `document/${place.document}/${place.field}`;
  }
}

/** A unit as one value: a renamed or newly covered unit is one change. */
export function unitValue({ name, covered }: CoverageUnit): string {
  return `${covered ? YES : NO}:${name}`;
}

/** The reverse of {@link unitValue}; null = there is no such unit. */
export function unitOfValue(value: string): CoverageUnit | null {
  const at = value.indexOf(':');
  return at < 0 ? null : { name: value.slice(at + 1), covered: value.slice(0, at) === YES };
}

/** By what a unit is found again: neither case nor spacing nor characters that cells lose. */
export function unitPlace(name: string): string {
  return unitKey(tidyText(name));
}

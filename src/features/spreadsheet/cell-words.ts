import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { unitOfValue, type CellPlace } from '#core/spreadsheet/cell.ts';
import {
  ANSWER_HEADS,
  CLASS_WORDS,
  DOCUMENT_HEADS,
  RATING_WORDS,
  SHEETS,
  STANDING_WORDS,
  type CellWords,
} from '#core/spreadsheet/terms.ts';
import { decimal } from '#ui/format.ts';
import { text } from './text.ts';

const WORDS: Readonly<Record<string, CellWords>> = {
  rating: RATING_WORDS,
  standing: STANDING_WORDS,
  informationClass: CLASS_WORDS,
};

/** What a cell is called: the head of its column, and which criterion or unit it is. */
export function placeName(rubric: Rubric, place: CellPlace, value: string): string {
  switch (place.of) {
    case 'answer':
      return ANSWER_HEADS[place.field];
    case 'criterion': {
      const levels = findIndicator(rubric, place.indicator)?.indicator.levels ?? [];
      const step = levels.find(({ criteria }) => criteria.some(({ id }) => id === place.criterion));
      const criterion = step?.criteria.find(({ id }) => id === place.criterion);
      return `Kriteria tingkat ${step?.level ?? ''}: ${criterion?.text ?? place.criterion}`;
    }
    case 'unit':
      return `${SHEETS.units}: ${unitOfValue(value)?.name ?? place.unit}`;
    case 'document':
      return DOCUMENT_HEADS[place.field];
  }
}

/** A value as people read it; nothing said is the word for empty. */
export function valueText(place: CellPlace, value: string): string {
  if (place.of === 'unit') {
    const unit = unitOfValue(value);
    if (!unit) return 'tidak ada dalam daftar';
    return `${unit.name} (${unit.covered ? 'tercakup' : 'tidak tercakup'})`;
  }
  if (value === '') return text.review.empty;
  if (place.of === 'criterion') return value;
  const { field } = place;
  if (field === 'value' || field === 'external') return decimal(value);
  return WORDS[field]?.find(([one]) => one === value)?.[1] ?? value;
}

/** What a document is called in a list. */
export function documentName({ title, file }: EvidenceDocument): string {
  return title || file.name;
}

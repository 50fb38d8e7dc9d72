import type { Answer } from '#core/assessment/answer.ts';
import type { Cell } from './cell.ts';
import { answerValue } from './current-cells.ts';

/** What an answer becomes by itself when others of its cells change. */
export type Following = 'rating' | 'lowest' | 'done';

export interface Consequence {
  readonly field: Following;
  readonly value: string;
}

/**
 * Where an answer ends up otherwise than the taken cells say: a tick makes a blank answer
 * rated, a changed claim is not finished any more.
 */
export function consequencesOf(
  before: Answer,
  after: Answer,
  cells: readonly Cell[],
): readonly Consequence[] {
  const fields: readonly Following[] = ['rating', 'lowest', 'done'];
  return fields.flatMap((field) => {
    const said = cells.find(({ place }) => place.of === 'answer' && place.field === field);
    const expected = said ? said.value : answerValue(before, field);
    const value = answerValue(after, field);
    return value === expected ? [] : [{ field, value }];
  });
}

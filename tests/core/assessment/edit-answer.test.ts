import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import {
  stateLowest,
  stateNotApplicable,
  tickCriteria,
  tickCriterion,
} from '#core/assessment/edit-answer.ts';

const written: Answer = {
  ...BLANK_ANSWER,
  revision: 4,
  rating: 'rated',
  criteria: ['a', 'b'],
  reason: 'alasan',
  fact: 'fakta',
  analysis: 'analisis',
  notes: 'catatan',
  target: 3,
  done: true,
};

describe('ticking', () => {
  test('the first tick makes a blank answer rated', () => {
    expect(tickCriterion(BLANK_ANSWER, 'a', true)).toEqual({
      ...BLANK_ANSWER,
      rating: 'rated',
      criteria: ['a'],
    });
  });

  test('twice is once', () => {
    const once = tickCriterion(BLANK_ANSWER, 'a', true);
    expect(tickCriterion(once, 'a', true)).toEqual(once);
  });

  test('unticking one of two leaves the other', () => {
    expect(tickCriterion(written, 'a', false)).toEqual({ ...written, criteria: ['b'] });
  });

  test('unticking the last one makes the answer blank again and keeps the texts', () => {
    const none = tickCriterion(tickCriterion(written, 'a', false), 'b', false);
    expect(none).toEqual({ ...written, criteria: [], rating: 'blank' });
  });

  test('unticking what is not ticked changes no criterion', () => {
    expect(tickCriterion(written, 'z', false).criteria).toEqual(['a', 'b']);
  });

  test('several at once keep those already ticked, and none twice', () => {
    const ticked = tickCriteria(written, ['c', 'a']).criteria;
    expect(ticked.toSorted()).toEqual(['a', 'b', 'c']);
    expect(tickCriteria(written, [])).toEqual(written);
  });
});

describe('the lowest level, stated on purpose', () => {
  test('is a rated answer without a tick', () => {
    expect(stateLowest(BLANK_ANSWER, true)).toEqual({ ...BLANK_ANSWER, rating: 'rated' });
  });

  test('taken back, the answer is blank', () => {
    expect(stateLowest(stateLowest(BLANK_ANSWER, true), false)).toEqual(BLANK_ANSWER);
  });

  test('clears ticks, because both cannot be true, and keeps the texts', () => {
    expect(stateLowest(written, true)).toEqual({ ...written, criteria: [] });
  });
});

describe('not applicable', () => {
  test('and back loses nothing', () => {
    expect(stateNotApplicable(stateNotApplicable(written, true), false)).toEqual(written);
  });

  test('keeps ticks, reason and texts while it lasts', () => {
    expect(stateNotApplicable(written, true)).toEqual({ ...written, rating: 'not-applicable' });
  });

  test('and back from a blank answer is blank', () => {
    expect(stateNotApplicable(stateNotApplicable(BLANK_ANSWER, true), false)).toEqual(BLANK_ANSWER);
  });
});

test('any edits: texts, revision and target stay, and no answer with a tick is blank', () => {
  const edit = fc.oneof(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()).map(
      ([id, on]) =>
        (answer: Answer) =>
          tickCriterion(answer, id, on),
    ),
    fc.boolean().map((on) => (answer: Answer) => stateLowest(answer, on)),
    fc.boolean().map((on) => (answer: Answer) => stateNotApplicable(answer, on)),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const after = edits.reduce((answer, change) => change(answer), written);
      const { criteria, rating, ...kept } = after;
      expect({ ...written, ...kept }).toEqual(written);
      expect(new Set(criteria).size).toBe(criteria.length);
      expect(rating === 'blank' && criteria.length > 0).toBe(false);
    }),
  );
});

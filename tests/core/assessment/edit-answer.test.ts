import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, countedCriteria, type Answer } from '#core/assessment/answer.ts';
import {
  stateLowest,
  stateNotApplicable,
  tickCriteria,
  tickCriterion,
  writeText,
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
    expect(tickCriterion(written, 'a', false)).toEqual({
      ...written,
      criteria: ['b'],
      done: false,
    });
  });

  test('unticking the last one makes the answer blank again and keeps the texts', () => {
    const none = tickCriterion(tickCriterion(written, 'a', false), 'b', false);
    expect(none).toEqual({ ...written, criteria: [], rating: 'blank', done: false });
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
    expect(stateLowest(BLANK_ANSWER, true)).toEqual({
      ...BLANK_ANSWER,
      rating: 'rated',
      lowest: true,
    });
  });

  test('taken back, the answer is blank', () => {
    expect(stateLowest(stateLowest(BLANK_ANSWER, true), false)).toEqual(BLANK_ANSWER);
  });

  test('keeps ticks without counting them, and gives them back', () => {
    const lowest = stateLowest(written, true);
    expect(lowest).toEqual({ ...written, lowest: true, done: false });
    expect(countedCriteria(lowest)).toEqual([]);
    expect(countedCriteria(stateLowest(lowest, false))).toEqual(['a', 'b']);
  });

  test('a new tick takes the statement back', () => {
    expect(tickCriterion(stateLowest(written, true), 'c', true)).toMatchObject({
      lowest: false,
      criteria: ['a', 'b', 'c'],
    });
  });
});

describe('not applicable', () => {
  test('and back loses nothing', () => {
    expect(stateNotApplicable(stateNotApplicable(written, true), false)).toEqual({
      ...written,
      done: false,
    });
  });

  test('and back keeps a stated lowest level', () => {
    const lowest = stateLowest(BLANK_ANSWER, true);
    expect(stateNotApplicable(stateNotApplicable(lowest, true), false)).toEqual(lowest);
  });

  test('keeps ticks, reason and texts while it lasts', () => {
    expect(stateNotApplicable(written, true)).toEqual({
      ...written,
      rating: 'not-applicable',
      done: false,
    });
  });

  test('and back from a blank answer is blank', () => {
    expect(stateNotApplicable(stateNotApplicable(BLANK_ANSWER, true), false)).toEqual(BLANK_ANSWER);
  });
});

describe('texts', () => {
  test('are written, and an answer stays finished', () => {
    expect(writeText(written, 'fact', 'baru')).toEqual({ ...written, fact: 'baru' });
  });

  test('emptied, the answer is no longer finished, also when the text comes back', () => {
    const emptied = writeText(written, 'analysis', ' ');
    expect(emptied.done).toBe(false);
    expect(writeText(emptied, 'analysis', 'lagi').done).toBe(false);
  });

  test('notes may be empty', () => {
    expect(writeText(written, 'notes', '').done).toBe(true);
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
      const { criteria, rating, lowest, done, ...kept } = after;
      expect({ ...written, ...kept }).toEqual(written);
      expect(new Set(criteria).size).toBe(criteria.length);
      expect(rating === 'blank' && (lowest || criteria.length > 0)).toBe(false);
      expect(done && edits.length > 0).toBe(false);
    }),
  );
});

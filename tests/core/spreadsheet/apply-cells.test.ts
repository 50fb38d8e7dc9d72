import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import { BLANK_DETAILS } from '#core/evidence/document.ts';
import { answerAfter, detailsAfter } from '#core/spreadsheet/apply-cells.ts';
import { unitPlace, unitValue, type AnswerField, type Cell } from '#core/spreadsheet/cell.ts';
import { consequencesOf } from '#core/spreadsheet/consequences.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { indicatorOf } from '../../support/rubrics.ts';

const indicator = indicatorOf('k1');
const said = (field: AnswerField, value: string): Cell => ({
  place: { of: 'answer', indicator: 'k1', field },
  value,
});
const tick = (criterion: string, value = 'ya'): Cell => ({
  place: { of: 'criterion', indicator: 'k1', criterion },
  value,
});
const unit = (name: string, value: string): Cell => ({
  place: { of: 'unit', indicator: 'k1', unit: unitPlace(name) },
  value,
});
const after = (before: Partial<Answer>, ...cells: readonly Cell[]): Answer =>
  answerAfter({}, indicator, { ...BLANK_ANSWER, ...before }, cells);

const RATED: Partial<Answer> = { rating: 'rated', criteria: ['k1.2.a'], fact: 'f', analysis: 'a' };

describe('an answer keeps the rules of the screen', () => {
  test('a tick makes it rated, takes the lowest level back and the mark of being finished', () => {
    expect(after({ rating: 'rated', lowest: true, done: true }, tick('k1.2.a'))).toMatchObject({
      rating: 'rated',
      lowest: false,
      criteria: ['k1.2.a'],
      done: false,
    });
  });

  test('the last tick taken away makes it blank', () => {
    expect(after(RATED, tick('k1.2.a', ''))).toMatchObject({ rating: 'blank', criteria: [] });
  });

  test('ticks keep their order, also those the instrument does not know', () => {
    const before = { ...RATED, criteria: ['zz', 'k1.3.a', 'k1.2.a'] };
    expect(after(before, tick('k1.3.a', ''), tick('k1.4.a')).criteria).toEqual([
      'zz',
      'k1.2.a',
      'k1.4.a',
    ]);
  });

  test('the lowest level on purpose, said beside a tick, stays', () => {
    expect(after({}, said('lowest', 'ya'), tick('k1.2.a'))).toMatchObject({
      rating: 'rated',
      lowest: true,
    });
  });

  test('not applicable stays, until somebody says otherwise', () => {
    const before = { ...RATED, rating: 'not-applicable' as const };
    expect(after(before, tick('k1.3.a')).rating).toBe('not-applicable');
    expect(after(before, said('rating', 'rated')).rating).toBe('rated');
    expect(after(RATED, said('rating', 'not-applicable')).rating).toBe('not-applicable');
  });

  test('a rating alone rates nothing that is not claimed', () => {
    expect(after({}, said('rating', 'rated')).rating).toBe('blank');
  });

  test('a stated value goes in and out, the other kind is left alone', () => {
    const stated = { kind: 'external', value: '2.26' } as const;
    expect(after({}, said('value', '2.50'))).toMatchObject({
      rating: 'rated',
      stated: { kind: 'value', value: '2.50' },
    });
    expect(after({ stated }, said('value', '')).stated).toEqual(stated);
    expect(after({ stated }, said('external', '')).stated).toBeNull();
    expect(after({ stated }, said('external', ''), said('value', '3')).stated).toEqual({
      kind: 'value',
      value: '3',
    });
  });

  test('finished only when nothing lacks; a changed text keeps it, an emptied one does not', () => {
    expect(after(RATED, said('done', 'ya')).done).toBe(true);
    expect(after({ ...RATED, fact: '' }, said('done', 'ya')).done).toBe(false);
    const done = { ...RATED, done: true };
    expect(after(done, said('fact', 'lain')).done).toBe(true);
    expect(after(done, said('fact', '')).done).toBe(false);
    expect(after(done, said('notes', '')).done).toBe(true);
  });

  test('units: changed in their place, renamed, added, taken out; an empty list is no list', () => {
    const coverage = {
      units: [
        { name: 'A', covered: false },
        { name: 'B', covered: true },
      ],
    };
    const changed = after(
      { coverage },
      unit('a', unitValue({ name: 'Baru', covered: true })),
      unit('b', ''),
      unit('C', unitValue({ name: 'C', covered: false })),
    );
    expect(changed.coverage?.units).toEqual([
      { name: 'Baru', covered: true },
      { name: 'C', covered: false },
    ]);
    expect(after({ coverage }, unit('a', ''), unit('b', '')).coverage).toBeNull();
  });

  test('a target goes in and out', () => {
    expect(after({}, said('target', '3')).target).toBe(3);
    expect(after({ target: 3 }, said('target', '')).target).toBeNull();
  });
});

test('what follows by itself is told, what was asked for is not', () => {
  const before = { ...BLANK_ANSWER, ...RATED, done: true };
  const cells = [tick('k1.3.a')];
  expect(consequencesOf(before, answerAfter({}, indicator, before, cells), cells)).toEqual([
    { field: 'done', value: '' },
  ]);
  const blank = [tick('k1.2.a'), said('done', 'ya')];
  const made = answerAfter({}, indicator, BLANK_ANSWER, blank);
  expect(consequencesOf(BLANK_ANSWER, made, blank)).toEqual([
    { field: 'rating', value: 'rated' },
    { field: 'done', value: '' },
  ]);
});

test('an exclusion is there as long as anything is said of it', () => {
  const document = '01990000-0000-7000-8000-0000000000d1' as DocumentId;
  const detail = (field: 'exclusionBasis' | 'exclusionUntil' | 'note', value: string): Cell => ({
    place: { of: 'document', document, field },
    value,
  });
  const excluded = detailsAfter(BLANK_DETAILS, [detail('exclusionBasis', 'Pasal 17')]);
  expect(excluded.exclusion).toEqual({ basis: 'Pasal 17', until: '' });
  expect(detailsAfter(excluded, [detail('note', 'n')])).toEqual({ ...excluded, note: 'n' });
  expect(detailsAfter(excluded, [detail('exclusionBasis', '')]).exclusion).toBeNull();
});

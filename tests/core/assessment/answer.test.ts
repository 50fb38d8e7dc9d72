import { describe, expect, test } from 'vitest';
import { answerSchema } from '#core/assessment/answer-schema.ts';
import { answerTo, BLANK_ANSWER, type Answer, type Answers } from '#core/assessment/answer.ts';

const full: Answer = {
  revision: 2,
  rating: 'not-applicable',
  criteria: ['a.1', 'a.2'],
  lowest: false,
  stated: { kind: 'external', value: '48.20' },
  subject: 'Izin usaha',
  reason: 'Tidak mengelola layanan publik',
  fact: 'fakta',
  analysis: 'analisis',
  notes: 'catatan',
  coverage: { units: [{ name: 'Bidang A', covered: true }] },
  target: 4,
  done: true,
  edited: { at: '2025-03-04T05:06:07Z', by: 'Ayu' },
};

describe('the blank answer', () => {
  test('says nothing at all', () => {
    expect(BLANK_ANSWER).toEqual({
      revision: 0,
      rating: 'blank',
      criteria: [],
      lowest: false,
      stated: null,
      subject: '',
      reason: '',
      fact: '',
      analysis: '',
      notes: '',
      coverage: null,
      target: null,
      done: false,
      edited: null,
    });
  });

  test('is a sound answer', () => {
    expect(answerSchema.parse(BLANK_ANSWER)).toEqual(BLANK_ANSWER);
  });
});

describe('the answer to an indicator', () => {
  const answers: Answers = { a: full };

  test('is what was said', () => {
    expect(answerTo(answers, 'a')).toBe(full);
  });

  test('is blank where nothing was said', () => {
    expect(answerTo(answers, 'b')).toBe(BLANK_ANSWER);
    expect(answerTo({}, 'a')).toBe(BLANK_ANSWER);
  });
});

describe('at the door', () => {
  const accepts = (part: Readonly<Record<string, unknown>>): boolean =>
    answerSchema.safeParse({ ...full, ...part }).success;

  test('a full answer comes back as it went out', () => {
    expect(answerSchema.parse(structuredClone(full))).toEqual(full);
  });

  test('an answer stored before the lowest level could be stated on purpose opens', () => {
    const { lowest, ...older } = full;
    expect(answerSchema.parse(older)).toEqual({ ...older, lowest });
  });

  test.each([
    ['no ticks', { criteria: [] }],
    ['a blank one with ticks kept', { rating: 'blank' }],
    ['a rated one with the reason kept', { rating: 'rated' }],
    ['no target', { target: null }],
    ['target 0', { target: 0 }],
    ['never edited', { edited: null }],
    ['edited by nobody known', { edited: { at: '2025-03-04T05:06:07Z', by: '' } }],
    ['revision 0', { revision: 0 }],
  ])('takes %s', (_, part) => {
    expect(accepts(part)).toBe(true);
  });

  test.each([
    ['an unknown rating', { rating: 'draft' }],
    ['a negative revision', { revision: -1 }],
    ['half a revision', { revision: 0.5 }],
    ['half a target', { target: 2.5 }],
    ['a target in words', { target: '3' }],
    ['ticks as one text', { criteria: 'a.1' }],
    ['ticks as numbers', { criteria: [1] }],
    ['done as a word', { done: 'ya' }],
    ['a reason that is null', { reason: null }],
    ['a time of edit in words', { edited: { at: 'kemarin', by: 'Ayu' } }],
    ['a time of edit with an offset', { edited: { at: '2025-03-04T05:06:07+08:00', by: 'Ayu' } }],
    ['an edit by no one', { edited: { at: '2025-03-04T05:06:07Z' } }],
    ['an unknown key', { level: 3 }],
    ['a missing key', { fact: undefined }],
  ])('refuses %s', (_, part) => {
    expect(accepts(part)).toBe(false);
  });
});

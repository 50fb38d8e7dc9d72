import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { sameContent, sendingOf, type Sendable } from '#core/submit/sending.ts';
import { exactText, statedScores } from '#core/submit/stated-scores.ts';
import { about, answering, context, DOCUMENT, RUBRIC, whole } from './submit-context.ts';

const NOW: Sendable = { assessment: about({}).assessment, documents: [DOCUMENT] };
const edited = { at: '2026-11-22T00:00:00.000Z', by: 'Pengisi lain' };
const k1 = whole();

const withAnswer = (change: Partial<typeof k1>): Sendable => ({
  ...NOW,
  assessment: answering(change).assessment,
});
const withDocument = (change: Partial<typeof DOCUMENT>): Sendable => ({
  ...NOW,
  documents: [{ ...DOCUMENT, ...change }],
});
const withDetails = (change: Partial<Assessment>): Sendable => ({
  ...NOW,
  assessment: about(change).assessment,
});

describe('what was sent and what is here say the same', () => {
  test.each([
    ['when an answer was stored again', withAnswer({ revision: 9, edited })],
    ['when it was marked as done anew', withAnswer({ done: false })],
    ['when a document was stored again', withDocument({ revision: 4, edited })],
    ['when the assessment was touched', withDetails({ updatedAt: edited.at, detailsRevision: 3 })],
    [
      'when a blank answer was opened',
      withDetails({ answers: { ...NOW.assessment.answers, k9: { ...BLANK_ANSWER, revision: 2 } } }),
    ],
    [
      'when a document came and was deleted',
      { ...NOW, documents: [DOCUMENT, { ...DOCUMENT, status: 'deleted' as const }] },
    ],
    ['when a file gives keys back in another order', JSON.parse(reversed(NOW)) as Sendable],
  ])('%s', (_when, other) => {
    expect(sameContent(NOW, other)).toBe(true);
    expect(sendingOf(RUBRIC, other, NOW)).toBe('sent');
  });

  test.each([
    ['a tick', withAnswer({ criteria: [] })],
    ['a sentence', withAnswer({ fact: 'Dinas Uji mengelola' })],
    ['a note', withAnswer({ notes: 'Catatan' })],
    ['a target', withAnswer({ target: 3 })],
    ['a list of units', withAnswer({ coverage: null })],
    ['the title of a document', withDocument({ title: 'SK' })],
    ['what a document proves', withDocument({ supports: [] })],
    [
      'an answer to a remark',
      withDocument({ replies: [{ check: 'a', about: 'b', reason: 'c', ...edited }] }),
    ],
    ['a document', { ...NOW, documents: [] }],
    ['a person', withDetails({ people: [] })],
    ['the year', withDetails({ year: 2025 })],
  ])('but not when %s changed', (_what, other) => {
    expect(sameContent(NOW, other)).toBe(false);
    expect(sendingOf(RUBRIC, other, NOW)).toBe('changed');
  });
});

function reversed(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).reverse())
      : part,
  );
}

describe('where an assessment stands with sending', () => {
  test('complete and not sent, unfinished, or not meant to be sent', () => {
    expect(sendingOf(RUBRIC, NOW, null)).toBe('unsent');
    expect(sendingOf(RUBRIC, withAnswer({ done: false }), null)).toBe('unfinished');
    expect(sendingOf(RUBRIC, withAnswer({ fact: '' }), null)).toBe('unfinished');
    expect(sendingOf(RUBRIC, withDetails({ kind: 'simulation' }), null)).toBe('not-meant');
    expect(sendingOf(RUBRIC, withDetails({ status: 'deleted' }), NOW)).toBe('not-meant');
  });
});

describe('the scores that are stated', () => {
  test('are those of the one scoring function, exact for each indicator', () => {
    const { rubric, ...now } = { rubric: RUBRIC, ...NOW };
    expect(statedScores(rubric, now)).toEqual({
      claimed: { value: '2.00', predikat: 'Cukup' },
      supported: { value: '2.00', predikat: 'Cukup' },
      levels: {
        k1: { claimed: '2', supported: '2' },
        k2: { claimed: '2', supported: '2' },
      },
    });
    const bare = statedScores(rubric, { ...now, documents: [] });
    expect(bare.supported).toEqual({ value: null, predikat: null });
    expect(bare.levels['k1']).toEqual({ claimed: '2', supported: null });
  });

  test('have no value while something is blank', () => {
    const one = context().assessment;
    const { claimed, levels } = statedScores(RUBRIC, {
      assessment: { ...one, answers: { k1 } },
      documents: [DOCUMENT],
    });
    expect(claimed).toEqual({ value: null, predikat: null });
    expect(levels).toEqual({
      k1: { claimed: '2', supported: '2' },
      k2: { claimed: null, supported: null },
    });
  });

  test('write a fraction as a fraction', () => {
    expect([exactText({ n: 13n, d: 4n }), exactText({ n: 3n, d: 1n })]).toEqual(['13/4', '3']);
  });
});

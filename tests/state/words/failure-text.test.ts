import { describe, expect, test } from 'vitest';
import type { StorageFailure } from '#storage/browser/failure.ts';
import { failureDetail, failureText, type Situation } from '#state/words/failure-text.ts';

type Failure = Parameters<typeof failureText>[0];

const storage = (failure: StorageFailure): Failure => ({ kind: 'storage', failure });
const rubric = { id: 'lima-dimensi-opd', version: '9.0.0' };
const row = { key: 'x', places: ['year', 'answers.k1.target', 'answers.k2.target'], raw: {} };
const problems = [{ path: 'title', rule: 'shape', detail: {} }] as unknown as Extract<
  Failure,
  { kind: 'broken-rubric' }
>['problems'];

const CASES: readonly (readonly [Failure, readonly string[]])[] = [
  [storage({ kind: 'quota' }), ['penuh', 'Kosongkan ruang']],
  [storage({ kind: 'unavailable' }), ['tidak dapat dibuka', 'penyamaran']],
  [storage({ kind: 'unexpected', detail: 'UnknownError: x' }), ['menolak permintaan']],
  [{ kind: 'missing' }, ['di peramban ini']],
  [{ kind: 'damaged', row }, ['rusak', 'tahun, jawaban.', 'tidak diubah']],
  [{ kind: 'unknown-rubric', ...rubric }, ['lima-dimensi-opd', '9.0.0']],
  [{ kind: 'unreadable-rubric', ...rubric }, ['tidak dapat dimuat']],
  [{ kind: 'changed-rubric', ...rubric }, ['tidak sama', 'lima-dimensi-opd']],
  [{ kind: 'broken-rubric', name: 'berkas.json', problems }, ['berkas.json', '1 kesalahan']],
];

const SITUATIONS: readonly Situation[] = [
  'saving',
  'details',
  'creating',
  'changing',
  'importing',
  'reading',
];

describe.each(SITUATIONS)('while %s', (situation) => {
  test.each(CASES)('%j has a sentence with what, where and a way out', (failure, parts) => {
    const text = failureText(failure, situation);
    for (const part of parts) expect(text).toContain(part);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/undefined|\[object|Error/);
  });
});

test.each(['quota', 'unavailable'] as const)(
  '%s: the retry button is named only beside it',
  (kind) => {
    for (const situation of SITUATIONS) {
      const text = failureText(storage({ kind }), situation);
      expect(text.includes('Coba simpan lagi')).toBe(situation === 'saving');
      expect(text.includes('Jangan menutup')).toBe(situation === 'saving');
    }
  },
);

test('an instrument that cannot be opened says the answers are whole only where there are some', () => {
  const failure: Failure = { kind: 'unreadable-rubric', ...rubric };
  expect(failureText(failure, 'reading')).toContain('Jawaban tetap utuh');
  expect(failureText(failure, 'creating')).not.toContain('Jawaban');
});

test('the technical side stands apart from the sentence', () => {
  expect(failureDetail(storage({ kind: 'unexpected', detail: 'UnknownError: x' }))).toBe(
    'UnknownError: x',
  );
  expect(failureDetail({ kind: 'damaged', row })).toContain('answers.k1.target');
  expect(failureDetail({ kind: 'broken-rubric', name: 'x', problems })).toBe('title: shape');
  expect(failureDetail(storage({ kind: 'quota' }))).toBeUndefined();
  expect(failureDetail({ kind: 'missing' })).toBeUndefined();
});

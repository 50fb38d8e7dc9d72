import { expect, test } from 'vitest';
import type { StorageFailure } from '#storage/failure.ts';
import { failureText } from '#state/failure-text.ts';

type Failure = Parameters<typeof failureText>[0];

const storage = (failure: StorageFailure): Failure => ({ kind: 'storage', failure });
const rubric = { id: 'lima-dimensi-opd', version: '9.0.0' };
const row = { key: 'x', places: ['year', 'answers.k1.target'], raw: {} };
const problems = [{ path: 'title', rule: 'shape', detail: {} }] as unknown as Extract<
  Failure,
  { kind: 'broken-rubric' }
>['problems'];

const CASES: readonly (readonly [Failure, readonly string[]])[] = [
  [storage({ kind: 'quota' }), ['penuh', 'belum tersimpan', 'Coba simpan lagi']],
  [storage({ kind: 'unavailable' }), ['tidak dapat dibuka', 'penyamaran']],
  [storage({ kind: 'unexpected', detail: 'UnknownError: x' }), ['UnknownError: x']],
  [{ kind: 'missing' }, ['tidak ada di peramban ini']],
  [{ kind: 'damaged', row }, ['rusak', 'year, answers.k1.target', 'tidak diubah']],
  [{ kind: 'unknown-rubric', ...rubric }, ['lima-dimensi-opd', '9.0.0', 'tetap utuh']],
  [{ kind: 'unreadable-rubric', ...rubric }, ['tidak dapat dimuat', 'tetap utuh']],
  [{ kind: 'changed-rubric', ...rubric }, ['tidak sama', 'lima-dimensi-opd']],
  [
    { kind: 'broken-rubric', name: 'berkas.json', problems },
    ['berkas.json', '1 kesalahan', 'title'],
  ],
];

test.each(CASES)('%j has a sentence with what, where and a way out', (failure, parts) => {
  const text = failureText(failure);
  for (const part of parts) expect(text).toContain(part);
  expect(text).toMatch(/^[A-Z].*\.$/);
  expect(text).not.toMatch(/undefined|\[object/);
});

import { expect, test } from 'vitest';
import { readRubricBook } from '#exchange/rubric-book/read.ts';
import { fixture } from './fixtures.ts';
import { problemLines } from './lines.ts';

test.each([
  ['merged-cells', ['merged-cells Kelompok!C2:D2:  ()']],
  ['hidden-sheet', ['hidden-sheet Dasar hukum:  ()']],
  ['hidden-row-and-column', ['hidden-row Kriteria!A3:  ()', 'hidden-column Bukti!D1:  ()']],
  ['formula', ['formula Kelompok!E2: =10+10 (0.00)']],
  ['date-typed', ['date Kelompok!E2: 2026-05-02 (0.00)']],
  ['point-as-text', ['text-for-number Kelompok!E2: 2.5 (0.00)']],
  [
    'comma-as-text',
    ['text-for-number Predikat!B2: 3,6 (0.00)', 'text-for-number Kelompok!E2: 22,5 (0.00)'],
  ],
  ['percent-and-thousands', ['number-format Kelompok!E2: 0.00% (0.00)']],
  [
    'reordered-columns',
    ['misplaced-column Kriteria!C1: Kriteria (D1)', 'misplaced-column Kriteria!D1: Pengenal (C1)'],
  ],
  ['missing-column', ['missing-column Indikator:  (Kode)']],
])('%s', (name, problems) => {
  expect(problemLines(fixture(`broken/${name}`))).toEqual(problems);
});

test('many faults are all told at once, each with its line', () => {
  const problems = problemLines(fixture('broken/many-faults'));
  expect(problems).toEqual(
    expect.arrayContaining([
      'missing-sheet Catatan:  (Catatan)',
      'unknown-sheet Coretan: Coretan ()',
      'empty Sumber!B3:  (Judul)',
      'unknown-word Bukti!E3: iya (ya / tidak)',
      'empty Dasar hukum!B2:  (Isi)',
      'duplicate Indikator!A3: l1 (!= A2)',
      'unknown-reference Kriteria!A2: l9 (Indikator)',
      'unknown-reference Dasar hukum!A2: l8 (Indikator)',
      'unknown-reference Dasar hukum!A7: l2 (Indikator)',
      'unknown-reference Bukti!B2: 7 (1 / 2 / 4)',
      'unknown-reference Kriteria!B3: 3 (1 / 2 / 4)',
      'level-missing Indikator!A2:  (3)',
      'own-parent Kelompok!B2: kelembagaan ()',
      'band-gap Predikat!C3: 3.50 (3.60)',
      'band-overlap Predikat!C4: 2.75 (2.60)',
    ]),
  );
  expect(problems.filter((problem) => problem.includes('Lembar kosong'))).toEqual([]);
});

test.each([
  ['old-format', 'xls'],
  ['open-document', 'ods'],
  ['text', 'text'],
])('%s is another format under a wrong name', (name, found) => {
  expect(readRubricBook(fixture(`broken/${name}`))).toEqual({
    ok: false,
    error: { kind: 'wrong-format', found },
  });
});

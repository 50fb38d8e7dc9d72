import { expect, test } from 'vitest';
import { parseRubric } from '#core/rubric/parse.ts';
import { expectedWords } from '#features/authoring/expected-words.ts';
import { dataOf, LIMA } from '../../rubrics/shipped.ts';

/** What the shape says it expects when one value of the instrument is replaced. */
function expectedAt(path: readonly (string | number)[], value: unknown): string {
  const data = structuredClone(dataOf(LIMA)) as Record<string | number, unknown>;
  const [last, ...before] = [...path].reverse();
  const holder = before
    .reverse()
    .reduce((node, key) => node[key] as Record<string | number, unknown>, data);
  holder[last ?? ''] = value;
  const parsed = parseRubric(data);
  if (parsed.ok) throw new Error('expectedAt: nothing is wrong');
  return parsed.error[0]?.expected ?? '';
}

const INDICATOR = ['groups', 0, 'indicators', 0] as const;

test.each([
  { path: ['version'], value: 'satu', words: 'versi tiga angka, misalnya 1.0.0' },
  {
    path: ['id'],
    value: 'Lima Dimensi',
    words: 'pengenal: huruf kecil, angka, titik, dan tanda hubung, misalnya k1.2.a',
  },
  {
    path: [...INDICATOR, 'weight'],
    value: 'separuh',
    words: 'angka dengan titik desimal, misalnya 12.5',
  },
  { path: ['title'], value: 7, words: 'teks' },
  { path: ['title'], value: '', words: 'paling sedikit 1' },
  { path: ['groups'], value: 'K1', words: 'daftar' },
  { path: ['rounding'], value: [], words: 'sekelompok isian' },
  { path: [...INDICATOR, 'mayBeNotApplicable'], value: 'ya', words: 'true atau false' },
  { path: [...INDICATOR, 'levels', 0, 'level'], value: '1', words: 'angka' },
])('$path with $value is told in words: $words', ({ path, value, words }) => {
  expect(expectedWords(expectedAt(path, value))).toBe(words);
});

test('a choice of words stays as it is', () => {
  expect(expectedWords('half-up / half-even')).toBe('half-up / half-even');
});

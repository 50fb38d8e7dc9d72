import { describe, expect, test } from 'vitest';
import { entryNamer } from '#core/package/entry-name.ts';
import { groupOf, indicatorOf, parentOf, rubricOf } from '../../support/rubrics.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const C = 'c'.repeat(64);
const rubric = rubricOf([
  parentOf('d', '1', [groupOf('g', '1', [indicatorOf('k1'), indicatorOf('k2')])]),
]);
const supports = ['k1', 'k2', 'k1', 'lain'].map((indicator) => ({ indicator, item: null }));
const documents = [
  {
    file: { digest: A, name: 'SK-Walikota.pdf' },
    original: { digest: B, name: 'foto.jpg' },
    earlier: [{ file: { digest: C, name: 'SK lama.pdf' }, original: null }],
    supports,
  },
];

test('evidence has the name and the answers people know', () => {
  const nameOf = entryNamer(documents, rubric);
  const answers = ['K1 indikator k1', 'K2 indikator k2', 'lain'];
  expect(nameOf(`evidence/${A}.pdf`)).toEqual({
    kind: 'evidence',
    file: 'SK-Walikota.pdf',
    answers,
  });
  expect(nameOf(`evidence/${B}.jpg`)).toMatchObject({ file: 'foto.jpg', answers });
  expect(nameOf(`evidence/${C}.pdf`)).toMatchObject({ file: 'SK lama.pdf' });
  expect(nameOf(`evidence/${'d'.repeat(64)}.pdf`)).toEqual({
    kind: 'evidence',
    file: null,
    answers: [],
  });
});

test('other parts keep the name of the format; what is none of it is unknown', () => {
  const nameOf = entryNamer(undefined, undefined);
  expect(nameOf('journal.json')).toEqual({ kind: 'part', name: 'journal.json' });
  expect(nameOf('records/documents.json')).toMatchObject({ kind: 'part' });
  expect(nameOf('BACA-SAYA.txt')).toMatchObject({ kind: 'part' });
  expect(nameOf('../luar.exe')).toEqual({ kind: 'unknown', name: '../luar.exe' });
});

describe('whatever stands where the documents should be helps or is left', () => {
  let nested: unknown = {};
  for (let depth = 0; depth < 5000; depth += 1) nested = { groups: [nested] };
  test.each([
    ['nothing', null],
    ['a number', 7],
    ['a text', 'teks'],
    ['an object', {}],
    ['odd rows', [null, 7, { file: 'x' }, { file: { digest: A } }]],
    ['odd fields', [{ file: { digest: A, name: 5 }, supports: { indicator: 'k1' } }]],
    ['groups without end', nested],
  ])('%s', (_what, odd) => {
    const nameOf = entryNamer(odd, odd);
    expect(nameOf(`evidence/${A}.pdf`)).toMatchObject({ kind: 'evidence', answers: [] });
  });
});

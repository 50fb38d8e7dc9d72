import { describe, expect, test } from 'vitest';
import { parseRubric } from '#core/rubric/parse.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { dataOf, LIMA } from '../../rubrics/shipped.ts';
import { readBook } from './files.ts';
import { fixture } from './fixtures.ts';

const LOCALES = ['id-ID', 'en-US'];

interface Changing {
  [key: string]: unknown;
  groups: { weight: string; indicators: { levels: { criteria: { text: string }[] }[] }[] }[];
  examples: { id: string; title: string; expect: Record<string, unknown> }[];
}

/** What the README of the fixtures says was typed, done to the JSON. */
function kutaiKartanegara(): unknown {
  const data = dataOf(LIMA) as Changing;
  data['id'] = 'lima-dimensi-opd-kutai-kartanegara-2026';
  data['title'] = String(data['title']).replace('OPD:', 'OPD Kabupaten Kutai Kartanegara 2026:');
  data['shortTitle'] = 'Lima Dimensi OPD Kutai Kartanegara 2026';
  const [, kelembagaan, , aplikasi] = data.groups;
  const reworded = data.groups[0]?.indicators[0]?.levels[1]?.criteria[0];
  if (!kelembagaan || !aplikasi || !reworded) throw new Error('not the instrument it was');
  kelembagaan.weight = '17.5';
  aplikasi.weight = '22.5';
  reworded.text = reworded.text.replace(
    'melalui dokumen yang',
    'melalui keputusan atau surat tugas yang',
  );
  return data;
}

const expectedAnew = [
  ['campuran-tidak-berlaku', '2.39', 'Kurang'],
  ['batas-kurang-kurang-sedikit', '1.60', 'Kurang'],
  ['batas-baik-kurang-sedikit', '2.60', 'Baik'],
  ['batas-sangat-baik-kurang-sedikit', '3.60', 'Sangat Baik'],
];

describe.each(LOCALES)('saved in %s', (locale) => {
  test('opened and saved, nothing else: the same instrument', () => {
    const book = readBook(fixture(`lima-dimensi-opd-1.0.0.${locale}`));
    expect(book.problems).toEqual([]);
    expect(digestOfJson(book.data)).toBe(digestOfJson(dataOf(LIMA)));
  });

  test('what was typed is read, and nothing else has changed', () => {
    const book = readBook(fixture(`kutai-kartanegara-2026.${locale}`));
    expect(book.problems).toEqual([]);
    const { examples: typed, ...rest } = book.data as Changing;
    const { examples: old, ...expected } = kutaiKartanegara() as Changing;
    expect(rest).toEqual(expected);
    const changed = typed.filter((example, at) => example.title !== old[at]?.title);
    expect(changed.map(({ id, expect: { index, predikat } }) => [id, index, predikat])).toEqual(
      expectedAnew,
    );
    expect(typed.filter((example) => !changed.includes(example))).toEqual(
      old.filter(({ id }) => changed.every((example) => example.id !== id)),
    );
  });

  test('the engine reproduces the examples of the kabupaten', () => {
    const parsed = parseRubric(readBook(fixture(`kutai-kartanegara-2026.${locale}`)).data);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const rubric: Rubric = parsed.value;
    for (const { levels, expect: expected } of rubric.examples) {
      const { claimed } = scoreAssessment(rubric, withLevels(rubric, {}, levels));
      expect(claimed.outcome).toMatchObject({
        kind: 'final',
        value: { text: expected.index },
        predikat: expected.predikat,
      });
    }
  });
});

test('both locales give one digest', () => {
  const digests = LOCALES.map((locale) =>
    digestOfJson(readBook(fixture(`kutai-kartanegara-2026.${locale}`)).data),
  );
  expect(new Set(digests).size).toBe(1);
});

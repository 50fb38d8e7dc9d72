import { describe, expect, test } from 'vitest';
import { parseRubric } from '#core/rubric/parse.ts';
import { dataOf, SHIPPED, shippedRubric, textOf } from './shipped.ts';

test('the shipped instruments are these', () => {
  expect([...SHIPPED].toSorted()).toEqual([
    'keterbukaan-informasi-opd@1.0.0',
    'lima-dimensi-opd@1.0.0',
    'pemdi-8-2026@1.0.0',
    'spbe-5-2018@1.0.0',
    'spbe-59-2020@1.0.0',
    'spbe-59-2020@2.0.0',
  ]);
});

describe.each(SHIPPED)('%s', (name) => {
  test('keeps every law of instruments', () => {
    const parsed = parseRubric(dataOf(name));
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });

  test('is named like its file', () => {
    const { id, version } = shippedRubric(name);
    expect(`${id}@${version}`).toBe(name);
  });

  test('is written with two spaces, a line break at the end and nothing else to spare', () => {
    const text = textOf(`${name}.json`);
    expect(text).toBe(`${JSON.stringify(dataOf(name), null, 2)}\n`);
    expect(text).not.toMatch(/[ \t]\n|\r/);
  });
});

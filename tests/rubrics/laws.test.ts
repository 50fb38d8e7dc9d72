import { describe, expect, test } from 'vitest';
import { parseRubric } from '#core/rubric/parse.ts';
import { dataOf, LIMA, SHIPPED, shippedRubric, SPBE, textOf } from './shipped.ts';

test('the shipped instruments are these', () => {
  expect([...SHIPPED].toSorted()).toEqual([LIMA, SPBE]);
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

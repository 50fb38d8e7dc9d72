import { expect, test } from 'vitest';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { CATALOGUES, catalogueOf, dataOf, textOf } from './shipped.ts';

test('the shipped catalogues are these', () => {
  expect(CATALOGUES).toEqual(['inisiatif-tik@1.0.0']);
});

test('a published file is frozen; a change is a new version', () => {
  const digests = Object.fromEntries(CATALOGUES.map((name) => [name, digestOfJson(dataOf(name))]));
  expect(digests).toEqual(JSON.parse(textOf('published.json')));
});

test.each(CATALOGUES)('%s is named like its file and written with two spaces', (name) => {
  const { id, version } = catalogueOf(name);
  expect(`${id}@${version}`).toBe(name);
  const text = textOf(`${name}.json`);
  expect(text).toBe(`${JSON.stringify(dataOf(name), null, 2)}\n`);
});

test('only one version of a catalogue is shipped: two would offer everything twice', () => {
  const ids = CATALOGUES.map((name) => catalogueOf(name).id);
  expect(new Set(ids).size).toBe(ids.length);
});

import { expect, test } from 'vitest';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { dataOf, SHIPPED, textOf } from './shipped.ts';

test('a published file is frozen; a change is a new version', () => {
  const digests = Object.fromEntries(SHIPPED.map((name) => [name, digestOfJson(dataOf(name))]));
  expect(digests).toEqual(JSON.parse(textOf('published.json')));
});

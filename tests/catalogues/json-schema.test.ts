import { expect, test } from 'vitest';
import { catalogueJsonSchema } from '#core/invest/initiative/catalogue-json-schema.ts';
import { textOf } from './shipped.ts';

interface Node {
  readonly description?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Fields of every object in a JSON Schema that say nothing about themselves, with their place. */
function silentIn(node: unknown, path: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries((node as Node).properties ?? {})
    .filter(([, { description }]) => typeof description !== 'string')
    .map(([key]) => `${path}/${key}`);
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, below]) => silentIn(below, `${path}/${key}`)),
  ];
}

test('catalogue.schema.json is fresh; if not: npm run catalogues:schema', () => {
  expect(JSON.parse(textOf('catalogue.schema.json'))).toEqual(
    JSON.parse(JSON.stringify(catalogueJsonSchema())),
  );
});

test('catalogue.schema.json describes every field', () => {
  expect(silentIn(JSON.parse(textOf('catalogue.schema.json')), '')).toEqual([]);
});

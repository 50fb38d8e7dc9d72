import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packageJsonSchemas } from '#exchange/package-json-schemas.ts';

const FOLDER = 'public/schema';
const fileOf = (entry: string): string => entry.replace(/\.json$/, '.schema.json');
const parsed = (entry: string): unknown =>
  JSON.parse(readFileSync(`${FOLDER}/${fileOf(entry)}`, 'utf8')) as unknown;

/** Every field that has no description, unless it can only be one value. */
function silentFields(node: unknown, path: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { readonly properties?: Readonly<Record<string, object>> };
  const own = Object.entries(properties ?? {}).flatMap(([key, field]) =>
    'description' in field || 'const' in field ? [] : [`${path}/${key}`],
  );
  const below = Object.entries(node).flatMap(([key, inner]) =>
    silentFields(inner, `${path}/${key}`),
  );
  return [...own, ...below];
}

const schemas = packageJsonSchemas();

test('there is a file for each and no other', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...schemas.keys()].map(fileOf).toSorted());
});

describe.each([...schemas.keys()])('the schema of %s', (entry) => {
  test('is fresh; if not: npm run packages:schema', () => {
    expect(parsed(entry)).toEqual(JSON.parse(JSON.stringify(schemas.get(entry))));
  });

  test('describes every field', () => {
    expect(silentFields(parsed(entry), '')).toEqual([]);
  });
});

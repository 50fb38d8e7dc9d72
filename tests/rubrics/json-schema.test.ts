import { describe, expect, test } from 'vitest';
import { rubricJsonSchema } from '#core/rubric/json-schema.ts';
import { textOf } from './shipped.ts';

interface Described {
  readonly path: string;
  readonly description: unknown;
}

/** Every field of every object in a JSON Schema, with its description. */
function fieldsIn(node: unknown, path: string): readonly Described[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries((node as { readonly properties?: object }).properties ?? {}).map(
    ([key, field]: readonly [string, { readonly description?: unknown }]) => ({
      path: `${path}/${key}`,
      description: field.description,
    }),
  );
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, below]) => fieldsIn(below, `${path}/${key}`)),
  ];
}

describe('rubric.schema.json', () => {
  test('is fresh; if not: npm run rubrics:schema', () => {
    expect(JSON.parse(textOf('rubric.schema.json'))).toEqual(
      JSON.parse(JSON.stringify(rubricJsonSchema())),
    );
  });

  test('describes every field', () => {
    const fields = fieldsIn(JSON.parse(textOf('rubric.schema.json')), '');
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter(({ description }) => typeof description !== 'string')).toEqual([]);
  });
});

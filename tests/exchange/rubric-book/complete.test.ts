import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rubricSchema } from '#core/rubric/schema.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { bookBytes, readBook } from './files.ts';
import { fullInstrument } from './full.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly $ref?: string;
}

/** The names of all properties that the JSON Schema knows, wherever they stand. */
function namesIn(schema: Schema): readonly string[] {
  const below = [
    schema.items,
    ...(schema.anyOf ?? []),
    typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined,
    ...Object.values(schema.properties ?? {}),
  ];
  return [
    ...Object.keys(schema.properties ?? {}),
    ...below.flatMap((each) => (each ? namesIn(each) : [])),
  ];
}

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(keysIn)];
}

describe('an instrument that uses every field', () => {
  test('has the right shape', () => {
    expect(rubricSchema.safeParse(fullInstrument()).error).toBeUndefined();
  });

  test('uses indeed every field that the schema knows: a new one needs a place in the workbook', () => {
    const url = new URL('../../../rubrics/rubric.schema.json', import.meta.url);
    const schema = JSON.parse(readFileSync(url, 'utf8')) as Schema & { $defs?: Schema };
    const known = new Set([
      ...namesIn(schema),
      ...Object.values(schema.$defs ?? {}).flatMap((each: Schema) => namesIn(each)),
    ]);
    const used = new Set(keysIn(fullInstrument()));
    expect(known.size).toBeGreaterThan(60);
    expect([...known].filter((name) => !used.has(name))).toEqual([]);
  });

  test('comes back as it was: absent, empty and null stay apart', () => {
    const book = readBook(bookBytes(fullInstrument()));
    expect(book.problems).toEqual([]);
    expect(book.data).toStrictEqual(fullInstrument());
    expect(digestOfJson(book.data)).toBe(digestOfJson(fullInstrument()));
  });

  test('an empty list of years is not the same as none', () => {
    const full = fullInstrument();
    const none = { ...full, rounding: { ...full.rounding, predikatOnByYear: {} } };
    expect(readBook(bookBytes(none)).data).toStrictEqual(none);
  });
});

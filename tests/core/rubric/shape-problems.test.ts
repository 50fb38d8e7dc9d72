import { describe, expect, test } from 'vitest';
import { shapeProblems } from '#core/rubric/shape-problems.ts';
import { z } from '#core/zod.ts';

/** Shapes that the format has, and one that it may have some day: a choice of objects. */
const shape = z.strictObject({
  version: z.string().regex(/^\d+$/).optional(),
  address: z.url().optional(),
  count: z.int().min(1).max(4).optional(),
  levels: z.record(z.string(), z.union([z.int(), z.literal('tidak berlaku')])).optional(),
  part: z
    .union([z.literal('kosong'), z.strictObject({ name: z.string(), size: z.int().max(9) })])
    .optional(),
  choice: z
    .union([z.strictObject({ name: z.string(), size: z.int().max(9) }), z.literal('kosong')])
    .optional(),
});

function problemsOf(data: unknown) {
  const parsed = shape.safeParse(data);
  return parsed.success
    ? []
    : shapeProblems(data, parsed.error.issues).map(({ rule, path, found, expected }) =>
        [rule, path, found, expected].join(' | '),
      );
}

describe('what the schema found wrong', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a pattern', { version: 'v1' }, ['field-value | version | v1 | /^\\d+$/']],
    ['a known format', { address: 'rumah' }, ['field-value | address | rumah | url']],
    ['too little', { count: 0 }, ['field-value | count | 0 | >= 1']],
    ['too much', { count: 5 }, ['field-value | count | 5 | <= 4']],
    ['no whole number', { count: 1.5 }, ['field-value | count | 1.5 | int']],
    [
      'none of several kinds',
      { levels: { a1: true } },
      ['field-value | levels.a1 | true | invalid_union'],
    ],
    [
      'one of several kinds, with flaws of its own',
      { part: { name: 4, size: 12 } },
      ['field-value | part | {"name":4,"size":12} | invalid_union'],
    ],
    [
      'one of several kinds, the flaws of the nearest',
      { choice: { name: 4, size: 12 } },
      ['field-value | choice.name | 4 | string', 'field-value | choice.size | 12 | <= 9'],
    ],
    [
      'one of several kinds, with a field missing and one unknown',
      { choice: { size: 1, colour: 'merah' } },
      ['field-missing | choice.name | - | string', 'field-unknown | choice.colour | colour | -'],
    ],
    ['no kind at all', { choice: 7 }, ['field-value | choice | 7 | invalid_union']],
  ])('%s', (_, data, problems) => {
    expect(problemsOf(data)).toEqual(problems);
  });
});

describe('what stands at a place', () => {
  const at = (data: unknown, ...path: readonly string[]) =>
    shapeProblems(data, [{ code: 'custom', path: [...path], message: '' }]);

  test.each<[string, unknown, readonly string[]]>([
    ['below null', { a: null }, ['a', 'b']],
    ['below a text', { a: 'x' }, ['a', 'length']],
    ['below nothing', {}, ['a', 'b']],
    ['in what every object inherits', {}, ['toString']],
  ])('%s there is nothing', (_, data, path) => {
    expect(at(data, ...path)).toMatchObject([{ rule: 'field-missing', found: '-' }]);
  });

  test.each<[unknown, string]>([
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
    [[1, 2], '[1,2]'],
    [null, 'null'],
    [false, 'false'],
  ])('%j is shown as a reader finds it', (value, found) => {
    expect(at({ a: value }, 'a')).toMatchObject([{ rule: 'field-value', found }]);
  });
});

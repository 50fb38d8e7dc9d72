import { describe, expect, test } from 'vitest';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';

describe('digest', () => {
  const digest = '0123456789abcdef'.repeat(4);

  test('is 64 lower-case hexadecimal digits, kept as they are', () => {
    expect(digestSchema.parse(digest)).toBe(digest);
  });

  test.each([
    ['63 digits', digest.slice(1)],
    ['65 digits', `${digest}0`],
    ['upper case', digest.toUpperCase()],
    ['a letter beyond f', `${digest.slice(1)}g`],
    ['a line break at the end', `${digest}\n`],
    ['a blank in front', ` ${digest.slice(1)}`],
    ['nothing', ''],
    ['a number', 64],
    ['null', null],
  ])('refuses %s', (_, value) => {
    expect(digestSchema.safeParse(value).success).toBe(false);
  });
});

describe('assessment id', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';

  test('is a UUID v7, kept as it is', () => {
    expect(assessmentIdSchema.parse(id)).toBe(id);
  });

  test.each([
    ['no dashes', id.replaceAll('-', '')],
    ['a digit short', id.slice(1)],
    ['a digit more', `${id}0`],
    ['a strange letter', `g${id.slice(1)}`],
    ['braces', `{${id}}`],
    ['nothing', ''],
    ['null', null],
  ])('refuses %s', (_, value) => {
    expect(assessmentIdSchema.safeParse(value).success).toBe(false);
  });
});

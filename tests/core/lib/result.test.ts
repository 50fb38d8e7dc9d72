import { expect, test } from 'vitest';
import { fail, ok, type Result } from '#core/lib/result.ts';

const half = (whole: number): Result<number, string> =>
  whole % 2 === 0 ? ok(whole / 2) : fail('ganjil');

test('ok carries a value and no error', () => {
  expect(half(8)).toEqual({ ok: true, value: 4 });
  expect(ok(undefined)).toEqual({ ok: true, value: undefined });
});

test('fail carries an error and no value', () => {
  expect(half(7)).toEqual({ ok: false, error: 'ganjil' });
});

test('the flag tells the two apart', () => {
  const texts = [half(8), half(7)].map((found) => (found.ok ? `${found.value}` : found.error));
  expect(texts).toEqual(['4', 'ganjil']);
});

import { expect, test } from 'vitest';
import { oncePer } from '#core/lib/once-per.ts';

test('computes once for each object, not for each equal one', () => {
  const asked: string[] = [];
  const upper = oncePer((key: { readonly name: string }) => {
    asked.push(key.name);
    return { name: key.name.toUpperCase() };
  });
  const one = { name: 'a' };
  const twin = { name: 'a' };
  expect(upper(one)).toBe(upper(one));
  expect(upper(one)).toEqual(upper(twin));
  expect(upper(one)).not.toBe(upper(twin));
  expect(asked).toEqual(['a', 'a']);
});

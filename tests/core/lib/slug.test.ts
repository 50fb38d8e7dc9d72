import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '#core/lib/slug.ts';

test.each([
  ['Dinas Uji (1)', 'dinas-uji-1'],
  ['  Café & Résumé  ', 'cafe-resume'],
  ['一二三', ''],
])('%s is %s in the name of a file', (name, words) => {
  expect(slug(name)).toBe(words);
});

test('it is cut without a hyphen left at its end', () => {
  expect(slug('satu dua', 5)).toBe('satu');
});

test('whatever it is made of, it is plain, short enough and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), (text, most) => {
      const words = slug(text, most);
      expect(words).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(words.length).toBeLessThanOrEqual(most);
      expect(slug(words)).toBe(words);
    }),
  );
});

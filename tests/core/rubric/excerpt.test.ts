import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '#core/rubric/excerpt.ts';
import { marksIn } from '#core/lib/fold.ts';

const LONG = `${'awal '.repeat(40)}reviu ${'akhir '.repeat(80)}reviu`;

function shown(text: string, word: string, reach?: number): string {
  const { cutBefore, cutAfter, parts } = excerptOf(text, marksIn(text, [word]), reach);
  const inside = parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
  return `${cutBefore ? '…' : ''}${inside}${cutAfter ? '…' : ''}`;
}

test('a text that fits is shown whole', () => {
  expect(shown('Kebijakan telah direviu.', 'reviu')).toBe('Kebijakan telah di[reviu].');
  expect(shown('Kebijakan.', 'reviu')).toBe('Kebijakan.');
});

test('a long text is cut between words around the first mark', () => {
  expect(shown(LONG, 'reviu', 12)).toBe('…awal awal [reviu] akhir akhir akhir akhir akhir…');
});

test('a mark near the beginning keeps the beginning', () => {
  expect(shown(`Reviu ${LONG}`, 'reviu', 10)).toBe('[Reviu] awal awal awal awal awal awal awal…');
});

test('a mark further on keeps the beginning while that is within reach', () => {
  const text = `awal awal reviu ${'akhir '.repeat(20)}`;
  expect(shown(text, 'reviu', 10)).toBe('awal awal [reviu] akhir akhir akhir akhir…');
  expect(shown(text, 'reviu', 9)).toBe('…awal [reviu] akhir akhir akhir akhir…');
});

test('the end is kept while it is within reach', () => {
  expect(shown(`${'awal '.repeat(40)}reviu tamat`, 'reviu', 12)).toBe('…awal awal [reviu] tamat');
  const exactly = `${'awal '.repeat(10)}reviu akhir akhir ab`;
  expect(shown(exactly, 'reviu', 5)).toBe('…[reviu] akhir akhir ab');
  expect(shown(`${exactly}c`, 'reviu', 5)).toBe('…[reviu] akhir akhir…');
});

test('a text of exactly the length of an excerpt is not cut', () => {
  const text = `${'awal '.repeat(7)}reviu`;
  expect(shown(text, 'reviu', 10)).toBe(`${'awal '.repeat(7)}[reviu]`);
  expect(shown(`${text}x`, 'reviu', 10)).toMatch(/^…/);
});

test('a long text without a mark is shown from its beginning', () => {
  expect(shown(LONG, 'tidakada', 12)).toBe(`${'awal '.repeat(8)}awal…`);
});

test('a word longer than the excerpt is not cut', () => {
  expect(shown(`${'x'.repeat(50)}reviu${'y'.repeat(50)}`, 'reviu', 5)).toMatch(/\[reviu\]/);
});

test('whatever the text: the pieces are the text from the first to the last, marks whole', () => {
  const words = fc.array(fc.constantFrom('reviu', 'arsitektur', 'a', 'SPBE'), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 80 }), (all, reach) => {
      const text = all.join(' ');
      const marks = marksIn(text, ['reviu']);
      const { parts, cutBefore, cutAfter } = excerptOf(text, marks, reach);
      const inside = parts.map((part) => part.text).join('');
      const start = parts[0]?.at ?? 0;
      expect(text.slice(start, start + inside.length)).toBe(inside);
      expect(cutBefore).toBe(start > 0);
      expect(cutAfter).toBe(start + inside.length < text.length);
      expect(parts.some((part) => part.marked)).toBe(marks.length > 0);
      expect(parts.map((part) => part.text)).not.toContain('');
      for (const part of parts) if (part.marked) expect(part.text).toBe('reviu');
    }),
  );
});

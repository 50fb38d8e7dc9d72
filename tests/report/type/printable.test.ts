import { describe, expect, test } from 'vitest';
import { createPrinter } from '#report/type/printable.ts';

const latin = (code: number): boolean => code >= 0x20 && code < 0x250;

describe('createPrinter', () => {
  test('prints what the font has as it is', () => {
    expect(createPrinter(latin).print('Rapat – “ÉŁ”'.replace(/[–“”]/g, ''))).toBe('Rapat  ÉŁ');
  });

  test('prints a missing character as its code and remembers it', () => {
    const printer = createPrinter(latin);
    expect(printer.print('Selesai 😀!')).toBe('Selesai [U+1F600]!');
    expect([...printer.replaced]).toEqual([0x1f600]);
  });

  test('prints half of a surrogate pair as its code', () => {
    expect(createPrinter(latin).print('a\ud83db')).toBe('a[U+D83D]b');
  });

  test('makes every line end a line feed and a tab four spaces', () => {
    expect(createPrinter(latin).print('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd    e');
  });

  test('makes every other space a plain one', () => {
    expect(createPrinter(latin).print('Rp\u00a01\u202f000')).toBe('Rp 1 000');
  });

  test('shows control characters', () => {
    expect(createPrinter(latin).print('a\u0007\u0000b')).toBe('a[U+0007][U+0000]b');
  });

  test('leaves out characters without a shape, and remembers them', () => {
    const printer = createPrinter(latin);
    expect(printer.print('nol\u200blebar\u00ad')).toBe('nollebar');
    expect([...printer.leftOut]).toEqual([0x200b, 0xad]);
  });

  test('composes letters and accents that were typed apart', () => {
    expect(createPrinter(latin).print('e\u0301')).toBe('é');
  });

  test('prints the bullet of word processors as a bullet', () => {
    expect(createPrinter((code) => code === 0x2022).print('\uf0b7')).toBe('•');
  });
});

import { SAME_LOOK } from './same-look.ts';

/**
 * Turns typed text into text the font can print, without losing anything silently.
 *
 * - A character the font lacks becomes its code in brackets: 😀 prints as [U+1F600].
 * - Line ends of every kind become a line feed; a tab becomes four spaces; every
 *   other space becomes a plain one.
 * - Characters without a shape (zero-width marks, soft hyphens) are left out.
 * Both kinds are remembered, for the note at the report's end.
 */
export interface Printer {
  print(text: string): string;
  /** Code points printed as marks so far. */
  readonly replaced: ReadonlySet<number>;
  /** Shapeless code points left out so far. */
  readonly leftOut: ReadonlySet<number>;
}

const PLAIN = /^[\x20-\x7e\n]*$/;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const SPACE = /^\p{Zs}$/u;
const SHAPELESS = /^\p{Default_Ignorable_Code_Point}$/u;

/** The printed form of a character that has no glyph. */
export function codeMark(code: number): string {
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A printer for a font; `has` tells which characters it can draw. */
export function createPrinter(has: (code: number) => boolean): Printer {
  const replaced = new Set<number>();
  const leftOut = new Set<number>();
  const printCharacter = (character: string): string => {
    const typed = character.codePointAt(0) ?? 0;
    const code = SAME_LOOK.get(typed) ?? typed;
    if (character === '\n') return character;
    if (character === '\t') return '    ';
    if (SPACE.test(character)) return ' ';
    if (SHAPELESS.test(character)) {
      leftOut.add(code);
      return '';
    }
    if (has(code)) return String.fromCodePoint(code);
    replaced.add(code);
    return codeMark(code);
  };
  return {
    replaced,
    leftOut,
    print: (text) => {
      if (PLAIN.test(text)) return text;
      const even = text.normalize('NFC').replace(LINE_END, '\n');
      return Array.from(even, printCharacter).join('');
    },
  };
}

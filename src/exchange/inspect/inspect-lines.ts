/** One line of a document, and where it stands. */
export interface TextLine {
  readonly text: string;
  /** margin = head or foot of a page; mark = laid across a page, such as a watermark. */
  readonly role: 'body' | 'margin' | 'mark';
}

/** The lines of a document, page by page; what has no pages is one page. */
export type TextPages = readonly (readonly TextLine[])[];

const SPACES = /\s+/gu;

/** A line with single spaces; undefined when nothing stands in it. */
export function lineOf(text: string, role: TextLine['role'] = 'body'): TextLine | undefined {
  const plain = text.normalize('NFKC').replace(SPACES, ' ').trim();
  return plain === '' ? undefined : { text: plain, role };
}

/** How many letters and digits a text has: stamps of scanners are short, pages are not. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The words of a text, in small letters, without signs. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

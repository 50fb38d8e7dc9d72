import { readXml } from '#exchange/book/xml.ts';
import { openBook } from '#exchange/book/open.ts';
import type { BookCell, BookFailure } from '#exchange/book/model.ts';
import { lineOf, type TextLine } from './inspect-lines.ts';
import { openParts } from './inspect-parts.ts';
import { wholeText, type ReadFile } from './inspect-read.ts';

const DRAWN = /\/media\//u;

/** The paragraphs of one part, in order; words of a watermark are marks. */
function paragraphs(part: Uint8Array, role: TextLine['role']): readonly TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let inText = false;
  const keep = (words: string, as: TextLine['role']): void => {
    const line = lineOf(words, as);
    if (line) lines.push(line);
  };
  readXml(part, {
    open: (name, attributes) => {
      inText = name === 't';
      if (name === 'tab' || name === 'br' || name === 'cr') text += ' ';
      if (name === 'textpath') keep(attributes()['string'] ?? '', 'mark');
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name !== 'p') return;
      keep(text, role);
      text = '';
    },
  });
  return lines;
}

const byNumber = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });

/** Reads the text of a .docx: heads, feet and watermarks first, then the body. */
export function inspectDocx(bytes: Uint8Array): ReadFile {
  const opened = openParts(bytes, (name) =>
    /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/u.test(name),
  );
  if ('state' in opened) return opened;
  const body = opened.parts.get('word/document.xml');
  if (!body) return { state: 'corrupt' };
  const margins = [...opened.parts.keys()].filter((name) =>
    /\/(?:header|footer)\d*\.xml$/u.test(name),
  );
  const around = margins
    .sort(byNumber)
    .flatMap((name) => paragraphs(opened.parts.get(name) ?? new Uint8Array(), 'margin'));
  const lines = paragraphs(body, 'body');
  const empty = lines.length === 0 && !opened.names.some((name) => DRAWN.test(name));
  return empty ? { state: 'empty' } : wholeText([lines, around], null);
}

/** Reads the text of a .pptx slide by slide. */
export function inspectPptx(bytes: Uint8Array): ReadFile {
  const opened = openParts(bytes, (name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  if ('state' in opened) return opened;
  const slides = [...opened.parts].sort(([a], [b]) => byNumber(a, b));
  const text = slides.map(([, part]) => paragraphs(part, 'body'));
  const empty = text.flat().length === 0 && !opened.names.some((name) => DRAWN.test(name));
  return empty ? { state: 'empty' } : wholeText(text, slides.length);
}

function cellText(cell: BookCell): string {
  switch (cell.is) {
    case 'text':
    case 'date':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'truth':
    case 'error':
    case 'formula':
      return '';
  }
}

const REFUSED: Readonly<Record<BookFailure['kind'], 'unread' | 'password' | 'corrupt'>> = {
  'too-large': 'unread',
  'wrong-format': 'unread',
  encrypted: 'password',
  'not-a-workbook': 'corrupt',
};

/** Reads the text of an .xlsx row by row; dates are the days that the cells show. */
export function inspectXlsx(bytes: Uint8Array): ReadFile {
  const book = openBook(bytes);
  if (!book.ok) {
    return { state: REFUSED[book.error.kind] };
  }
  const sheets = book.value.map(({ cells }) => {
    const rows = new Map<number, string>();
    for (const { row, content } of cells) {
      rows.set(row, `${rows.get(row) ?? ''} ${cellText(content)}`);
    }
    return [...rows.values()].flatMap((row) => lineOf(row) ?? []);
  });
  return sheets.flat().length === 0 ? { state: 'empty' } : wholeText(sheets, book.value.length);
}

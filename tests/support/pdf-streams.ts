import { inflateSync } from 'node:zlib';

const STREAM = /\/Filter \/FlateDecode[^>]*>>\nstream\n/g;

/** What is drawn on each page, as PDF operators, in page order. */
export function pdfPageStreams(pdf: Uint8Array): readonly string[] {
  const raw = Buffer.from(pdf).toString('latin1');
  return [...raw.matchAll(STREAM)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = raw.indexOf('\nendstream', start);
    const drawn = inflateSync(Buffer.from(raw.slice(start, end), 'latin1')).toString('latin1');
    return drawn.includes(' BDC') ? [drawn] : [];
  });
}

/** A piece of content with the role of its structure element and what draws it. */
export interface MarkedContent {
  readonly role: string;
  readonly drawing: string;
}

/** The marked contents of one page's stream in the order of drawing. */
export function markedContents(stream: string): readonly MarkedContent[] {
  return [...stream.matchAll(/\/(\w+) <<[^\n]*>> BDC\n([\s\S]*?)\nEMC/g)].map((match) => ({
    role: match[1] ?? '',
    drawing: match[2] ?? '',
  }));
}

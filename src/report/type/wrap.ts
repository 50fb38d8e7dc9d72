/** The width of one UTF-16 unit, in the same unit as the line's width. */
export type Advance = (code: number) => number;

const SPACE = 0x20;
const HYPHENS = new Set([0x2d, 0x2010]);
const GOOD_BREAK = /[/?&=._,;:\])]/;
const COMBINING = /\p{M}/u;
/** How far back a break inside a long word looks for a better place. */
const LOOK_BACK = 14;

/**
 * Where to break a word that is wider than the line: after a separator if one is
 * near, never right after a hyphen that somebody typed (readers and text extraction
 * would take it for a hyphenation) and never before a combining mark.
 */
function breakInside(text: string, start: number, end: number): number {
  for (let at = end; at > Math.max(start, end - LOOK_BACK); at -= 1) {
    if (GOOD_BREAK.test(text.charAt(at - 1)) && !COMBINING.test(text.charAt(at))) return at;
  }
  for (let at = end; at > start; at -= 1) {
    if (!HYPHENS.has(text.charCodeAt(at - 1)) && !COMBINING.test(text.charAt(at))) return at;
  }
  return end;
}

function wrapLine(text: string, width: number, advance: Advance): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  let used = 0;
  let afterSpace = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = advance(code);
    if (code === SPACE) {
      afterSpace = at + 1;
    } else if (used + own > width && at > start) {
      const cut = afterSpace > start ? afterSpace : breakInside(text, start, at);
      lines.push(closeLine(text.slice(start, cut)));
      used = 0;
      for (let moved = cut; moved < at; moved += 1) used += advance(text.charCodeAt(moved));
      start = cut;
    }
    used += own;
  }
  lines.push(text.slice(start).trimEnd());
  return lines;
}

/** Several spaces at a line's end become one; a word cut in two gets none. */
function closeLine(line: string): string {
  const words = line.trimEnd();
  return words === line || words === '' ? words : `${words} `;
}

/**
 * Breaks text into lines of at most `width`. Words stay whole; a word wider than
 * the line continues on the next without any added character. Line feeds are kept.
 * A line that ends between words keeps one space, which lies beyond the width: the
 * text that is read or copied out of the PDF does not run together. Linear in the
 * length of the text.
 */
export function wrap(text: string, width: number, advance: Advance): readonly string[] {
  const typed = text.split('\n');
  return typed.flatMap((line, at) => {
    const lines = wrapLine(line, width, advance);
    const last = lines.at(-1) ?? '';
    return at === typed.length - 1 || last === '' ? lines : [...lines.slice(0, -1), `${last} `];
  });
}

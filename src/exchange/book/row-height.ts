/** Points of one line, and the most that Excel lets a row have. */
const LINE = 15;
const HIGHEST = 409;
/** Room at both sides of a cell, in characters. */
const MARGIN = 1;

/** Lines that a text takes in a column: words stay whole where they fit. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width) - MARGIN);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const whole = used === 0 ? word.length : used + 1 + word.length;
      if (whole <= room) {
        used = whole;
        continue;
      }
      const broken = Math.max(1, Math.ceil(word.length / room));
      lines += used === 0 ? broken - 1 : broken;
      used = word.length - (broken - 1) * room;
    }
  }
  return lines;
}

/**
 * The height of a row as an attribute, so that programs which trust the file show the whole of a
 * wrapped text; empty where one line is enough. It is no height set by hand: a program that reckons
 * heights itself goes on doing so.
 *
 * @param texts what stands in the cells; null = nothing that wraps.
 * @param widths of the columns, in characters.
 */
export function rowHeight(texts: readonly (string | null)[], widths: readonly number[]): string {
  const lines = texts.map((text, at) => (text === null ? 1 : linesOf(text, widths[at] ?? 1)));
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${Math.min(HIGHEST, most * LINE)}"`;
}

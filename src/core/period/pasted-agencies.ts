import type { AgencyEntry } from '#core/assessment/agency-list.ts';

/** A list of agencies as it was typed or pasted from a table, without titles of columns. */
export interface PastedAgencies {
  readonly entries: readonly AgencyEntry[];
  /** Lines, counted from 1, in which no name was found. */
  readonly skippedLines: readonly number[];
}

const CODE = /^[\d.\-/ ]+$/;

function cellsOf(line: string): readonly string[] {
  const separator = ['\t', ';'].find((sign) => line.includes(sign));
  const cells = separator === undefined ? [line] : line.split(separator);
  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')).filter((cell) => cell !== '');
}

/**
 * One agency a line. A tab or a semicolon parts the cells, a comma does not: names have
 * commas. A cell of digits and points is the code and stays text; the first other cell is
 * the name, the next one its short form.
 */
export function pastedAgencies(text: string): PastedAgencies {
  const lines = text.split(/\r?\n/).map((line, at) => ({ cells: cellsOf(line), line: at + 1 }));
  const filled = lines.filter(({ cells }) => cells.length > 0);
  const read = filled.map(({ cells, line }) => {
    const [name = '', shortName = ''] = cells.filter((cell) => !CODE.test(cell));
    const code = cells.find((cell) => CODE.test(cell)) ?? '';
    return { line, entry: { code, name, shortName, group: '' } };
  });
  return {
    entries: read.flatMap(({ entry }) => (entry.name === '' ? [] : [entry])),
    skippedLines: read.flatMap(({ entry, line }) => (entry.name === '' ? [line] : [])),
  };
}

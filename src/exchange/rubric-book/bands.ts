import { compare, fromDecimal } from '#core/lib/ratio.ts';
import { problemAt, type ReadTables } from './laws.ts';
import type { BookProblem } from './problem.ts';
import type { ReadRow } from './table.ts';

/** The upper bound of a row must be `bound`, the value where the band above it begins. */
function seam(row: ReadRow, bound: unknown): readonly BookProblem[] {
  const upper = row.values['@upper'];
  if (typeof upper !== 'string' || typeof bound !== 'string') return [];
  const order = compare(fromDecimal(upper), fromDecimal(bound));
  if (order === 0) return [];
  const kind = order < 0 ? 'band-gap' : 'band-overlap';
  return [problemAt(row, '@upper', { kind, found: upper, expected: bound })];
}

/** From the highest down: each ends where the one above it begins, the highest has no end. */
function predikatProblems(rows: readonly ReadRow[]): readonly BookProblem[] {
  return rows.flatMap((row, at): readonly BookProblem[] => {
    const above = rows[at - 1];
    const upper = row.values['@upper'];
    if (above && upper === undefined) {
      const expected = String(above.values['min'] ?? '');
      return [problemAt(row, '@upper', { kind: 'empty', found: '', expected })];
    }
    if (!above && upper !== undefined) {
      return [
        problemAt(row, '@upper', { kind: 'band-above-top', found: String(upper), expected: '' }),
      ];
    }
    return above ? seam(row, above.values['min']) : [];
  });
}

/** From the lowest up: each ends where the next begins, the last at the index's highest value. */
function externalProblems({ external, bands }: ReadTables): readonly BookProblem[] {
  return (external ?? []).flatMap(({ values }) => {
    const rows = (bands ?? []).filter((row) => row.values['@indicator'] === values['@indicator']);
    return rows.flatMap((row, at) => {
      const next = rows[at + 1];
      return seam(row, next ? next.values['@lower'] : values['max']);
    });
  });
}

/** Gaps and overlaps of the predikat and of the bands of other indices. */
export function bandProblems(tables: ReadTables): readonly BookProblem[] {
  return [...predikatProblems(tables.predikat ?? []), ...externalProblems(tables)];
}

import { grouped } from '#core/invest/paper/rupiah-words.ts';
import type { Composer } from '#report/layout/composer.ts';
import { table } from '#report/layout/table.ts';
import { fittedWidth, type Cell, type Column } from '#report/layout/table-rows.ts';

/** Rows below one title that reaches over all columns. */
interface RowGroup {
  readonly title: string;
  readonly rows: readonly (readonly (Cell | string)[])[];
}

interface GroupedTable {
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  readonly sum: readonly (Cell | string)[];
  readonly size: number;
  readonly above?: () => void;
}

/** Neighbours of the same kind together, each run under the title of its first one. */
export function runsOf<T>(
  all: readonly T[],
  titleOf: (one: T) => string,
): readonly { readonly title: string; readonly own: readonly T[] }[] {
  const runs: { readonly title: string; readonly own: T[] }[] = [];
  for (const one of all) {
    const title = titleOf(one);
    const last = runs.at(-1);
    if (last?.title === title) last.own.push(one);
    else runs.push({ title, own: [one] });
  }
  return runs;
}

/**
 * A table in which what many rows share is said once above them. A title never stands last on a
 * page, nor does the sum stand alone on one.
 */
export function groupedTable(
  composer: Composer,
  { columns, groups, sum, size, above }: GroupedTable,
): void {
  const titles = new Set<number>();
  const rows: (readonly (Cell | string)[])[] = [];
  for (const { title, rows: own } of groups) {
    titles.add(rows.length);
    rows.push([{ text: title, bold: true, span: columns.length }], ...own);
  }
  const last = rows.length;
  table(composer, {
    columns,
    rows: [...rows, sum],
    size,
    dense: true,
    tinted: (row) => titles.has(row) || row === last,
    leads: (row) => titles.has(row) || row === last - 1,
    ...(above ? { above } : {}),
  });
}

/** The width of a column of rupiah: of its longest amount, which stands bold in the sum. */
export function moneyWidth(composer: Composer, amounts: readonly number[], size: number): number {
  return fittedWidth(composer, amounts.map(grouped), { most: 120, size, weight: 'bold' });
}

import { fail, ok, type Result } from '#core/lib/result.ts';
import { cellAddress } from '#exchange/book/address.ts';
import type { BookFailure, BookSheet } from '#exchange/book/model.ts';
import { openBook } from '#exchange/book/open.ts';
import type { Column } from './columns.ts';
import { assemble } from './assemble.ts';
import { bandProblems } from './bands.ts';
import { gridOf, layoutProblems } from './grid.ts';
import { rowProblems, withoutRepeats, type ReadTables } from './laws.ts';
import type { BookProblem } from './problem.ts';
import { GUIDE_SHEET, INSTRUMENT_SHEET, TABLES, type TableName } from './sheets.ts';
import { readInstrument, readTable } from './table.ts';

/** An instrument as a workbook holds it. */
export interface RubricBook {
  /**
   * JSON in the shape of an instrument, not yet checked by its schema. Put together as
   * far as the rows allow, so that broken laws are found beside broken cells; null when
   * a sheet or a header is missing, or when ids and parents do not tell what belongs where.
   */
  readonly data: unknown;
  /** Everything that is wrong with the workbook itself; nothing may be imported while any is left. */
  readonly problems: readonly BookProblem[];
  /** Sheet and cell ("Indikator!E12") of the paths in `data`; a deeper path stands at the nearest above. */
  readonly places: ReadonlyMap<string, string>;
}

const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
const SHEETS = [INSTRUMENT_SHEET, ...TABLE_NAMES.map((table) => TABLES[table].name)];

function frameProblems(sheets: readonly BookSheet[]): readonly BookProblem[] {
  const strange = sheets
    .filter(({ name }) => name !== GUIDE_SHEET && !SHEETS.includes(name))
    .filter((sheet) => sheet.hidden || gridOf(sheet).size > 0)
    .map(({ name }) => ({
      kind: 'unknown-sheet' as const,
      sheet: name,
      found: name,
      expected: '',
    }));
  const missing = SHEETS.filter((sheet) => sheets.every(({ name }) => name !== sheet)).map(
    (sheet) => ({ kind: 'missing-sheet' as const, sheet, found: '', expected: sheet }),
  );
  const layout = sheets.filter(({ name }) => SHEETS.includes(name)).flatMap(layoutProblems);
  return [...missing, ...strange, ...layout];
}

/** With these it is not certain which group holds what, and no weights can be summed. */
function isUncertain({ kind, sheet }: BookProblem): boolean {
  if (kind === 'duplicate') return sheet === TABLES.groups.name;
  return kind === 'own-parent' || kind === 'parent-cycle';
}

/** The header under which a whole list of the instrument stands: of a column, or the first. */
const LIST_PLACES: readonly (readonly [path: string, table: TableName, field?: string])[] = [
  ['provenance', 'sources'],
  ['ratification', 'ratification'],
  ['levelNames', 'levelNames'],
  ['scales', 'scales'],
  ['predikat', 'predikat'],
  // The one law of all top groups together is the sum of their weights.
  ['groups', 'groups', 'weight'],
  ['examples', 'examples'],
];
const listPlaces = LIST_PLACES.map(([path, table, field]) => {
  const { name, columns } = TABLES[table];
  const at = columns.findIndex((column: Column) => column.field === field);
  return [path, `${name}!${cellAddress(Math.max(0, at) + 1, 1)}`] as const;
});

/**
 * Reads an instrument from the bytes of an .xlsx workbook, whatever program wrote
 * it. A file that is no such workbook is a failure; everything that is wrong inside
 * one is reported at once, with sheet and cell. Never throws.
 */
export function readRubricBook(bytes: Uint8Array): Result<RubricBook, BookFailure> {
  const book = openBook(bytes);
  if (!book.ok) return fail(book.error);
  const sheets = new Map(book.value.map((sheet) => [sheet.name, sheet]));
  const first = sheets.get(INSTRUMENT_SHEET);
  const instrument = first && readInstrument(first);
  const read = TABLE_NAMES.flatMap((name) => {
    const sheet = sheets.get(TABLES[name].name);
    return sheet ? [[name, readTable(sheet, TABLES[name].columns)] as const] : [];
  });
  const tables: ReadTables = Object.fromEntries(
    read.flatMap(([name, { rows }]) => (rows ? [[name, rows]] : [])),
  );
  const problems = [
    ...frameProblems(book.value),
    ...(instrument?.problems ?? []),
    ...read.flatMap(([, table]) => table.problems),
    ...rowProblems(tables),
    ...bandProblems(tables),
  ];
  const row = instrument?.rows?.[0];
  const isWhole =
    TABLE_NAMES.every((name) => tables[name] !== undefined) && !problems.some(isUncertain);
  if (!row || !isWhole) return ok({ data: null, problems, places: new Map() });
  const { data, places } = assemble(row, withoutRepeats(tables));
  return ok({ data, problems, places: new Map([...listPlaces, ...places]) });
}

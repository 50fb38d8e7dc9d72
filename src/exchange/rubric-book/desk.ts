import type { ReadTables } from './laws.ts';
import { TABLES, type TableName } from './sheets.ts';
import type { ReadRow } from './table.ts';
import { EMPTY_LIST } from './words.ts';

export type Json = Readonly<Record<string, unknown>>;

/** An optional field: left out altogether when there is nothing to say. */
export const optional = (name: string, value: unknown): Json =>
  value === undefined ? {} : { [name]: value };

/** The fields of a row as an object: "coverage.of" one floor down, joins left out. */
export function nest({ values }: ReadRow): Json {
  const fields = Object.entries(values).filter(([field]) => !field.startsWith('@'));
  const plain = fields.filter(([field]) => !field.includes('.'));
  const parts = new Set(
    fields
      .map(([field]) => field.split('.'))
      .flatMap(([part, inner]) => (inner === undefined ? [] : [part ?? ''])),
  );
  const nested = [...parts].map((part) => [
    part,
    Object.fromEntries(
      fields
        .filter(([field]) => field.startsWith(`${part}.`))
        .map(([field, value]) => [field.slice(part.length + 1), value]),
    ),
  ]);
  return Object.fromEntries([...plain, ...nested]) as Json;
}

function grouped(
  rows: readonly ReadRow[],
  field: string,
): ReadonlyMap<unknown, readonly ReadRow[]> {
  const groups = new Map<unknown, ReadRow[]>();
  for (const row of rows) {
    const list = groups.get(row.values[field]) ?? [];
    list.push(row);
    groups.set(row.values[field], list);
  }
  return groups;
}

/**
 * Where an instrument is put together again: hands out the rows of a table and
 * remembers in which cell every path of the instrument stands.
 */
export function openDesk(tables: ReadTables) {
  const places = new Map<string, string>();
  const indices = new Map<string, ReadonlyMap<unknown, readonly ReadRow[]>>();

  const rows = (table: TableName): readonly ReadRow[] => tables[table] ?? [];

  const place = (path: string, row: ReadRow, field?: string): void => {
    places.set(path, `${row.sheet}!${row.cell(field)}`);
  };

  /** The rows of a table whose join field holds this value, in their order. */
  const joined = (table: TableName, field: string, value: unknown): readonly ReadRow[] => {
    const name = `${table}.${field}`;
    const index = indices.get(name) ?? grouped(rows(table), field);
    indices.set(name, index);
    return index.get(value) ?? [];
  };

  /** A row as an object; the row and its fields are remembered below `path`. */
  const object = (path: string, table: TableName, row: ReadRow): Json => {
    place(path, row);
    for (const { field } of TABLES[table].columns) {
      if (!field.startsWith('@')) place(`${path}.${field}`, row, field);
    }
    return nest(row);
  };

  const texts = (path: string, list: readonly ReadRow[]): readonly unknown[] =>
    list.map((row, at) => {
      place(`${path}[${at}]`, row, '@text');
      return row.values['@text'];
    });

  /** A list that may be absent: undefined without rows, empty with the mark for it. */
  const optionalTexts = (
    path: string,
    list: readonly ReadRow[],
  ): readonly unknown[] | undefined => {
    if (list.length === 0) return undefined;
    const marked = list.length === 1 && list[0]?.values['@text'] === EMPTY_LIST;
    return marked ? [] : texts(path, list);
  };

  /** A record by `key`, its values in `field`; the mark for an empty one adds nothing. */
  const record = (path: string, list: readonly ReadRow[], key: string, field: string): Json =>
    Object.fromEntries(
      list
        .filter((row) => row.values[key] !== EMPTY_LIST)
        .map((row) => {
          const name = String(row.values[key]);
          place(`${path}.${name}`, row, field);
          return [name, row.values[field]];
        }),
    );

  return { places, rows, joined, place, object, texts, optionalTexts, record };
}

export type Desk = ReturnType<typeof openDesk>;

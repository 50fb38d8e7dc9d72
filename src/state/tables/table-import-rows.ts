import type { CellType, CellValue, ColumnSpec } from '#core/intake/column.ts';
import type { CellProblem, LeftReason } from '#core/intake/table-kind.ts';
import type { ImportPreview } from '#workflow/tables/preview-import.ts';
import type { FieldWords } from '#state/words/field-words.ts';
import { TABLE_IMPORT_TEXT as TEXT } from './table-import-text.ts';

interface ShownRow {
  readonly key: string;
  readonly line: string;
  readonly title: string;
  /** One sentence each. */
  readonly parts: readonly string[];
}

/** Rows that fare alike. */
export interface PreviewGroup {
  readonly id: 'changed' | 'fresh' | 'left' | 'problems';
  readonly title: string;
  readonly body: string;
  readonly columns: readonly string[];
  readonly rows: readonly ShownRow[];
  /** How many more there are; empty = these are all. */
  readonly more: string;
}

/** The words of the fields, and how each is read. */
interface Wording extends FieldWords {
  readonly types: ReadonlyMap<string, CellType['kind']>;
}

function valueText(field: string, value: CellValue, { choices, types }: Wording): string {
  if (value === null || value === '') return TEXT.empty;
  if (typeof value === 'boolean') return value ? TEXT.yes : TEXT.no;
  if (typeof value === 'string') return choices?.[field]?.[value] ?? value;
  if (typeof value !== 'number') return value.length === 0 ? TEXT.empty : value.join(', ');
  const type = types.get(field);
  if (type === 'money') return TEXT.rupiah(value);
  return type === 'year' ? String(value) : TEXT.number(value);
}

/** What is expected of a cell, in words. */
function expectedText(type: CellType, field: string, { choices }: FieldWords): string {
  if (type.kind !== 'choice') return TEXT.expected[type.kind];
  const values = Object.keys(type.words).map((value) => choices?.[field]?.[value] ?? value);
  return TEXT.oneOf(values);
}

function reasonText(reason: LeftReason, words: FieldWords): string {
  switch (reason.kind) {
    case 'missing':
      return TEXT.left.missing(words.fields[reason.field] ?? reason.field, reason.column);
    case 'cell':
      return cellText(reason, words);
    case 'duplicate':
      return TEXT.left.duplicate(reason.of);
    case 'rule':
      return words.rules?.[reason.code]?.(reason.detail) ?? reason.detail;
  }
}

function cellText(
  { column, field, found, expected }: Omit<CellProblem, 'line'>,
  words: FieldWords,
): string {
  return TEXT.left.cell(column, String(found), expectedText(expected, field, words));
}

const changesOf = (
  { changes }: Pick<ImportPreview['fresh'][number], 'changes'>,
  words: Wording,
): readonly string[] =>
  changes.map(({ field, before, after }) =>
    TEXT.change(
      words.fields[field] ?? field,
      valueText(field, before, words),
      valueText(field, after, words),
    ),
  );

const saysOf = (
  { changes }: Pick<ImportPreview['fresh'][number], 'changes'>,
  words: Wording,
): readonly string[] => [
  changes
    .map(({ field, after }) =>
      TEXT.says(words.fields[field] ?? field, valueText(field, after, words)),
    )
    .join(' · '),
];

/** The rows of a preview in words, in groups that have any. */
export function groupsOf(
  preview: ImportPreview,
  specs: readonly ColumnSpec[],
  said: FieldWords,
): readonly PreviewGroup[] {
  const types = new Map(specs.map(({ field, type }) => [field, type.kind]));
  const words: Wording = { ...said, types };
  const { counts, changed, fresh, left, problems } = preview;
  const group = (
    id: PreviewGroup['id'],
    count: number,
    rows: readonly Omit<ShownRow, 'key'>[],
  ): readonly PreviewGroup[] => {
    if (count === 0) return [];
    const { title, body, columns } = TEXT.groups[id];
    const keyed = rows.map((row, at) => ({ ...row, key: `${id}-${at}` }));
    const more = count > rows.length ? TEXT.more(count - rows.length) : '';
    return [{ id, title: title(count), body, columns, rows: keyed, more }];
  };
  const line = (of: number): string => TEXT.line(of);
  return [
    ...group(
      'left',
      counts.left,
      left.map((row) => ({
        line: line(row.line),
        title: row.title,
        parts: [reasonText(row.reason, words)],
      })),
    ),
    ...group(
      'problems',
      counts.problems,
      problems.map((cell) => ({
        line: line(cell.line),
        title: words.fields[cell.field] ?? cell.field,
        parts: [cellText(cell, words)],
      })),
    ),
    ...group(
      'changed',
      counts.changed,
      changed.map((row) => ({
        line: line(row.line),
        title: row.title,
        parts: changesOf(row, words),
      })),
    ),
    ...group(
      'fresh',
      counts.fresh,
      fresh.map((row) => ({ line: line(row.line), title: row.title, parts: saysOf(row, words) })),
    ),
  ];
}

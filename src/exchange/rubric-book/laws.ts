import type { BookProblem, CellFault } from './problem.ts';
import { TABLES, type TableName } from './sheets.ts';
import type { ReadRow } from './table.ts';
import type { ReadValue } from './take.ts';
import { EMPTY_LIST } from './words.ts';

/** The rows of the tables whose header is right. */
export type ReadTables = Readonly<Partial<Record<TableName, readonly ReadRow[]>>>;

export function problemAt(
  row: ReadRow,
  field: string,
  fault: { readonly kind: CellFault; readonly found: string; readonly expected: string },
): BookProblem {
  return { sheet: row.sheet, cell: row.cell(field), ...fault };
}

/** The fields that together name a row, once each. */
const KEYS: readonly (readonly [table: TableName, ...fields: string[]])[] = [
  ['sources', 'id'],
  ['scales', '@id'],
  ['scaleLabels', '@scale', '@level'],
  ['years', '@year'],
  ['predikat', 'label'],
  ['groups', 'id'],
  ['indicators', 'id'],
  ['levels', '@indicator', 'level'],
  ['criteria', 'id'],
  ['evidence', 'id'],
  ['external', '@indicator'],
  ['bands', '@indicator', 'level'],
  ['examples', 'id'],
  ['exampleLevels', '@example', '@indicator'],
  ['exampleGroups', '@example', '@group'],
];

/** Which field must name a row of which table. */
const REFERENCES: readonly (readonly [
  table: TableName,
  field: string,
  target: TableName,
  key: string,
])[] = [
  ['scaleLabels', '@scale', 'scales', '@id'],
  ['groups', '@parent', 'groups', 'id'],
  ['indicators', '@group', 'groups', 'id'],
  ['indicators', 'scale', 'scales', '@id'],
  ...(
    [
      'levels',
      'criteria',
      'evidence',
      'goodEvidence',
      'badEvidence',
      'basis',
      'owners',
      'notes',
      'crosswalk',
      'external',
      'exampleLevels',
    ] as const
  ).map((table) => [table, '@indicator', 'indicators', 'id'] as const),
  ['bands', '@indicator', 'external', '@indicator'],
  ['exampleLevels', '@example', 'examples', 'id'],
  ['exampleGroups', '@example', 'examples', 'id'],
  ['exampleGroups', '@group', 'groups', 'id'],
];

const keyOf = (row: ReadRow, fields: readonly string[]): string | null =>
  fields.every((field) => row.values[field] !== undefined)
    ? fields.map((field) => String(row.values[field])).join(' / ')
    : null;

/** The tables without the rows that repeat an earlier one, so that the rest can be put together. */
export function withoutRepeats(tables: ReadTables): ReadTables {
  const kept = KEYS.map(([table, ...fields]) => {
    const seen = new Set<string>();
    const rows = tables[table]?.filter((row) => {
      const key = keyOf(row, fields);
      const isNew = key === null || !seen.has(key);
      if (key !== null) seen.add(key);
      return isNew;
    });
    return [table, rows] as const;
  });
  return { ...tables, ...Object.fromEntries(kept) };
}

function duplicates(tables: ReadTables): readonly BookProblem[] {
  return KEYS.flatMap(([table, ...fields]) => {
    const first = new Map<string, ReadRow>();
    return (tables[table] ?? []).flatMap((row): readonly BookProblem[] => {
      const key = keyOf(row, fields);
      const earlier = key === null ? undefined : first.get(key);
      if (key !== null && !earlier) first.set(key, row);
      const field = fields.at(-1) ?? '';
      return earlier && key !== null
        ? [
            problemAt(row, field, {
              kind: 'duplicate',
              found: key,
              expected: `!= ${earlier.cell(field)}`,
            }),
          ]
        : [];
    });
  });
}

/** The known values of a field; null when some could not be read, so that no row is blamed wrongly. */
function known(rows: readonly ReadRow[] | undefined, field: string): ReadonlySet<unknown> | null {
  const values = (rows ?? []).map((row) => row.values[field]);
  return rows && values.every((value) => value !== undefined) ? new Set(values) : null;
}

function strangers(tables: ReadTables): readonly BookProblem[] {
  return REFERENCES.flatMap(([table, field, target, key]) => {
    const targets = known(tables[target], key);
    return (tables[table] ?? []).flatMap((row): readonly BookProblem[] => {
      const value = row.values[field];
      if (!targets || value === undefined || value === EMPTY_LIST || targets.has(value)) return [];
      return [
        problemAt(row, field, {
          kind: 'unknown-reference',
          found: String(value),
          expected: TABLES[target].name,
        }),
      ];
    });
  });
}

/** Conditions and bands must stand on a step of the ladder of their indicator. */
function offLadder(tables: ReadTables): readonly BookProblem[] {
  const { levels } = tables;
  if (!levels || !known(levels, 'level') || !known(levels, '@indicator')) return [];
  const steps = new Map<unknown, unknown[]>();
  for (const { values } of levels) {
    const list = steps.get(values['@indicator']) ?? [];
    list.push(values['level']);
    steps.set(values['@indicator'], list);
  }
  const joins = [
    ['criteria', '@level'],
    ['evidence', '@level'],
    ['bands', 'level'],
  ] as const;
  return joins.flatMap(([table, field]) =>
    (tables[table] ?? []).flatMap((row): readonly BookProblem[] => {
      const ladder = steps.get(row.values['@indicator']);
      const step = row.values[field];
      if (!ladder || step === undefined || ladder.includes(step)) return [];
      const expected = ladder.join(' / ');
      return [problemAt(row, field, { kind: 'unknown-reference', found: String(step), expected })];
    }),
  );
}

/** Every level that the scale of an indicator names must be on its ladder. */
function ladderGaps({ indicators, levels, scaleLabels }: ReadTables): readonly BookProblem[] {
  if (!known(levels, 'level') || !known(levels, '@indicator')) return [];
  if (!known(scaleLabels, '@level') || !known(scaleLabels, '@scale')) return [];
  const present = new Set(
    levels?.map(({ values }) => `${String(values['@indicator'])} ${String(values['level'])}`),
  );
  return (indicators ?? []).flatMap((row) => {
    const { id, scale } = row.values;
    if (id === undefined || scale === undefined) return [];
    return (scaleLabels ?? [])
      .filter(({ values }) => values['@scale'] === scale)
      .map(({ values }) => String(values['@level']))
      .filter((label) => !present.has(`${String(id)} ${label}`))
      .map((label) => problemAt(row, 'id', { kind: 'level-missing', found: '', expected: label }));
  });
}

/** No instrument nests deeper; a chain that goes on is taken for one that comes round again. */
const DEEPEST = 30;

/** Whether the way up from a group never reaches the top. */
function isEndless(id: ReadValue, parents: ReadonlyMap<unknown, ReadValue | undefined>): boolean {
  let at = parents.get(id);
  for (let step = 0; step < DEEPEST; step += 1) {
    if (at === undefined) return false;
    if (at === id) return true;
    at = parents.get(at);
  }
  return true;
}

function family({ groups }: ReadTables): readonly BookProblem[] {
  const rows = groups ?? [];
  const parents = new Map(rows.map(({ values }) => [values['id'], values['@parent']]));
  return rows.flatMap((row): readonly BookProblem[] => {
    const { id, '@parent': parent } = row.values;
    if (id === undefined || !isEndless(id, parents)) return [];
    const kind = parent === id ? 'own-parent' : 'parent-cycle';
    return [problemAt(row, '@parent', { kind, found: String(parent), expected: '' })];
  });
}

/** An example gives every indicator a level or a value between two, not both. */
function eitherOr({ exampleLevels }: ReadTables): readonly BookProblem[] {
  return (exampleLevels ?? []).flatMap((row): readonly BookProblem[] => {
    const { '@level': level, '@value': value } = row.values;
    if (level === undefined && value === undefined) {
      return [problemAt(row, '@level', { kind: 'empty', found: '', expected: 'Tingkat' })];
    }
    return level === undefined || value === undefined
      ? []
      : [problemAt(row, '@value', { kind: 'one-of-two', found: String(value), expected: '' })];
  });
}

/** The laws that join the rows of a workbook, bands apart. */
export function rowProblems(tables: ReadTables): readonly BookProblem[] {
  return [
    ...duplicates(tables),
    ...strangers(tables),
    ...offLadder(tables),
    ...ladderGaps(tables),
    ...family(tables),
    ...eitherOr(tables),
  ];
}

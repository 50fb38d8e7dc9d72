import { rubricRefSchema } from '#core/assessment/assessment.ts';
import type { RowValues } from '#core/intake/column.ts';
import type {
  IntakeHands,
  LeftRow,
  MappedRow,
  Proposals,
  ShownRow,
  TableKind,
} from '#core/intake/table-kind.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { DATASET_COLUMNS, DATASET_PART_NAMES } from './dataset-columns.ts';
import { datasetSchema, type Dataset, type DatasetKind, type DatasetRow } from './dataset.ts';

/** What the person says beside the file; the keys of the options of the hands. */
const DATASET_OPTIONS = {
  name: 'name',
  source: 'source',
  instrument: 'instrument',
  /** Id, version and digest of an instrument of this desk, apart by a space; empty = none. */
  rubric: 'rubric',
  /** The year of rows that do not say one; empty = none. */
  year: 'year',
} as const;

const said = ({ options }: IntakeHands, key: keyof typeof DATASET_OPTIONS): string =>
  options[DATASET_OPTIONS[key]]?.trim() ?? '';

const text = (values: RowValues, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

const decimal = (values: RowValues, field: string): string | null => text(values, field) || null;

function rowOf({ line, values }: MappedRow, fallback: number | null): DatasetRow {
  const { year } = values;
  const parts = DATASET_PART_NAMES.flatMap((part) => {
    const value = decimal(values, part);
    return value === null ? [] : [[part, value] as const];
  });
  return {
    line,
    name: text(values, 'name'),
    code: text(values, 'code'),
    kind: text(values, 'kind'),
    year: typeof year === 'number' ? year : fallback,
    item: text(values, 'item'),
    score: decimal(values, 'score'),
    self: decimal(values, 'self'),
    parts: Object.fromEntries(parts),
    band: text(values, 'band'),
    note: text(values, 'note'),
  };
}

const FIELDS = ['year', 'item', 'code', 'kind', 'score', 'self', 'band', 'note'] as const;

/** A row of a set as it is looked at before it is taken: what it says, and nothing else. */
function shownRow(row: DatasetRow): ShownRow {
  const cells = [
    ...FIELDS.map((field) => [field, row[field]] as const),
    ...Object.entries(row.parts),
  ];
  return {
    line: row.line,
    title: row.name || row.item,
    changes: cells.flatMap(([field, after]) =>
      after === null || after === '' ? [] : [{ field, before: null, after }],
    ),
  };
}

const withoutLine = ({ line: _, ...rest }: DatasetRow): Omit<DatasetRow, 'line'> => rest;

/** Rows that can stand in a set, and why the others cannot. */
function soundRows(rows: readonly DatasetRow[]): {
  readonly kept: readonly DatasetRow[];
  readonly left: readonly LeftRow[];
} {
  const kept: DatasetRow[] = [];
  const left: LeftRow[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const title = row.name || row.item;
    const key = JSON.stringify(withoutLine(row));
    const of = seen.get(key);
    if (row.year === null) {
      left.push({ line: row.line, title, reason: { kind: 'rule', code: 'no-year', detail: '' } });
    } else if (of === undefined) {
      seen.set(key, row.line);
      kept.push(row);
    } else left.push({ line: row.line, title, reason: { kind: 'duplicate', of } });
  }
  return { kept, left };
}

function rubricSaid(hands: IntakeHands): Dataset['rubric'] {
  const [id, version, digest] = said(hands, 'rubric').split(' ');
  const ref = rubricRefSchema.safeParse({ id, version, digest });
  return ref.success ? ref.data : null;
}

function stateOf(set: Dataset, stored: readonly unknown[]): Dataset | null {
  const parsed = stored.map((row) => datasetSchema.safeParse(row));
  const same = parsed.find(
    ({ data }) =>
      data !== undefined &&
      data.kind === set.kind &&
      data.instrument === set.instrument &&
      sameValue(data.rubric, set.rubric) &&
      sameValue(data.rows.map(withoutLine), set.rows.map(withoutLine)),
  );
  return same?.data ?? null;
}

function propose(
  kind: DatasetKind,
  mapped: readonly MappedRow[],
  stored: readonly unknown[],
  hands: IntakeHands,
): Proposals {
  const year = /^\d{4}$/.test(said(hands, 'year')) ? Number(said(hands, 'year')) : null;
  const { kept, left } = soundRows(mapped.map((row) => rowOf(row, year)));
  const [first] = kept;
  if (!first) return { proposals: [], left };
  const set: Dataset = {
    id: hands.newId(),
    kind,
    name: said(hands, 'name') || hands.fileName,
    source: said(hands, 'source'),
    instrument: said(hands, 'instrument'),
    rubric: rubricSaid(hands),
    fileName: hands.fileName,
    addedAt: hands.at,
    rows: kept,
  };
  const before = stateOf(set, stored);
  return {
    proposals: [
      {
        line: first.line,
        title: set.name,
        state: before ? 'same' : 'new',
        changes: [],
        rows: kept.map(shownRow),
        after: before ?? set,
        before,
      },
    ],
    left,
  };
}

/**
 * A table of figures of one kind: all its rows become one set, which is taken or left as a
 * whole. A file that is here already, with the same instrument, makes no second set.
 */
export function datasetTable(kind: DatasetKind): TableKind {
  return {
    table: 'datasets',
    columns: DATASET_COLUMNS[kind],
    propose: (rows, stored, hands) => propose(kind, rows, stored, hands),
  };
}

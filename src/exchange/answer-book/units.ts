import type { CoverageUnit } from '#core/assessment/answer.ts';
import { tidyName } from '#core/evidence/coverage-units.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { unitOfValue, unitPlace, unitValue, YES } from '#core/spreadsheet/cell.ts';
import type { SheetCell } from '#core/spreadsheet/compare-cells.ts';
import { sameText } from '#core/spreadsheet/same-text.ts';
import { UNIT_COLUMNS, type BookColumn } from './columns.ts';
import { gridOf, rowsById, type GridRow } from './grid.ts';
import type { AnswerBookProblem } from './model.ts';
import type { ReadTable } from './tables.ts';
import { takeCell } from './take.ts';
import type { BookSheet } from '#exchange/book/model.ts';

interface Known {
  readonly id: string;
  readonly indicator: Indicator;
  readonly unit: CoverageUnit;
}

type Row = Pick<ReadTable, 'cells' | 'problems'>;

/** Rows of the units that were there when the workbook was made. */
function knownUnits(rubric: Rubric, base: ReadonlyMap<string, string>): readonly Known[] {
  const byId = new Map(placedIndicators(rubric).map(({ indicator }) => [indicator.id, indicator]));
  return [...base].flatMap(([key, value]) => {
    const [, id = '', owner = ''] = /^unit\/(([^/]+)\/\d+)$/.exec(key) ?? [];
    const indicator = byId.get(owner);
    const unit = unitOfValue(value);
    return indicator && unit ? [{ id, indicator, unit }] : [];
  });
}

const columnOf = (field: string): BookColumn['kind'] =>
  UNIT_COLUMNS.find((one) => one.field === field)?.kind ?? { is: 'info' };

/** The name and the coverage that a row says; an empty name is no unit. */
function unitIn(
  name: string,
  row: GridRow,
  was: CoverageUnit | null,
): { readonly unit: CoverageUnit | null; readonly problems: readonly AnswerBookProblem[] } {
  const said = takeCell(row.at('name'), columnOf('name'), was?.name ?? '');
  const covered = takeCell(row.at('covered'), columnOf('covered'), '');
  const problems = [
    ...(said.ok ? [] : [{ sheet: name, cell: row.address('name'), ...said.error }]),
    ...(covered.ok ? [] : [{ sheet: name, cell: row.address('covered'), ...covered.error }]),
  ];
  if (!said.ok || !covered.ok) return { unit: null, problems };
  const same = was !== null && sameText(said.value, was.name);
  const text = same ? was.name : tidyName(said.value);
  return { unit: text === '' ? null : { name: text, covered: covered.value === YES }, problems };
}

function changedCell(row: GridRow, was: CoverageUnit, unit: CoverageUnit | null): string {
  return unit && unit.name === was.name ? row.address('covered') : row.address('name');
}

function knownRow(name: string, { indicator, unit: was }: Known, row: GridRow): Row {
  const code = takeCell(row.at('code'), columnOf('code'), indicator.code);
  const found = code.ok ? code.value : code.error.found;
  if (found !== '' && found.trim() !== indicator.code) {
    const cell = row.address('code');
    const expected = indicator.code;
    return { cells: [], problems: [{ kind: 'moved-unit', sheet: name, cell, found, expected }] };
  }
  const { unit, problems } = unitIn(name, row, was);
  if (problems.length > 0) return { cells: [], problems };
  const cell: SheetCell = {
    place: { of: 'unit', indicator: indicator.id, unit: unitPlace(was.name) },
    base: unitValue(was),
    sheet: unit ? unitValue(unit) : '',
    address: `${name}!${changedCell(row, was, unit)}`,
  };
  return { cells: [cell], problems: [] };
}

function newRow(name: string, row: GridRow, byCode: ReadonlyMap<string, Indicator>): Row {
  const code = takeCell(row.at('code'), columnOf('code'), '');
  const indicator = byCode.get(code.ok ? code.value.trim() : '');
  const { unit, problems } = unitIn(name, row, null);
  const fault = (kind: 'unknown-code' | 'empty-name', field: string, found: string): Row => ({
    cells: [],
    problems: [
      ...problems,
      {
        kind,
        sheet: name,
        cell: row.address(field),
        found,
        expected: [...byCode.keys()].join(', '),
      },
    ],
  });
  if (!indicator) return fault('unknown-code', 'code', code.ok ? code.value : code.error.found);
  if (problems.length > 0) return { cells: [], problems };
  if (!unit) return fault('empty-name', 'name', '');
  const cell: SheetCell = {
    place: { of: 'unit', indicator: indicator.id, unit: unitPlace(unit.name) },
    base: '',
    sheet: unitValue(unit),
    address: `${name}!${row.address('name')}`,
  };
  return { cells: [cell], problems: [] };
}

/** Names that stand twice in one list, at the cells of the later ones. */
function repeats(cells: readonly SheetCell[]): ReadonlySet<SheetCell> {
  const seen = new Set<string>();
  const twice = new Set<SheetCell>();
  for (const cell of cells) {
    const unit = unitOfValue(cell.sheet);
    if (!unit || cell.place.of !== 'unit') continue;
    const key = `${cell.place.indicator}/${unitPlace(unit.name)}`;
    // A new row may not take the place of one that was renamed: two rows would mean one unit.
    const clashes =
      cell.base === '' && cells.some((one) => one.base !== '' && samePlace(one, cell));
    if (seen.has(key) || clashes) twice.add(cell);
    seen.add(key);
  }
  return twice;
}

function samePlace(one: SheetCell, other: SheetCell): boolean {
  return (
    one.place.of === 'unit' &&
    other.place.of === 'unit' &&
    one.place.indicator === other.place.indicator &&
    one.place.unit === other.place.unit
  );
}

/** Reads "Cakupan": known rows by their id, new rows by their code; a row that is gone is a unit taken out. */
export function readUnits(
  sheet: BookSheet,
  rubric: Rubric,
  base: ReadonlyMap<string, string>,
): ReadTable {
  const { name } = sheet;
  const grid = gridOf(sheet, UNIT_COLUMNS);
  const { problems, remarks } = grid;
  const whole = UNIT_COLUMNS.every(({ field }) => grid.fields.has(field));
  if (!whole) return { cells: [], problems, remarks };
  const known = knownUnits(rubric, base);
  const fresh = grid.rows.filter(({ id }) => id === '');
  const marked = { ...grid, rows: grid.rows.filter(({ id }) => id !== '') };
  const found = rowsById(name, marked, new Set(known.map(({ id }) => id)));
  const seen = new Set(marked.rows.map(({ id }) => id));
  const byCode = new Map(
    placedIndicators(rubric)
      .filter(({ indicator }) => indicator.coverage !== null)
      .map(({ indicator }) => [indicator.code, indicator]),
  );
  const gone = known
    .filter(({ id }) => !seen.has(id))
    .map(({ indicator, unit }): SheetCell => ({
      place: { of: 'unit', indicator: indicator.id, unit: unitPlace(unit.name) },
      base: unitValue(unit),
      sheet: '',
      address: name,
    }));
  const rows = [
    ...known.flatMap((one) => {
      const row = found.rows.get(one.id);
      return row ? [knownRow(name, one, row)] : [];
    }),
    ...fresh.map((row) => newRow(name, row, byCode)),
  ];
  const cells = rows.flatMap((row) => row.cells);
  const twice = repeats(cells);
  return {
    cells: [...cells.filter((cell) => !twice.has(cell)), ...gone],
    problems: [
      ...problems,
      ...found.problems,
      ...rows.flatMap((row) => row.problems),
      ...[...twice].map(({ address, sheet: value }): AnswerBookProblem => ({
        kind: 'duplicate-unit',
        sheet: name,
        cell: address.slice(name.length + 1),
        found: unitOfValue(value)?.name ?? '',
        expected: '',
      })),
    ],
    remarks,
  };
}

import type { CellValue } from '#core/intake/column.ts';
import type { ListTable } from '#core/evidence/list-table.ts';
import { initiativeCells, type InitiativeCells } from './initiative-cells.ts';
import type { ListedInitiative } from './initiative-list.ts';
import {
  CARRIER_NAMES,
  EMPTIED,
  INITIATIVE_FIELDS,
  INITIATIVE_HEADS,
  INITIATIVE_KIND_NAMES,
  ROW_HEADS,
  type InitiativeField,
} from './initiative-terms.ts';

const WIDE: readonly InitiativeField[] = ['title', 'description', 'raises', 'basis', 'reuseFirst'];
const NUMBERS: readonly InitiativeField[] = [
  'onceLow',
  'onceLikely',
  'onceHigh',
  'yearLow',
  'yearLikely',
  'yearHigh',
  'weeks',
];
/** Where an unknown cost and an unknown code are said; their other columns stay empty then. */
const SPEAKERS: readonly InitiativeField[] = ['basis', 'code'];

function cellOf(field: InitiativeField, value: CellValue): string | number {
  if (typeof value === 'number') return value;
  if (value === null) return SPEAKERS.includes(field) ? EMPTIED : '';
  const said = Array.isArray(value) ? value.join('; ') : String(value);
  return said === '' ? EMPTIED : said;
}

function rowOf({ initiative, isSetAside }: ListedInitiative): ListTable['rows'][number] {
  const cells: InitiativeCells = {
    ...initiativeCells(initiative),
    kind: INITIATIVE_KIND_NAMES[initiative.kind],
    carriedBy: CARRIER_NAMES[initiative.carriedBy],
  };
  return [
    initiative.id,
    ...INITIATIVE_FIELDS.map((field) => cellOf(field, cells[field])),
    isSetAside ? 'Ya' : 'Tidak',
  ];
}

/** Initiatives as a list for a file: what it says can be read in again, and nothing is lost. */
export function initiativeFile(name: string, all: readonly ListedInitiative[]): ListTable {
  return {
    name,
    columns: [
      { head: ROW_HEADS.id, width: 32, holds: 'text' },
      ...INITIATIVE_FIELDS.map((field) => ({
        head: INITIATIVE_HEADS[field],
        width: WIDE.includes(field) ? 48 : 18,
        holds: NUMBERS.includes(field) ? ('number' as const) : ('text' as const),
      })),
      { head: ROW_HEADS.isSetAside, width: 14, holds: 'text' },
    ],
    rows: all.map(rowOf),
  };
}

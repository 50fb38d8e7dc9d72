import type { CellType, ColumnSpec } from '#core/intake/column.ts';
import { INITIATIVE_KINDS } from './catalogue.ts';
import {
  CARRIER_NAMES,
  INITIATIVE_FIELDS,
  INITIATIVE_HEADS,
  INITIATIVE_KIND_NAMES,
  ROW_HEADS,
  type InitiativeField,
} from './initiative-terms.ts';

const TEXT: CellType = { kind: 'text' };
const MONEY: CellType = { kind: 'money' };
const LIST: CellType = { kind: 'list' };

const TYPES: Readonly<Record<InitiativeField, CellType>> = {
  title: TEXT,
  kind: {
    kind: 'choice',
    words: Object.fromEntries(
      INITIATIVE_KINDS.map((kind) => [kind, [INITIATIVE_KIND_NAMES[kind]]]),
    ),
  },
  carriedBy: {
    kind: 'choice',
    words: {
      opd: [CARRIER_NAMES.opd, 'per opd', 'setiap opd'],
      kabupaten: [CARRIER_NAMES.kabupaten, 'bersama', 'kabupaten', 'sekali untuk semua'],
    },
  },
  description: TEXT,
  raises: LIST,
  requires: LIST,
  excludes: LIST,
  onceLow: MONEY,
  onceLikely: MONEY,
  onceHigh: MONEY,
  yearLow: MONEY,
  yearLikely: MONEY,
  yearHigh: MONEY,
  basis: TEXT,
  weeks: { kind: 'count' },
  code: { kind: 'code' },
  codeName: TEXT,
  codeVintage: TEXT,
  reuseFirst: TEXT,
};

/** Other headers by which files call them. */
const ALIASES: Partial<Readonly<Record<InitiativeField, readonly string[]>>> = {
  title: ['inisiatif', 'judul', 'nama'],
  kind: ['jenis inisiatif'],
  carriedBy: ['dilaksanakan oleh', 'carriedBy'],
  description: ['keterangan', 'deskripsi'],
  raises: ['indikator', 'dampak'],
  requires: ['syarat', 'didahului'],
  excludes: ['pengecualian', 'bertentangan dengan'],
  onceLikely: ['biaya awal', 'biaya'],
  yearLikely: ['biaya per tahun', 'biaya tahunan', 'biaya pemeliharaan'],
  basis: ['dasar perkiraan biaya', 'asumsi biaya'],
  weeks: ['minggu', 'durasi'],
  code: ['kode subkegiatan'],
  codeName: ['subkegiatan', 'sub kegiatan'],
  codeVintage: ['vintase', 'nomenklatur'],
};

const column = (field: InitiativeField): ColumnSpec => ({
  field,
  aliases: [INITIATIVE_HEADS[field], ...(ALIASES[field] ?? [])],
  type: TYPES[field],
  ...(field === 'title' && { required: true }),
});

/** The columns of a table of initiatives; the first alias of each is its head in an export. */
export const INITIATIVE_COLUMNS: readonly ColumnSpec[] = [
  { field: 'id', aliases: [ROW_HEADS.id, 'id', 'id inisiatif'], type: { kind: 'code' } },
  ...INITIATIVE_FIELDS.map(column),
  {
    field: 'isSetAside',
    aliases: [ROW_HEADS.isSetAside, 'tidak dipakai'],
    type: { kind: 'truth' },
  },
];

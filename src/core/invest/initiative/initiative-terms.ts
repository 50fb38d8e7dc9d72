import type { Initiative, InitiativeKind } from './catalogue.ts';

/** What the kinds of initiatives are called. */
export const INITIATIVE_KIND_NAMES: Readonly<Record<InitiativeKind, string>> = {
  kebijakan: 'Kebijakan',
  proses: 'Proses kerja',
  sdm: 'SDM',
  infrastruktur: 'Infrastruktur',
  keamanan: 'Keamanan',
  data: 'Data',
  aplikasi: 'Aplikasi',
};

/** Who carries an initiative out. */
export const CARRIER_NAMES: Readonly<Record<Initiative['carriedBy'], string>> = {
  opd: 'Tiap OPD',
  kabupaten: 'Bersama sekabupaten',
};

/** The fields of an initiative, in the order of its form and of its columns in a file. */
export const INITIATIVE_HEADS = {
  title: 'Nama inisiatif',
  kind: 'Jenis',
  carriedBy: 'Pelaksana',
  description: 'Uraian',
  raises: 'Menaikkan',
  requires: 'Prasyarat',
  excludes: 'Tidak bersama',
  onceLow: 'Biaya awal rendah (Rp)',
  onceLikely: 'Biaya awal wajar (Rp)',
  onceHigh: 'Biaya awal tinggi (Rp)',
  yearLow: 'Biaya per tahun rendah (Rp)',
  yearLikely: 'Biaya per tahun wajar (Rp)',
  yearHigh: 'Biaya per tahun tinggi (Rp)',
  basis: 'Dasar biaya',
  weeks: 'Lama (minggu)',
  code: 'Kode sub-kegiatan',
  codeName: 'Nama sub-kegiatan',
  codeVintage: 'Daftar kode',
  reuseFirst: 'Pakai dulu yang ada',
} as const;

export type InitiativeField = keyof typeof INITIATIVE_HEADS;
export const INITIATIVE_FIELDS = Object.keys(INITIATIVE_HEADS) as readonly InitiativeField[];

/** The two columns of a file that are not of the initiative itself. */
export const ROW_HEADS = { id: 'Pengenal', isSetAside: 'Dikesampingkan' } as const;

/** Written into a cell to say that there is nothing; an empty cell says nothing at all. */
export const EMPTIED = '(kosong)';

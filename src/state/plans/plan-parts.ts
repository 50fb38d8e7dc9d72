import { partsNamed } from '#state/words/parts-named.ts';

const NAMES: Readonly<Record<string, string>> = {
  id: 'pengenal',
  revision: 'hitungan perubahan',
  name: 'nama',
  status: 'keadaan',
  firstYear: 'tahun anggaran pertama',
  years: 'jumlah tahun',
  results: 'hasil yang menjadi dasar',
  targets: 'target',
  leftOut: 'OPD yang tidak ikut',
  priorities: 'prioritas',
  objective: 'tujuan',
  goal: 'predikat sasaran',
  codeVintage: 'daftar kode anggaran',
  sources: 'sumber dana',
  ceilings: 'pagu',
  capacities: 'kapasitas',
  floors: 'batas minimum',
  decisions: 'keputusan atas usulan',
  own: 'usulan tambahan',
  hand: 'pilihan tangan',
  windows: 'jendela anggaran',
  chosen: 'paket terpilih',
  kept: 'paket pembanding',
  paper: 'data dokumen',
  createdAt: 'waktu pembuatan',
  updatedAt: 'waktu perubahan',
};

/** Parts of a stored plan in people's words, each named once. */
export const planParts = (places: readonly string[]): string => partsNamed(NAMES, places);

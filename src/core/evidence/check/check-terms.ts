import type { CheckId } from './finding.ts';

/** The name of every check, spelled alike on screen and in the report. */
export const CHECK_TERMS: Readonly<Record<CheckId, string>> = {
  empty: 'Berkas kosong',
  corrupt: 'Berkas rusak',
  password: 'Berkas berkata sandi',
  'type-mismatch': 'Jenis berkas tidak sesuai isinya',
  'no-text-layer': 'Hasil pindai tanpa teks',
  'draft-mark': 'Bertanda konsep atau draf',
  'no-signature': 'Halaman tanda tangan tidak ditemukan',
  'date-missing': 'Tanggal tidak ditemukan',
  'date-outside-period': 'Tanggal di luar periode',
  expired: 'Masa berlaku berakhir',
  'old-review': 'Laporan reviu lebih dari dua tahun',
  'other-agency': 'Menyebut perangkat daerah lain',
  'same-bytes': 'Berkas yang sama untuk klaim berbeda',
  'near-identical': 'Isi hampir sama untuk tingkat berbeda',
};

import type { ComparedField } from './revision-difference.ts';
import type { OddityKind, Receipt } from './receipt.ts';

/** What a receipt says, in a word or two, for lists. */

export const ODDITY_TERMS: Readonly<Record<OddityKind, string>> = {
  unsigned: 'Tanpa tanda tangan',
  'unknown-key': 'Kunci belum dikenal',
  'rejected-key': 'Kunci ditolak',
  'replaced-key': 'Kunci sudah diganti',
  'other-key': 'Kunci berbeda',
  'other-unit': 'Unit berbeda',
  'odd-name': 'Nama janggal',
  repacked: 'Dikemas ulang',
  'older-revision': 'Revisi lama',
  'missing-previous': 'Revisi sebelumnya tidak ada',
  forked: 'Revisi bercabang',
  'scores-differ': 'Nilai berbeda',
  'not-invited': 'Tidak diundang',
  late: 'Terlambat',
  'other-rubric': 'Instrumen berbeda',
  'changed-rubric': 'Isi instrumen berubah',
  'unknown-period': 'Periode tidak ada',
  'future-date': 'Tanggal di masa depan',
  'journal-broken': 'Jurnal tidak utuh',
  'files-missing': 'Berkas bukti kurang',
  simulation: 'Simulasi',
  'unknown-submission': 'Berkas kirim tidak ada',
  'older-submission': 'Menilai revisi lama',
  conflict: 'Benturan kepentingan',
};

/** How far the key of a sender is trusted. */
export const SENDER_TERMS: Readonly<Record<Receipt['trust'], string>> = {
  known: 'Kunci dikenal',
  new: 'Kunci baru',
  rejected: 'Kunci ditolak',
  own: 'Kunci sendiri',
  none: 'Tanpa tanda tangan',
};

/** What may differ between two revisions of an answer. */
export const COMPARED_FIELD_TERMS: Readonly<Record<ComparedField, string>> = {
  rating: 'penilaian',
  criteria: 'kriteria',
  lowest: 'tingkat terendah',
  stated: 'nilai yang dinyatakan',
  subject: 'yang dinilai',
  reason: 'alasan',
  fact: 'kalimat fakta',
  analysis: 'kalimat analisis',
  notes: 'catatan',
  coverage: 'cakupan',
  target: 'sasaran',
};

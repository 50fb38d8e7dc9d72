import { TERMS } from '#core/glossary.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';

type InformationClass = EvidenceDocument['informationClass'];

/** The Indonesian of one document: what is said about it, its files, and removing it. */
export const text = {
  kicker: TERMS.evidence,
  back: 'Ke daftar bukti',
  missing: {
    title: 'Bukti tidak ditemukan',
    body: 'Bukti ini tidak ada dalam penilaian ini. Mungkin alamatnya keliru, atau bukti telah dihapus permanen.',
    damaged:
      'Catatan bukti ini rusak dan tidak dapat dibuka. Datanya tidak diubah. Unduh cadangan data lebih dahulu pada halaman Data dan penyimpanan.',
    unreadable:
      'Bukti dukung penilaian ini tidak dapat dibaca dari penyimpanan peramban. Muat ulang halaman ini atau mulai ulang peramban.',
    dataCare: 'Buka Data dan penyimpanan',
  },
  deleted: 'Bukti ini telah dihapus dan tidak dihitung. Berkas dan keterangannya masih ada.',
  restore: 'Kembalikan bukti',
  restored: (title: string) => `Bukti "${title}" dikembalikan.`,
  remove: 'Hapus bukti',
  removed: (title: string) => `Bukti "${title}" dihapus dari penilaian.`,
  undo: 'Urungkan',
  preview: 'Pratinjau',
  form: 'Keterangan dokumen',
  findings: 'Pemeriksaan bukti',
  links: 'Yang didukung',
  save: {
    saved: 'Tersimpan',
    pending: 'Menyimpan…',
    failed: 'Keterangan belum tersimpan. Jangan menutup halaman ini.',
    retry: 'Coba simpan lagi',
    missing:
      'Bukti ini tidak ada lagi di peramban ini, sehingga keterangan belum tersimpan. Mungkin bukti telah dihapus permanen di tab lain. Bila isian pada layar masih diperlukan, salinlah ke tempat lain.',
    invalid: (fields: readonly string[]) =>
      `Keterangan belum tersimpan karena isian ini tidak dapat dibaca: ${fields.join(', ')}.`,
  },
  fields: {
    title: 'Judul dokumen',
    number: 'Nomor',
    date: 'Tanggal dokumen',
    standing: 'Status dokumen',
    validUntil: 'Berlaku sampai',
    unit: 'Unit yang disebut di dalamnya',
    pages: 'Halaman yang penting',
    informationClass: 'Golongan informasi (UU 14/2008)',
    exclusion: 'Pengecualian',
    note: 'Catatan',
  } satisfies Record<keyof typeof FIELD_NAMES, string>,
  basis: 'Dasar hukum pengecualian',
  basisHint: 'Misalnya "UU 14/2008 Pasal 17 huruf c".',
  until: 'Dikecualikan sampai',
  titleHint: 'Seperti tertulis pada dokumen.',
  unitHint: 'Nama perangkat daerah atau unit kerja seperti tertulis.',
  pagesHint: 'Misalnya "3, 5-7". Pratinjau di samping indikator dibuka pada halaman pertamanya.',
  noteHint: 'Untuk asesor: apa yang perlu dilihat pada dokumen ini.',
  standings: {
    '': 'Belum disebutkan',
    konsep: 'Konsep',
    ditetapkan: 'Ditetapkan',
  } satisfies Record<EvidenceDocument['standing'], string>,
  classes: {
    '': 'Belum disebutkan',
    berkala: 'Berkala',
    'setiap saat': 'Setiap saat',
    'serta-merta': 'Serta-merta',
    dikecualikan: 'Dikecualikan',
  } satisfies Record<InformationClass, string>,
  explained: {
    '': 'Golongan menentukan apakah dokumen masuk Daftar Informasi Publik.',
    berkala:
      'Wajib disediakan dan diumumkan secara berkala, paling sedikit setiap 6 bulan (Pasal 9).',
    'setiap saat': 'Wajib tersedia setiap saat dan diberikan bila diminta (Pasal 11).',
    'serta-merta':
      'Menyangkut hajat hidup orang banyak dan ketertiban umum; wajib diumumkan tanpa ditunda (Pasal 10).',
    dikecualikan:
      'Tidak dibuka untuk umum karena alasan Pasal 17 setelah uji konsekuensi. Dasar hukum dan batas waktunya wajib disebutkan. Dokumen tidak masuk Daftar Informasi Publik.',
  } satisfies Record<InformationClass, string>,
  suggestion: (name: string) => `Saran instrumen: ${name}`,
  suggestionUse: 'Pakai saran',
  required: 'Wajib diisi untuk informasi yang dikecualikan.',
  beforeDate: 'Lebih awal daripada tanggal dokumen.',
  empty: '(kosong)',
  conflict: {
    title: 'Keterangan ini telah diubah di tempat lain',
    body: 'Keterangan dokumen ini diubah di tab lain setelah Anda mulai mengubahnya. Keduanya masih ada. Pilih yang dipakai; yang lain dibuang.',
    field: 'Isian',
    mine: 'Isian Anda',
    stored: (by: string, when: string) =>
      by === '' ? `Tersimpan ${when}` : `Tersimpan oleh ${by}, ${when}`,
    keepMine: 'Pakai isian saya',
    keepStored: 'Pakai yang tersimpan',
    compared: 'Perbedaan kedua isian',
  },
} as const;

/** The details in the order in which they are shown. */
export const FIELD_NAMES = {
  title: true,
  number: true,
  date: true,
  standing: true,
  validUntil: true,
  unit: true,
  pages: true,
  informationClass: true,
  exclusion: true,
  note: true,
} as const;

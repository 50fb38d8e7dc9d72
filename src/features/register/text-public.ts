import { LIST_NAMES } from '#core/evidence/register-terms.ts';

/** The Indonesian of the public list. */
export const publicText = {
  title: LIST_NAMES.public,
  lead: 'Rancangan daftar dari bukti dukung golongan berkala, serta-merta, dan setiap saat, dengan kolom menurut Perki 1/2021 Pasal 21 ayat (2). PPID yang memeriksa dan menetapkannya.',
  included: (count: string) => `${count} dokumen masuk daftar.`,
  leftOut: 'Tidak dimasukkan',
  excluded: (count: string) =>
    `${count} dokumen golongan dikecualikan (UU 14/2008 Pasal 17). Isinya tidak ikut sama sekali.`,
  unclassified: (count: string) =>
    `${count} dokumen belum digolongkan. Tetapkan golongannya pada daftar bukti agar dapat dimasukkan.`,
  toUnclassified: 'Tampilkan yang belum digolongkan',
  noSummary: (count: string) =>
    `${count} dokumen belum berjudul, sehingga ringkasan isinya kosong. Isi judulnya pada halaman dokumen.`,
  empty: {
    title: 'Belum ada dokumen untuk daftar ini',
    next: 'Tetapkan golongan informasi dokumen pada daftar bukti; beberapa dokumen dapat digolongkan sekaligus.',
  },
  toRegister: 'Buka daftar bukti',
  toFill:
    'Penanggung jawab, tempat pembuatan, dan jangka waktu simpan tidak tercatat di sini. Kolomnya dikosongkan untuk diisi.',
  print: 'Cetak',
  table: (agency: string) => `${LIST_NAMES.public} ${agency}`,
  printed: (day: string) => `Keadaan per ${day}`,
} as const;

import type { GlossaryEntries } from './glossary-entry.ts';

/** Terms of files, keys and what is kept in the browser. */
export const FILES = {
  workspace: {
    term: 'Ruang kerja',
    meaning:
      'Tempat penyimpanan yang terpisah di peramban yang sama, dengan atau tanpa kata sandi.',
  },
  periodFile: {
    term: 'Berkas periode',
    meaning:
      'Berkas dari Diskominfo yang memuat periode. OPD dan asesor bekerja menurut berkas itu.',
  },
  submission: {
    term: 'Berkas kirim',
    meaning:
      'Satu berkas berisi jawaban, bukti, dan jurnal sebuah penilaian. Isinya tidak dapat berubah tanpa ketahuan.',
    also: 'kiriman paket',
  },
  receipt: {
    term: 'Tanda terima',
    meaning:
      'Catatan tentang sebuah berkas yang diterima: apa yang diperiksa dan apa yang janggal.',
  },
  key: {
    term: 'Kunci',
    meaning:
      'Tanda pengenal sebuah meja. Bagian rahasianya menandatangani berkas; bagian terbukanya dibagikan agar tanda tangan dapat diperiksa.',
    also: 'identitas tanda tangan',
  },
  fingerprint: {
    term: 'Sidik jari',
    meaning:
      'Deret huruf dan angka yang berubah bila satu bita saja berubah. Dipakai untuk mencocokkan berkas dan kunci.',
    also: 'hash sha-256',
  },
  journal: {
    term: 'Jurnal',
    meaning: 'Catatan setiap perubahan, berantai, sehingga yang dihapus di tengah ketahuan.',
  },
  backup: {
    term: 'Cadangan',
    meaning:
      'Salinan seluruh isi ruang kerja dalam satu berkas, dibaca kembali sebelum disebut selesai.',
  },
  publicEdition: {
    term: 'Edisi publik',
    meaning: 'Laporan tanpa informasi yang dikecualikan, dengan sidik jari tersendiri.',
  },
  sample: {
    term: 'Data contoh',
    meaning: 'Satu kabupaten rekaan di ruang kerja tersendiri, untuk melihat-lihat dan berlatih.',
  },
} as const satisfies GlossaryEntries;

import { TERMS } from '#core/glossary.ts';
import type { GlossaryEntries } from './glossary-entry.ts';

/** Terms of evidence and of information classes. */
export const EVIDENCE = {
  evidence: {
    term: TERMS.evidence,
    meaning:
      'Dokumen yang menunjukkan bahwa sebuah kriteria terpenuhi, misalnya keputusan, laporan, atau tangkapan layar.',
    also: 'eviden lampiran',
  },
  evidenceCheck: {
    term: 'Pemeriksa bukti',
    meaning:
      'Nasihat sebelum mengirim: hal yang sering membuat bukti ditolak, misalnya tanda konsep atau tahun yang lama. Bukan putusan.',
  },
  coverage: {
    term: TERMS.coverage,
    meaning:
      'Pada siapa atau apa sebuah klaim berlaku: sebagian atau seluruhnya, dihitung dari daftar nama.',
    also: 'sebagian seluruh',
  },
  informationClass: {
    term: 'Golongan informasi',
    meaning:
      'Berkala, serta-merta, setiap saat, atau dikecualikan. Golongan menentukan siapa yang boleh melihat sebuah dokumen.',
    source: 'UU 14/2008',
    also: 'klasifikasi',
  },
  excluded: {
    term: 'Informasi dikecualikan',
    meaning:
      'Informasi yang tidak dibuka kepada umum setelah uji konsekuensi, misalnya topologi jaringan. Tidak pernah masuk ke edisi publik.',
    source: 'UU 14/2008 Pasal 17',
    also: 'rahasia',
  },
  publicList: {
    term: 'Daftar Informasi Publik (DIP)',
    meaning: 'Daftar informasi yang dikuasai badan publik dan terbuka bagi umum.',
    source: 'Perki 1/2021 Pasal 45',
    also: 'DIP',
  },
  ppid: {
    term: 'PPID',
    meaning:
      'Pejabat Pengelola Informasi dan Dokumentasi. Pada OPD disebut PPID Pelaksana, dahulu PPID Pembantu.',
    source: 'UU 14/2008; Perki 1/2021 Pasal 6',
  },
  verdict: {
    term: 'Putusan bukti',
    meaning:
      'Pendapat asesor tentang satu bukti: Sesuai, Sesuai terbatas, Pendukung saja, Tidak sesuai, atau Belum ada, beserta alasannya.',
  },
} as const satisfies GlossaryEntries;

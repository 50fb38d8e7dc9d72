import type { ScoreTerms } from '#core/score-terms.ts';

/** The Indonesian of making the report. */
export const text = {
  title: 'Laporan penilaian mandiri',
  lead: 'Laporan A4 dibuat di perangkat ini, juga tanpa jaringan. Isinya sama dengan yang tampak di layar.',
  watermark: {
    simulation: 'Ini simulasi. Setiap halaman laporan bertanda SIMULASI.',
    draft: (blank: number) =>
      `Masih ada ${blank} indikator yang belum diisi. Laporan dapat dibuat sekarang, tetapi setiap halamannya bertanda DRAF dan nilainya disebut nilai sementara.`,
    unfinished: (count: number) =>
      `Semua indikator terisi, tetapi ${count} indikator belum lengkap: kalimat fakta, kalimat analisis, atau alasan tidak berlaku belum diisi. Setiap halaman laporan bertanda DRAF sampai semuanya lengkap.`,
    toTasks: 'Lihat yang belum selesai',
    none: 'Semua indikator terisi dan lengkap. Laporan dicetak tanpa tanda draf.',
  },
  partOnly: 'Keterangan ini tercetak pada sampul dan pada setiap halaman laporan.',
  contents: 'Isi laporan',
  parts: ({ inText, band }: ScoreTerms) => [
    'Sampul: perangkat daerah, instrumen dan versinya, tahun penilaian',
    `Ringkasan: ${inText}, ${band}, grafik radar dan batang`,
    'Setiap indikator: tingkat yang diklaim dan yang didukung bukti, sasaran, kalimat fakta dan analisis, catatan, cakupan, bukti yang dilampirkan dan yang masih kurang',
    `Daftar kesenjangan menurut kenaikan ${inText}`,
    'Daftar klaim yang belum didukung bukti',
    `Perhitungan ${inText}: rumus, bobot, dan porsi setiap indikator`,
    'Kolom tanda tangan',
    'Daftar bukti dengan keterangan setiap dokumen, bila ada bukti yang dilampirkan',
  ],
  make: 'Buat laporan PDF',
  again: 'Buat ulang laporan PDF',
  making: (done: number, total: number) => `Membuat laporan, bagian ${done} dari ${total}…`,
  cancel: 'Batal',
  ready: (size: string, when: string) => `Laporan siap (${size}), dibuat ${when}.`,
  stale: 'Penilaian berubah setelah laporan ini dibuat. Buat ulang agar isinya sama.',
  download: 'Unduh PDF',
  preview: 'Pratinjau laporan',
  fileName: (agency: string, year: number) => `Laporan Penilaian Mandiri ${agency} ${year}.pdf`,
  failed: 'Laporan tidak dapat dibuat',
  failedBody: (detail: string) =>
    `Jawaban tidak terpengaruh. Muat ulang halaman, lalu coba lagi. Bila tetap gagal, sampaikan keterangan ini kepada pengelola Timbang: ${detail}`,
} as const;

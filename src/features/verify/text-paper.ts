import type { PaperKind } from '#core/report/paper-code.ts';
import type { FinalRecord } from '#core/review/final.ts';

const NAMES: Readonly<Record<PaperKind, string>> = {
  LHE: 'Laporan Hasil Evaluasi',
  'LHE-PUBLIK': 'Laporan Hasil Evaluasi edisi publik',
  BA: 'Berita Acara',
  PANDUAN: 'Panduan Bukti Tahun Depan',
  REKAP: 'Laporan Rekapitulasi',
  'REKAP-PUBLIK': 'Laporan Rekapitulasi edisi publik',
  RENCANA: 'Rekomendasi Investasi TIK',
};

/** The Indonesian of papers that state a result. */
export const paperText = {
  name: (paper: PaperKind | null) => (paper === null ? 'lembar hasil' : NAMES[paper]),
  same: (name: string) => `Persis sama: PDF ini ${name} yang utuh`,
  sameBody:
    'PDF ini sama bita demi bita dengan yang dibuat ulang sekarang dari hasil yang ada di ruang kerja ini. Tidak ada angka atau kalimat yang diubah.',
  sameTrust:
    'Yang terbukti hanya kesamaan dengan hasil itu. Siapa yang menetapkannya dibuktikan tanda tangan pada berkas hasil.',
  differs: (name: string) => `Berbeda: PDF ini tidak sama dengan ${name} dari hasil ini`,
  differsBody:
    'PDF ini mengaku menyatakan hasil di bawah, tetapi isinya tidak sama dengan yang dibuat ulang sekarang. Mungkin isinya disunting, berkasnya disimpan ulang oleh aplikasi lain, atau dibuat dengan versi Timbang yang lain. Jangan dipercaya sebelum angka berikut dibandingkan dengan yang tercetak.',
  notMade: (name: string) => `Belum dapat dipastikan: PDF ini mengaku ${name}`,
  notMadeBody:
    'Hasilnya ada di ruang kerja ini, tetapi instrumennya tidak, sehingga lembar ini tidak dapat dibuat ulang dan dibandingkan. Bandingkan angka berikut dengan yang tercetak.',
  unknown: (name: string) => `Tidak terbukti: hasil yang disebut ${name} ini tidak ada di sini`,
  unknownBody:
    'Yang terlihat hanya sidik jari yang tercetak. Sidik jari dapat disalin siapa saja, sehingga tidak ada yang terbukti. Terima dahulu berkas hasilnya, lalu periksa lagi.',
  unknownRecap: (name: string) => `Tidak terbukti: ${name} ini tidak cocok dengan daftar hasilnya`,
  unknownRecapBody:
    'Sidik jarinya tidak sama dengan daftar sidik jari hasil yang tercetak di dalamnya. Bila laporannya atas lebih dari 3.000 hasil, daftarnya memang tidak dicetak; cara mencocokkannya tertulis pada halaman terakhirnya. Bila tidak, isinya telah berubah atau halamannya tidak lengkap.',
  typedTitle: 'Sidik jari ini milik hasil yang ada di ruang kerja ini',
  typedBody:
    'Bandingkan angka berikut dengan yang tercetak pada kertas. Kode QR hanya menunjuk hasil ini; tulisan lain pada kertas tidak diperiksa.',
  newer: (revision: number) =>
    `Sudah ada versi yang lebih baru di sini: versi ${revision}. Lembar ini menyatakan versi lama.`,
  newest: 'Tidak ada versi yang lebih baru di ruang kerja ini.',
  toResult: 'Buka hasil ini',
  guideSame:
    'PDF ini sama bita demi bita dengan yang dibuat ulang sekarang dari hasil yang ada di ruang kerja ini.',
  guideDiffers:
    'Daftar hasilnya cocok, tetapi isi PDF tidak sama dengan yang dibuat ulang sekarang. Mungkin isinya disunting atau dibuat dengan versi Timbang yang lain.',
  guideResults: 'Hasil yang dihitung',
  recapTitle: (name: string) => `${name}: cocokkan angkanya dengan hasil-hasilnya`,
  recapBody:
    'Sidik jari lembar ini cocok dengan daftar hasil yang tercetak di dalamnya. Lembar ini ringkasan banyak hasil, sehingga tidak dibuat ulang di sini: angka, daftar, dan kalimat lain belum diperiksa. Bandingkan dengan halaman Rekap atau dengan setiap hasil.',
  recapHere: 'Di antaranya ada di ruang kerja ini',
  facts: {
    agency: 'Perangkat daerah',
    year: 'Tahun penilaian',
    stage: 'Tahap',
    score: 'Nilai',
    predikat: 'Predikat',
    version: 'Versi hasil',
    by: 'Ditetapkan oleh',
    signature: 'Tanda tangan',
    fingerprint: 'Sidik jari hasil',
  },
  stages: { interim: 'Hasil sementara', final: 'Hasil akhir' } satisfies Readonly<
    Record<FinalRecord['stage'], string>
  >,
  noScore: 'Belum ada nilai',
  unsigned: 'Berkas hasil tidak ditandatangani',
  signedBy: (unit: string, trust: string) => `${unit}, kunci ${trust}`,
} as const;

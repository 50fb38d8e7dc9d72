/** Why a file came to nothing; nothing of it was stored. */
export const TROUBLE = {
  title: 'Berkas kirim tidak dibuat',
  program:
    'Terjadi kesalahan program. Isian tidak terpengaruh dan tidak ada revisi yang dibekukan. Muat ulang halaman, lalu coba lagi.',
  notReady: 'Isian berubah sejak diperiksa. Kembali ke langkah pertama dan periksa lagi.',
  cannotSeal: 'Berkas tidak dapat disegel, karena meja ini tidak memiliki kunci penerima.',
  notAsWritten:
    'Berkas dibaca kembali dan isinya tidak sama dengan yang ditulis. Berkas itu dibuang. Coba lagi; bila tetap gagal, periksa media penyimpanan perangkat ini.',
  full: 'Ruang penyimpanan penuh. Kosongkan ruang pada perangkat ini, lalu coba lagi.',
  unwritable:
    'Berkas tidak dapat ditulis, atau bukti tidak dapat dibaca dari penyimpanan. Muat ulang halaman, lalu coba lagi.',
  file: {
    title: 'Berkas tidak dapat disusun kembali',
    missing: (names: string) => `Bagian ini tidak lagi ada di peramban ini: ${names}.`,
    unreadable: (names: string) => `Bagian ini tidak lagi dapat dibaca: ${names}.`,
    none: 'Berkas kirim dengan sidik jari ini tidak ada di peramban ini.',
    damaged: 'Catatan tentang berkas kirim ini rusak.',
  },
} as const;

import type { ReadFileFailure } from '#workflow/evidence/read-evidence-file.ts';

/** The Indonesian of looking at a file inside the application. */
export const text = {
  opening: 'Membuka berkas…',
  download: 'Unduh berkas',
  label: (name: string) => `Isi berkas ${name}`,
  failures: {
    'no-bytes':
      'Isi berkas ini tidak ada di peramban ini, meskipun catatannya ada. Lampirkan berkasnya sekali lagi dengan "Ganti berkas", atau pulihkan dari cadangan.',
    unopenable:
      'Isi berkas ini tersimpan, tetapi tidak dapat dibaca dari penyimpanan peramban. Muat ulang halaman ini. Bila tetap gagal, lampirkan berkasnya sekali lagi atau pulihkan dari cadangan.',
    storage:
      'Penyimpanan peramban tidak dapat dibaca, sehingga berkas ini belum dapat ditampilkan. Muat ulang halaman ini atau mulai ulang peramban.',
  } satisfies Record<ReadFileFailure['kind'], string>,
  empty: 'Berkas ini kosong: ukurannya 0 bita.',
  other: (kind: string) =>
    `${kind} tidak dapat ditampilkan di dalam peramban. Unduh berkasnya untuk membukanya dengan aplikasi di perangkat ini. Tidak ada isi berkas yang hilang.`,
  pdf: {
    opening: 'Membuka PDF…',
    drawing: (page: number) => `Menggambar halaman ${page}…`,
    page: 'Halaman',
    of: (pages: number) => `dari ${pages}`,
    previous: 'Halaman sebelumnya',
    next: 'Halaman berikutnya',
    smaller: 'Perkecil',
    larger: 'Perbesar',
    width: 'Selebar bidang',
    keys: 'Papan tik di dalam pratinjau: PageUp dan PageDown berpindah halaman, + dan - mengubah ukuran, 0 selebar bidang.',
    tools: 'Alat pratinjau',
    picture: (page: number, pages: number) => `Gambar halaman ${page} dari ${pages}`,
    pageFailed: (page: number) =>
      `Halaman ${page} tidak dapat digambar. Halaman lain mungkin masih dapat dibuka; unduh berkasnya untuk melihat seluruhnya.`,
    password:
      'PDF ini dilindungi kata sandi. Tulis kata sandinya untuk melihatnya di sini. Kata sandi tidak disimpan, dan berkas tidak diubah.',
    passwordWrong: 'Kata sandi itu tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
    passwordLabel: 'Kata sandi PDF',
    passwordOpen: 'Buka PDF',
    broken:
      'Berkas ini bernama PDF, tetapi isinya rusak atau bukan PDF, sehingga tidak dapat ditampilkan. Unduh dan periksa berkasnya, lalu ganti bila perlu.',
    noReader:
      'Pembaca PDF belum termuat dan peladen tidak dapat dijangkau. Berkasnya tetap tersimpan dan dapat diunduh.',
    retry: 'Coba lagi',
  },
  image: {
    fit: 'Seluruh gambar',
    actual: 'Ukuran asli',
    alt: (name: string) => `Gambar ${name}`,
    broken:
      'Berkas gambar ini tidak dapat ditampilkan; isinya mungkin rusak. Unduh dan periksa berkasnya.',
  },
  words: {
    cut: 'Hanya bagian awal yang ditampilkan. Unduh berkas untuk membaca seluruhnya.',
    none: 'Berkas ini bernama teks, tetapi isinya bukan teks. Unduh untuk memeriksanya.',
  },
} as const;

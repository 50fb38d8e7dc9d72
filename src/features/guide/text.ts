/** The Indonesian of the guide and of the help beside a page. */
export const guideText = {
  title: 'Panduan',
  lead: 'Ditulis menurut pekerjaan. Seluruh isi dan gambarnya terbuka tanpa jaringan.',
  allChapters: 'Semua bab',
  contents: 'Isi bab ini',
  turn: 'Bab sebelum dan sesudah',
  before: 'Sebelumnya',
  after: 'Berikutnya',
  print: 'Cetak bab ini',
  linkTo: (title: string) => `Tautan ke bagian ${title}`,
  linkSign: '#',
  picture: {
    enlarge: 'Perbesar gambar',
    title: 'Gambar',
    close: 'Tutup gambar',
  },
  search: {
    label: 'Cari dalam Panduan',
    hint: 'Ketik satu atau beberapa kata, misalnya "kata sandi" atau "batas kirim".',
    results: 'Hasil pencarian',
    found: (count: number, query: string) => `${count} bagian memuat "${query}".`,
    nothing: (query: string) =>
      `Tidak ada bagian yang memuat "${query}". Coba kata lain, atau pilih bab di bawah.`,
    more: (count: number) => `${count} bagian lain tidak ditampilkan. Tambahkan kata.`,
  },
  notFound: {
    title: 'Bab tidak ditemukan',
    body: 'Panduan tidak mempunyai bab pada alamat ini.',
  },
  help: {
    title: 'Bantuan',
    open: 'Buka di Panduan',
    close: 'Tutup bantuan',
    about: (chapter: string) => `Dari bab ${chapter}`,
  },
} as const;

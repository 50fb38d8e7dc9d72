/** The Indonesian of what was sent. */
export const SENT = {
  title: (revision: number) => `Terkirim: revisi ${revision}`,
  loading: 'Membaca berkas kirim…',
  notFound: 'Berkas kirim tidak ditemukan',
  lead: 'Inilah isi berkas kirim, persis seperti saat dibuat. Isinya dibaca dari berkas itu sendiri, bukan dari isian sekarang.',
  done: 'Berkas telah ditulis, dibaca kembali sampai bita terakhir, dan revisi ini dibekukan.',
  downloaded: (name: string) =>
    `Berkas diserahkan kepada unduhan peramban sebagai "${name}". Pastikan berkas itu ada sebelum menyampaikannya.`,
  facts: 'Keterangan berkas',
  name: 'Nama berkas',
  bytes: 'Ukuran',
  fingerprint: 'Sidik jari',
  revision: 'Revisi',
  revisionOf: (revision: number, previous: string | null) =>
    previous === null ? `${revision}, yang pertama` : `${revision}, menggantikan ${previous}`,
  made: 'Dibuat pada',
  counts: 'Isi',
  contents: (indicators: number, documents: number, files: number, journal: number) =>
    `${indicators} indikator, ${documents} bukti, ${files} berkas, ${journal} catatan jurnal`,
  officer: 'Dinyatakan oleh',
  note: 'Pesan untuk asesor',
  scores: 'Nilai yang dinyatakan',
  score: (claimed: string, supported: string) => `Diklaim ${claimed}, didukung bukti ${supported}`,
  late: 'Ditandai terlambat',
  lateYes: 'Ya, dibuat setelah tenggat periode',
  signature: 'Tanda tangan',
  signedBy: (unit: string, key: string) => `${unit}\nSidik jari kunci: ${key}`,
  unsigned: 'Tidak bertanda tangan. Asal berkas tidak dapat dibuktikan.',
  actions: 'Simpan dan sampaikan',
  save: 'Simpan ke tempat pilihan',
  saved: (name: string) => `Tersimpan sebagai "${name}" dan telah dibaca kembali.`,
  saveFailed: 'Berkas di tempat itu tidak sama dengan yang ditulis. Simpan di tempat lain.',
  download: 'Unduh berkas kirim',
  downloadSealed: 'Unduh berkas tersegel',
  unsealed:
    'Berkas yang diunduh di sini tidak tersegel: siapa pun yang menerimanya dapat membacanya.',
  pdf: 'Unduh laporan PDF',
  pdfMaking: (done: number, total: number) => `Membuat laporan, bagian ${done} dari ${total}…`,
  pdfFailed: 'Laporan tidak dapat dibuat. Coba lagi.',
  pdfName: (agency: string, year: number, revision: number) =>
    `Laporan Penilaian Mandiri ${agency} ${year} revisi ${revision}.pdf`,
  pdfHint:
    'Laporan memuat isi revisi ini. Sidik jari berkas dan nomor revisi tercetak pada sampul dan di kaki setiap halaman.',
  sealed:
    'Berkas ini disegel. Hanya penerima yang dipilih dan meja ini dapat membukanya. Segel tidak ikut disimpan: unduhan revisi ini di kemudian hari tidak disegel.',
  next: 'Langkah berikutnya',
  steps: [
    'Kirim berkas itu kepada penyelenggara atau asesor: lewat surel, pesan, atau diska lepas. Timbang tidak mengirimnya sendiri.',
    'Jangan membuka atau mengubah isi ZIP. Perubahan sekecil apa pun akan diketahui.',
    'Bacakan atau tuliskan sidik jari berkas kepada penerima lewat jalan lain, agar ia dapat mencocokkannya.',
    'Bila ada perbaikan, ubah isian lalu kirim lagi. Revisi baru menyebut sidik jari revisi ini.',
  ],
  all: 'Semua revisi yang dibuat',
  one: (revision: number, when: string) => `Revisi ${revision}, ${when}`,
  none: 'Belum ada berkas kirim.',
  open: 'Lihat yang terkirim',
  toAnswers: 'Jawaban yang terkirim',
} as const;

import { integer as n } from '#ui/format.ts';

/** The Indonesian of making a backup. */
export const BACKUP = {
  title: 'Cadangan',
  body: 'Satu berkas ZIP dengan semua isi ruang kerja ini: penilaian, bukti dukung beserta berkasnya, instrumen setempat, dan daftar perangkat daerah. Simpan di tempat lain, misalnya diska lepas.',
  sealed:
    'Ruang kerja ini berkata sandi. Cadangannya ikut tersegel: hanya dapat dibuka dengan kata sandi yang berlaku sekarang.',
  what: 'Isi cadangan',
  everything: 'Semua isi ruang kerja',
  one: (name: string, year: number) => `Hanya ${name} (${year})`,
  onlyOne:
    'Cadangan satu penilaian memuat buktinya dan instrumennya. Waktu cadangan terakhir tidak berubah karenanya.',
  toFile: 'Simpan cadangan ke…',
  toDownload: 'Unduh cadangan',
  cancel: 'Batal',
  preparing: 'Menyiapkan cadangan…',
  progress: (done: string, total: string) =>
    `Menulis cadangan, lalu membacanya kembali: ${done} dari ${total}.`,
  cancelled: 'Cadangan dibatalkan. Tidak ada berkas setengah jadi yang tertinggal.',
  doneTitle: 'Cadangan selesai',
  done: (counts: {
    readonly assessments: number;
    readonly documents: number;
    readonly files: number;
    readonly bytes: string;
  }) =>
    `${n(counts.assessments)} penilaian, ${n(counts.documents)} dokumen, ${n(counts.files)} berkas, ${counts.bytes}. Setiap bita telah dibaca kembali dan cocok.`,
  fingerprint: (digest: string) => `Sidik jari: ${digest.slice(0, 16)}…`,
  wholeFingerprint: 'Sidik jari lengkap (SHA-256 daftar isi)',
  written: (name: string) => `Tersimpan sebagai "${name}" di tempat yang Anda pilih.`,
  handed: (name: string) =>
    `"${name}" diserahkan kepada peramban untuk diunduh; periksa folder Unduhan.`,
  missing: (count: number) =>
    `${n(count)} berkas bukti disebut dalam catatan tetapi tidak ada atau tidak terbaca di peramban ini, jadi tidak ikut tercadangkan.`,
  altered: (count: number) =>
    `${n(count)} berkas bukti di peramban ini tidak lagi sama dengan ketika disimpan. Berkas itu dicadangkan apa adanya, tetapi tidak dapat dipulihkan dari cadangan ini. Periksa cadangan sebelumnya.`,
  damaged: (count: number) => `${n(count)} catatan rusak ikut disimpan apa adanya.`,
  failed: {
    title: 'Cadangan tidak dibuat',
    quota:
      'Ruang tidak cukup untuk menulis cadangan. Pilih tempat lain, misalnya diska lepas, atau kosongkan ruang pada perangkat ini.',
    denied: 'Peramban tidak diizinkan menulis di tempat itu. Pilih tempat lain, lalu ulangi.',
    gone: 'Tempat yang dipilih tidak ada lagi. Pasang kembali diskanya atau pilih tempat lain, lalu ulangi.',
    other: 'Berkas cadangan tidak dapat ditulis. Pilih tempat lain, lalu ulangi.',
    notAsWritten:
      'Yang terbaca kembali tidak sama dengan yang ditulis, sehingga berkasnya tidak dapat dipercaya. Gunakan diska lain, lalu ulangi.',
    program: 'Terjadi kesalahan program. Muat ulang halaman ini, lalu ulangi.',
  },
  last: {
    never: 'Cadangan terakhir: belum pernah.',
    at: (when: string, size: string) => `Cadangan terakhir: ${when} (${size}).`,
    place: {
      download: (name: string) => `Diserahkan kepada unduhan peramban sebagai "${name}".`,
      file: (name: string) => `Tersimpan sebagai "${name}" di tempat yang Anda pilih.`,
      folder: (name: string) => `Tersimpan otomatis sebagai "${name}" di folder cadangan.`,
    },
    standing: {
      nothing: 'Belum ada yang perlu dicadangkan.',
      saved: 'Semua yang tersimpan di sini ada dalam cadangan itu.',
      unsaved: 'Ada perubahan yang belum tercadangkan.',
      due: 'Ada pekerjaan yang sudah lebih dari sehari belum tercadangkan.',
    },
  },
} as const;

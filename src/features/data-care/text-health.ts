import { integer as n } from '#ui/format.ts';

/** The Indonesian of what takes room and what can go. */
export const HEALTH = {
  use: {
    title: 'Isi penyimpanan',
    files: (count: number, size: string) => `Berkas bukti: ${n(count)} berkas, ${size}.`,
    records: (size: string) => `Catatan: sekitar ${size}.`,
    biggest: 'Berkas terbesar',
    file: 'Berkas',
    size: 'Ukuran',
    belongs: 'Bukti dukung',
    noTitle: 'tanpa judul',
    deleted: 'terhapus',
    none: {
      title: 'Belum ada berkas bukti',
      next: 'Yang terbesar disebut di sini setelah bukti dilampirkan.',
    },
  },
  clean: {
    title: 'Bersihkan',
    body: 'Berkas yang tidak lagi disebut catatan mana pun dapat dipindahkan ke tempat sampah. Bukti yang ditandai terhapus dan catatan yang rusak tetap memegang berkasnya.',
    unneeded: (count: number, size: string) => `${n(count)} berkas tidak terpakai, ${size}.`,
    nothing: 'Tidak ada berkas yang tidak terpakai.',
    unreadable: (count: number) =>
      `${n(count)} catatan bukti tidak terbaca, sehingga tidak dapat dipastikan berkas mana yang tidak terpakai. Tidak ada yang ditawarkan untuk dibersihkan.`,
    clean: 'Bersihkan',
    cleaned: (count: number) => `${n(count)} berkas dipindahkan ke tempat sampah.`,
    undo: 'Urungkan',
    bin: (count: number, size: string) =>
      `Tempat sampah: ${n(count)} berkas, ${size}. Setelah sehari dikosongkan sendiri ketika Timbang dibuka.`,
    bringBack: 'Kembalikan semua',
    empty: 'Kosongkan tempat sampah',
    emptied: (count: number) => `${n(count)} berkas dihapus permanen.`,
  },
  erase: {
    title: 'Hapus permanen yang sudah dihapus',
    body: 'Yang dihapus permanen tidak dapat dikembalikan, kecuali dari cadangan.',
    nothing: 'Tidak ada yang berstatus terhapus.',
    kind: { assessment: 'Penilaian', document: 'Bukti dukung' },
    frees: (size: string) => `membebaskan ${size}`,
    erase: 'Hapus permanen',
    eraseLabel: (name: string) => `Hapus permanen: ${name}`,
    question: 'Hapus permanen?',
    questionBody: (name: string) =>
      `"${name}" beserta berkas yang hanya dipakainya akan hilang dari peramban ini. Tindakan ini tidak dapat diurungkan.`,
    journalToo: 'Seluruh jawaban, bukti, dan jurnalnya ikut hilang.',
    cancel: 'Batal',
    erased: (name: string) => `"${name}" dihapus permanen.`,
    notErased: (name: string) => `"${name}" tidak dihapus: sudah dikembalikan dari yang dihapus.`,
  },
  reserve: {
    unknown: '',
    kept: 'Sedikit ruang disisihkan, agar jawaban terakhir tetap tersimpan bila penyimpanan penuh.',
    spent: 'Ruang yang disisihkan sudah terpakai untuk jawaban terakhir. Kosongkan ruang sekarang.',
    none: 'Ruang untuk jawaban terakhir belum dapat disisihkan karena penyimpanan penuh.',
  },
  full: {
    title: 'Penyimpanan penuh atau hampir penuh',
    body: 'Jawaban yang bertanda "Tersimpan" tetap aman. Lakukan menurut urutan ini:',
    steps: [
      'Simpan cadangan ke diska lepas (bagian Cadangan di bawah).',
      'Kosongkan tempat sampah (bagian Bersihkan).',
      'Hapus permanen yang sudah dihapus (bagian Hapus permanen).',
      'Kosongkan ruang pada perangkat: hapus unduhan atau berkas lain yang tidak diperlukan.',
    ],
  },
} as const;

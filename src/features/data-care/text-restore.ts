import { integer as n } from '#ui/format.ts';

/** The Indonesian of bringing a backup in. */
export const RESTORE = {
  title: 'Pulihkan dari cadangan',
  open: 'Berkas cadangan',
  hint: 'Berkas .timbang.zip, atau berkas .json dari versi lama. Isinya diperlihatkan lebih dahulu; tidak ada yang berubah sebelum Anda memilih.',
  choose: 'Pilih berkas cadangan',
  reading: (done: string, total: string) => `Memeriksa cadangan: ${done} dari ${total}.`,
  restoring: (done: string, total: string) => `Memasukkan berkas bukti: ${done} dari ${total}.`,
  stop: 'Batal',
  asking: {
    body: 'Cadangan ini tersegel. Masukkan kata sandi yang berlaku ketika cadangan dibuat.',
    label: 'Kata sandi cadangan',
    open: 'Buka cadangan',
    wrong: 'Kata sandi itu tidak membuka cadangan ini.',
  },
  preview: {
    title: (name: string) => `Isi "${name}"`,
    made: (when: string, app: string) => `Dibuat ${when} dengan ${app}.`,
    counts: (assessments: number, documents: number, files: number) =>
      `${n(assessments)} penilaian, ${n(documents)} dokumen, ${n(files)} berkas. Semua bita telah diperiksa.`,
    newFiles: (count: number) => `${n(count)} berkas belum ada di peramban ini.`,
    damagedRows: (count: number) =>
      `${n(count)} catatan dalam cadangan rusak dan tidak dapat dimasukkan. Berkas cadangan tidak diubah.`,
    orphans: (count: number) =>
      `${n(count)} dokumen tidak dimasukkan karena penilaiannya tidak ada dalam cadangan.`,
    damages: 'Bagian cadangan yang rusak',
    damagesBody: 'Selebihnya tetap dapat dipulihkan.',
    documents: (count: number) => `${n(count)} dokumen`,
    withoutBytes: (count: number) =>
      `${n(count)} dokumen tidak ikut karena berkasnya rusak atau tidak ada dalam cadangan.`,
    brokenJournal:
      'Jurnalnya dalam cadangan tidak utuh. Jurnal itu dimasukkan apa adanya, dan halaman Jurnal menunjukkan letak putusnya.',
    empty: 'Cadangan ini tidak memuat penilaian.',
  },
  standing: {
    new: 'Belum ada di sini',
    same: 'Sama persis dengan yang ada di sini',
    file: 'Berbeda; yang dalam cadangan lebih baru',
    here: 'Berbeda; yang ada di sini lebih baru',
    neither: 'Berbeda; waktu perubahannya sama',
    'damaged-here': 'Yang ada di sini rusak dan tidak akan disentuh',
  },
  choice: {
    label: (name: string) => `Tindakan untuk ${name}`,
    take: 'Masukkan',
    beside: 'Masukkan di samping yang ada',
    replace: 'Ganti yang ada di sini',
    skip: 'Lewati',
  },
  replaceNote: 'Yang diganti tetap disimpan untuk "Urungkan", selama yang dipulihkan belum diubah.',
  bringIn: 'Pulihkan yang dipilih',
  putAside: 'Tutup tanpa memulihkan',
  done: {
    title: 'Pemulihan selesai',
    body: (assessments: number, documents: number, files: number) =>
      `${n(assessments)} penilaian dan ${n(documents)} dokumen dimasukkan; ${n(files)} berkas baru.`,
    undo: 'Urungkan pemulihan',
    undone: 'Pemulihan diurungkan. Semua kembali seperti sebelumnya.',
    earlier: (when: string) => `Pemulihan ${when} masih dapat diurungkan.`,
  },
  rescue: {
    opened: (added: number, same: number, copied: number) =>
      `${n(added)} penilaian ditambahkan, ${n(copied)} masuk sebagai salinan, ${n(same)} sama persis dan dilewati. Berkas .json tidak memuat berkas bukti.`,
    lists: (count: number) => `${n(count)} daftar perangkat daerah ikut ditambahkan.`,
    rubrics: (count: number) => `${n(count)} instrumen setempat ikut ditambahkan.`,
    damaged: (count: number) =>
      `${n(count)} catatan dalam berkas rusak dan tidak dibuka. Berkasnya tidak diubah.`,
  },
  entry: {
    'missing-entry': (name: string) => `${name}: tidak ada dalam cadangan.`,
    'wrong-size': (name: string) => `${name}: panjangnya tidak sesuai daftar isi.`,
    'wrong-digest': (name: string) => `${name}: isinya berubah.`,
    'bad-records': (name: string) => `${name}: catatannya tidak dapat dibaca.`,
  },
  refused: {
    title: (name: string) => `"${name}" tidak dapat dipulihkan`,
    unchanged: 'Tidak ada data yang berubah.',
    protection: 'Cara penyegelan cadangan ini tidak dikenal. Perbarui Timbang, lalu buka lagi.',
    unreadable:
      'Berkas ini tidak dapat dibaca. Mungkin dipindahkan atau sedang dipakai aplikasi lain. Pilih sekali lagi.',
    changedMeanwhile:
      'Data di sini berubah selagi pemulihan berjalan, mungkin di tab lain. Buka cadangan sekali lagi.',
    damagedEntry: (entry: string) =>
      `Bagian "${entry}" tidak lagi dapat dibaca. Buka cadangan sekali lagi.`,
    nothingToUndo: 'Tidak ada pemulihan yang dapat diurungkan.',
    changedSince:
      'Pemulihan tidak diurungkan karena yang dipulihkan sudah diubah sejak itu. Hapus penilaiannya dari daftar bila tidak diperlukan.',
    program: 'Terjadi kesalahan program, dan tidak ada yang dimasukkan.',
  },
} as const;

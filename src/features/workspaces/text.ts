import type { LockMinutes } from '#core/workspace/workspace.ts';
import { FEWEST_CHARACTERS, type PassphraseStrength } from '#core/workspace/passphrase.ts';
import type { NameProblem } from '#core/workspace/name-problem.ts';

const FINAL =
  'Kata sandi yang terlupa tidak dapat dipulihkan. Tidak ada seorang pun yang dapat menolong, juga Diskominfo dan pembuat Timbang. Isi ruang kerja ini akan hilang selamanya.';

/** The Indonesian of workspaces, their passphrases and the lock. */
export const text = {
  title: 'Ruang kerja',
  lead: 'Untuk komputer yang dipakai bersama: tiap orang atau tim dapat memiliki ruang kerja sendiri, dengan atau tanpa kata sandi.',
  loading: 'Membaca daftar ruang kerja…',
  shortcut: 'Ctrl+Alt+K',
  here: {
    title: 'Ruang kerja yang sedang dibuka',
    open: 'Tanpa kata sandi. Siapa pun yang membuka peramban ini dapat membaca isinya.',
    sealed:
      'Terlindung kata sandi. Selama terkunci, isi dan berkasnya tersimpan dalam bentuk sandi dan tidak dapat dibaca.',
    protect: 'Pasang kata sandi',
    change: 'Ubah kata sandi',
    unprotect: 'Lepas kata sandi',
    lock: 'Kunci sekarang',
    lockHint: (keys: string) =>
      `Pintasan papan tik: ${keys}. Semua tab ruang kerja ini terkunci bersama.`,
    idle: 'Kunci sendiri bila tidak dipakai selama',
    minutes: (minutes: LockMinutes) => `${minutes} menit`,
  },
  insecure:
    'Perlindungan dengan kata sandi tidak tersedia di sini, karena Timbang dibuka melalui alamat HTTP biasa. Ruang kerja yang terlindung juga tidak dapat dibuka di sini. Mintalah alamat HTTPS kepada Diskominfo.',
  list: {
    title: 'Ruang kerja lain',
    none: {
      title: 'Belum ada ruang kerja lain di peramban ini',
      next: 'Buat ruang kerja baru di bawah bila komputer ini dipakai bersama, atau buka data contoh.',
    },
    sealed: 'Terlindung',
    plain: 'Tanpa kata sandi',
    open: 'Buka',
    openOne: (name: string) => `Buka ${name}`,
    rename: 'Ubah nama',
    renameOne: (name: string) => `Ubah nama ${name}`,
    remove: 'Hapus',
    removeOne: (name: string) => `Hapus ${name}`,
    damaged: (count: number) =>
      `${count} catatan ruang kerja rusak dan tidak dapat dibaca. Catatan itu tidak dihapus. Simpan salinannya dan hubungi pengelola Timbang.`,
    damagedSave: 'Unduh catatan yang rusak',
    waits:
      'Masih ada isian yang belum tersimpan atau berkas yang sedang disimpan. Selesaikan dahulu, lalu coba lagi.',
  },
  sample: {
    title: 'Data contoh',
    name: 'Data contoh',
    what: 'Satu kabupaten rekaan untuk dicoba: 58 OPD, tiga tahun penilaian, tiga asesor, 250 bukti dukung, daftar aplikasi, dan rencana investasi.',
    apart:
      'Isinya masuk ke ruang kerja tersendiri. Berkas yang dibuat di sana bertanda data contoh dan ditolak oleh ruang kerja lain; berkas sungguhan ditolak di sana.',
    action: 'Susun dan buka data contoh',
    making: (done: number, total: number) => `Menyusun data contoh: ${done} dari ${total}`,
    cancel: 'Batal',
    failed: 'Data contoh tidak jadi dibuat. Tidak ada yang ditinggalkan. Coba sekali lagi.',
    detail: 'Rincian teknis',
  },
  create: {
    title: 'Buat ruang kerja baru',
    name: 'Nama ruang kerja',
    nameHint:
      'Misalnya nama tim. Nama ini tetap terbaca selama terkunci: jangan menulis hal rahasia.',
    withPassphrase: 'Lindungi dengan kata sandi',
    action: 'Buat dan buka',
  },
  nameProblem: (problem: NameProblem): string => {
    switch (problem.kind) {
      case 'name-missing':
        return 'Tulislah nama ruang kerja.';
      case 'name-long':
        return `Nama paling panjang ${problem.most} huruf.`;
      case 'name-taken':
        return 'Nama ini sudah dipakai ruang kerja lain.';
    }
  },
  rename: { title: 'Ubah nama ruang kerja', save: 'Simpan nama', cancel: 'Batal' },
  passphrase: {
    label: 'Kata sandi',
    fresh: 'Kata sandi baru',
    old: 'Kata sandi sekarang',
    again: 'Ketik kata sandi baru sekali lagi',
    hint: `Paling sedikit ${FEWEST_CHARACTERS} huruf. Empat kata atau lebih yang tidak saling berkaitan mudah diingat dan sulit ditebak.`,
    show: 'Tampilkan kata sandi',
    final: FINAL,
    finalTitle: 'Baca ini lebih dahulu',
    understood: 'Saya mengerti',
    understoodHint: 'Kata sandi yang terlupa tidak dapat dipulihkan oleh siapa pun.',
    strength: (strength: PassphraseStrength): string => {
      switch (strength) {
        case 'short':
          return 'Terlalu pendek.';
        case 'weak':
          return 'Cukup panjang untuk dipasang, tetapi masih dapat ditebak dengan alat. Lebih panjang lebih aman.';
        case 'good':
          return 'Panjangnya baik, selama bukan kalimat yang dikenal orang.';
      }
    },
    tooShort: `Kata sandi paling sedikit ${FEWEST_CHARACTERS} huruf.`,
    different: 'Kedua kata sandi tidak sama. Ketik sekali lagi.',
    notUnderstood: 'Beri tanda pada "Saya mengerti" lebih dahulu.',
    missing: 'Tulislah kata sandi.',
    wrong: 'Kata sandi salah. Periksa huruf besar dan kecil, lalu coba lagi.',
  },
  protect: {
    title: 'Pasang kata sandi',
    body: 'Semua isian dan berkas disalin dalam bentuk sandi, diperiksa kembali, lalu salinan lama dihapus. Ruang kosong yang diperlukan sama besar dengan isi ruang kerja. Setelah selesai, ruang kerja langsung terkunci.',
    action: 'Pasang kata sandi',
    cancel: 'Batal',
  },
  unprotect: {
    title: 'Lepas kata sandi',
    body: 'Semua isian dan berkas disimpan kembali tanpa sandi. Setelah itu siapa pun yang membuka peramban ini dapat membacanya.',
    action: 'Lepas kata sandi',
  },
  change: {
    title: 'Ubah kata sandi',
    body: 'Isi ruang kerja tidak berubah. Cadangan yang dibuat sebelumnya tetap memakai kata sandi lama.',
    action: 'Ubah kata sandi',
    done: 'Kata sandi sudah diubah.',
  },
  moving: {
    title: 'Menyalin isi ruang kerja',
    body: 'Jangan menutup halaman ini. Bila terhenti di tengah jalan, keadaan semula tetap utuh.',
    progress: (done: number, total: number) => `${done} dari ${total} bagian sudah disalin`,
    cancel: 'Batal',
  },
  remove: {
    title: (name: string) => `Hapus ${name}?`,
    counting: 'Menghitung isinya…',
    content: (assessments: string, documents: string, files: string, size: string) =>
      `Di dalamnya ada ${assessments} penilaian, ${documents} bukti, dan ${files} berkas (${size}).`,
    uncounted: 'Isinya tidak dapat dihitung.',
    final:
      'Semuanya dihapus selamanya dan tidak dapat dikembalikan. Buatlah cadangan lebih dahulu bila isinya masih diperlukan.',
    mainAnew: 'Ruang kerja utama tidak hilang dari daftar, tetapi mulai lagi dari kosong.',
    backup: 'Ke halaman cadangan',
    openFirst: 'Untuk membuat cadangannya, buka ruang kerja itu lebih dahulu.',
    sure: 'Hapus selamanya beserta isinya',
    action: 'Hapus selamanya',
    cancel: 'Batal',
  },
  gate: {
    product: 'Timbang',
    choose: 'Pilih ruang kerja',
    chooseLead: 'Peramban ini memiliki lebih dari satu ruang kerja.',
    others: 'Ruang kerja lain',
    unlockTitle: (name: string) => `${name} terkunci`,
    unlockLead: 'Isinya tidak dapat dibaca sebelum kata sandi dimasukkan.',
    unlock: 'Buka kunci',
    unlocking: 'Memeriksa kata sandi…',
    busy: 'Ruang kerja ini baru saja dipindahkan oleh tab lain. Coba sekali lagi.',
    forgotten: 'Lupa kata sandi?',
    forgottenBody:
      'Kata sandi tidak tersimpan di mana pun dan tidak dapat dipulihkan. Bila Anda memiliki cadangan tanpa kata sandi, buat ruang kerja baru lalu pulihkan cadangan itu. Ruang kerja yang tidak dapat dibuka lagi hanya dapat dihapus.',
    back: 'Kembali',
    verify: 'Verifikasi berkas tanpa membuka ruang kerja',
  },
  kept: {
    title: (name: string) => `${name} tertutup`,
    closing: 'Menyimpan isian terakhir…',
    body: 'Layar ini ditutup, tetapi masih ada isian yang belum dapat disimpan atau berkas yang sedang disimpan. Supaya tidak hilang, isian itu tetap di memori dan terus dicoba disimpan. Masukkan kata sandi untuk melanjutkan.',
  },
  failure: {
    elsewhere:
      'Ruang kerja ini masih terbuka di tab lain. Tutup tab itu lebih dahulu, lalu coba lagi. Tidak ada yang berubah.',
    unsaved:
      'Masih ada isian yang belum tersimpan atau berkas yang sedang disimpan. Tunggu sampai selesai, lalu coba lagi. Tidak ada yang berubah.',
    unfit: (table: string, key: string) =>
      `Ada satu catatan rusak yang tidak dapat disandikan (${table}, ${key}). Unduh salinan mentahnya dan hapus catatan itu pada halaman Penilaian, lalu coba lagi. Tidak ada yang berubah.`,
    different: (table: string, key: string) =>
      `Salinan tidak sama dengan aslinya (${table}, ${key}), sehingga tidak dipakai. Tidak ada yang berubah. Coba lagi; bila terulang, buat cadangan dan hubungi pengelola.`,
    gone: 'Ruang kerja ini sudah diubah atau dihapus di tab lain. Muat ulang halaman ini.',
    quota:
      'Ruang penyimpanan tidak cukup. Diperlukan ruang kosong sebesar isi ruang kerja ini. Tidak ada yang berubah.',
    storage: 'Penyimpanan peramban menolak permintaan. Tidak ada yang berubah. Coba sekali lagi.',
  },
} as const;

import type { Persistence } from '#state/persistence.ts';

/** The Indonesian of storage, offline work and rescue. */
export const text = {
  title: 'Data dan penyimpanan',
  lead: 'Semua data berada di peramban ini, pada perangkat ini. Halaman ini menunjukkan seberapa aman data itu.',
  storage: {
    title: 'Penyimpanan',
    state: {
      unknown: 'Memeriksa penyimpanan…',
      granted: 'Terlindungi. Peramban berjanji tidak membersihkan data Timbang dengan sendirinya.',
      'not-granted':
        'Belum terlindungi. Peramban dapat membersihkan data bila ruang perangkat hampir habis. Pasang Timbang sebagai aplikasi atau mintalah perlindungan di bawah ini.',
      unsupported:
        'Tidak dapat dilindungi pada alamat ini. Alamat HTTP biasa tidak memberi peramban kemampuan itu; penyimpanan tetap bekerja, tetapi unduhlah cadangan secara berkala.',
    } satisfies Record<Persistence, string>,
    request: 'Minta perlindungan penyimpanan',
    refused:
      'Peramban belum mengabulkan permintaan. Peramban lazimnya mengabulkan setelah Timbang dipasang sebagai aplikasi atau sering dibuka.',
    used: (used: string, quota: string) =>
      `Terpakai ${used} dari ${quota} yang disediakan peramban.`,
  },
  offline: {
    title: 'Bekerja tanpa jaringan',
    ready: 'Siap. Timbang dapat dibuka dan dipakai tanpa jaringan, termasuk membuat laporan.',
    preparing: 'Sedang disiapkan. Biarkan halaman ini terbuka beberapa saat selagi ada jaringan.',
    insecure:
      'Tidak tersedia pada alamat HTTP biasa. Semua hal lain tetap bekerja selama halaman ini terbuka. Mintalah Diskominfo menyediakan alamat HTTPS.',
    install: 'Pasang Timbang di perangkat ini',
    installed: 'Timbang terpasang sebagai aplikasi di perangkat ini.',
    installElsewhere:
      'Peramban ini belum menawarkan pemasangan. Cari "Pasang aplikasi" atau "Tambahkan ke layar utama" pada menu peramban.',
  },
  rescue: {
    title: 'Cadangan data',
    body: 'Unduh seluruh isi penyimpanan Timbang pada peramban ini sebagai satu berkas JSON, termasuk catatan yang rusak. Simpan di tempat lain, misalnya diska lepas.',
    download: 'Unduh cadangan data',
    done: (fileName: string, size: string, assessments: number, damaged: number) =>
      `Cadangan "${fileName}" (${size}) berisi ${assessments} penilaian${damaged > 0 ? ` dan ${damaged} catatan rusak` : ''}, telah diperiksa, dan diserahkan kepada unduhan peramban.`,
    last: (when: string) => `Cadangan terakhir: ${when}.`,
    never: 'Cadangan terakhir: belum pernah dari peramban ini.',
    incomplete:
      'Cadangan tidak dibuat karena hasilnya tidak memuat semua catatan. Muat ulang halaman ini, lalu coba lagi.',
    open: 'Buka berkas cadangan',
    openHint:
      'Penilaian dalam berkas ditambahkan ke peramban ini. Penilaian yang sudah ada tidak ditimpa: bila berbeda, yang dari berkas masuk sebagai salinan.',
    choose: 'Pilih berkas',
    openedFile: (fileName: string) => `Berkas "${fileName}" dibuka.`,
    unreadable: (fileName: string) =>
      `Berkas "${fileName}" tidak dapat dibaca. Mungkin berkas telah dipindahkan, diubah, atau sedang dikunci aplikasi lain. Pilih berkas itu sekali lagi; tidak ada data yang berubah.`,
    rubrics: (count: number) => `${count} instrumen setempat ikut ditambahkan.`,
    lists: (count: number) => `${count} daftar perangkat daerah ikut ditambahkan.`,
    opened: (added: number, same: number, copied: number) =>
      `${added} penilaian ditambahkan, ${copied} masuk sebagai salinan, ${same} sama persis dan dilewati.`,
    damaged: (count: number) =>
      `${count} catatan dalam berkas rusak dan tidak dibuka. Berkasnya tidak diubah.`,
    notBackup: (fileName: string) =>
      `Berkas "${fileName}" bukan cadangan Timbang. Pilih berkas JSON yang diunduh dari halaman ini. Tidak ada data yang berubah.`,
    tooNew: (fileName: string) =>
      `Berkas "${fileName}" dibuat oleh versi Timbang yang lebih baru. Perbarui Timbang, lalu buka lagi. Tidak ada data yang berubah.`,
  },
  person: {
    title: 'Siapa yang bekerja di peramban ini',
    body: 'Nama ini ditulis di samping setiap perubahan yang Anda buat, dan hanya disimpan di peramban ini.',
    label: 'Nama Anda',
  },
} as const;

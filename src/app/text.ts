/** The Indonesian of the shell. */
export const text = {
  product: 'Timbang',
  skip: 'Langsung ke isi',
  nav: {
    label: 'Menu utama',
    home: 'Penilaian',
    rubrics: 'Instrumen',
    files: 'Berkas',
    dataCare: 'Data dan penyimpanan',
    /** The beginning of it, all that is seen in the line of the menu. */
    dataCareShort: 'Data',
    queue: 'Antrean',
    consensus: 'Konsensus',
  },
  desks: {
    label: 'Meja kerja',
    title: 'Meja',
    names: { opd: 'OPD', asesor: 'Asesor', diskominfo: 'Diskominfo' },
  },
  help: 'Bantuan',
  helpOfDoor: 'Bantuan tentang ruang kerja dan kata sandi',
  backToDoor: 'Kembali ke pintu ruang kerja',
  loading: 'Membuka halaman…',
  movingElsewhere:
    'Ruang kerja ini sedang disalin di tab lain. Halaman ini terbuka sendiri setelah selesai.',
  workspace: {
    here: (name: string) => `Ruang kerja: ${name}`,
    lock: 'Kunci',
    lockHint: 'Kunci ruang kerja ini (Ctrl+Alt+K)',
    covered: 'Ruang kerja ini tertutup.',
    sample: (name: string) =>
      name.toLowerCase() === 'data contoh' ? 'DATA CONTOH' : `DATA CONTOH: ${name}`,
    sampleHere: (name: string) => `Ruang kerja data contoh: ${name}`,
  },
  accessibility: 'Pernyataan aksesibilitas',
  loadingPart: 'Memuat…',
  offline: 'Tanpa jaringan. Semua tetap bekerja dan tersimpan di perangkat ini.',
  offlineInsecure:
    'Tanpa jaringan. Semua tetap tersimpan di perangkat ini, tetapi jangan menutup atau memuat ulang halaman ini sampai jaringan kembali.',
  fetching:
    'Timbang dibuka melalui alamat HTTP biasa dan masih memuat bagian-bagiannya. Jangan putuskan jaringan sampai selesai.',
  insecure:
    'Timbang dibuka melalui alamat HTTP biasa. Semua tetap bekerja selama halaman ini terbuka, tetapi Timbang tidak dapat dimulai tanpa jaringan. Mintalah alamat HTTPS kepada Diskominfo.',
  origin: 'Cara Timbang dibuka',
  singleFile: {
    title: 'Ini Timbang edisi satu berkas',
    body: 'Pekerjaan Anda tersimpan di peramban ini, bukan di dalam berkas. Peramban lain dan komputer lain tidak melihatnya, dan membersihkan data peramban menghapusnya. Buatlah cadangan setiap selesai bekerja, dan simpan di tempat lain.',
    understood: 'Saya mengerti',
    more: 'Apa lagi yang berbeda',
  },
  update:
    'Versi baru Timbang tersedia. Isian Anda disimpan lebih dahulu sebelum versi baru dipakai.',
  updateNow: 'Pakai versi baru',
  later: 'Nanti',
  install:
    'Timbang dapat dipasang di perangkat ini agar dapat dibuka tanpa peramban dan tanpa jaringan.',
  installNow: 'Pasang',
  dismiss: 'Tutup',
  licences: 'Lisensi perangkat lunak',
  shortcuts: 'Pintasan papan tik',
  leftBehind: {
    body: (name: string) =>
      `Ada isian penilaian ${name} yang belum tersimpan. Isian itu masih ada selama halaman ini terbuka.`,
    open: 'Kembali ke penilaian itu',
    document: (title: string) =>
      `Ada isian tentang bukti "${title}" yang belum tersimpan. Isian itu masih ada selama halaman ini terbuka.`,
    openDocument: 'Kembali ke bukti itu',
    sheet:
      'Ada isian lembar penilaian asesor yang belum tersimpan. Isian itu masih ada selama halaman ini terbuka.',
    openSheet: 'Kembali ke berkas itu',
    retry: 'Coba simpan lagi',
  },
  unreachable: {
    title: 'Halaman belum termuat',
    body: 'Bagian Timbang ini belum termuat dan peladen tidak dapat dijangkau. Yang sudah terbuka dan tersimpan tidak terpengaruh. Sambungkan jaringan, lalu tekan "Coba lagi". Jangan memuat ulang halaman selagi jaringan terputus.',
    retry: 'Coba lagi',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    body: 'Alamat ini tidak dikenal. Periksa tautannya, atau kembali ke daftar penilaian.',
    home: 'Kembali ke daftar penilaian',
  },
  crash: {
    title: 'Timbang berhenti karena kesalahan program',
    body: 'Yang sudah tersimpan tetap utuh. Unduh cadangan darurat lebih dahulu, lalu muat ulang halaman ini. Cadangan darurat memuat semua catatan, tanpa berkas bukti; berkas bukti tetap ada di peramban ini.',
    locked:
      'Ruang kerja masih terkunci, sehingga cadangan tidak dapat dibuat dari sini. Yang sudah tersimpan tetap utuh. Muat ulang halaman ini.',
    rescue: 'Unduh cadangan darurat',
    rescueFailed: 'Cadangan tidak dapat dibuat karena penyimpanan peramban tidak dapat dibaca.',
    reload: 'Muat ulang halaman',
    detail: 'Keterangan bagi pengelola',
  },
} as const;

import type { DeskRole } from '#core/keys/identity.ts';
import type { PackageKind } from '#core/package/head.ts';

const LEAD =
  'Periksa apakah sebuah berkas Timbang masih persis seperti saat dibuat, dan kunci mana yang menandatanganinya. Semua pemeriksaan berlangsung di perangkat ini, juga tanpa jaringan. Tidak ada yang disimpan atau dikirim.';

/** The Indonesian of verifying files. */
export const text = {
  title: 'Verifikasi berkas',
  lead: LEAD,
  product: 'Timbang',
  toDoor: 'Ke pintu ruang kerja',
  noDesk:
    'Ruang kerja belum dibuka. Berkas tetap dapat diperiksa, tetapi daftar kunci yang dikenal dan berkas yang sudah diterima tidak dapat dibandingkan.',
  drop: {
    label: 'Berkas yang diperiksa',
    hint: 'Letakkan di sini berkas kirim, berkas periode, klarifikasi, lembar penilaian, hasil akhir, berkas rekap, atau cadangan (ZIP, atau berkas tersegel), dan bila perlu laporan PDF-nya. Beberapa berkas boleh sekaligus.',
    choose: 'Pilih berkas',
    pick: 'Berkas yang diperiksa: Pilih berkas',
  },
  checking: (name: string, done: string, total: string) =>
    `Memeriksa ${name}: ${done} dari ${total}…`,
  waiting: (count: number) => `${count} berkas lagi menunggu.`,
  done: (name: string) => `Selesai memeriksa ${name}.`,
  stop: 'Hentikan',
  stopped: 'Pemeriksaan dihentikan. Berkas ini belum diperiksa sampai selesai.',
  failed: 'Pemeriksaan terhenti karena kesalahan program. Muat ulang halaman ini, lalu coba lagi.',
  detail: 'Keterangan untuk pengelola',
  unreadable:
    'Peramban tidak dapat membaca berkas ini. Mungkin berkas sudah dipindahkan, atau berada pada media yang sudah dicabut.',
  results: 'Hasil verifikasi',
  printedAt: (when: string) => `Diperiksa dengan Timbang pada ${when}`,
  print: 'Cetak hasil',
  clear: 'Kosongkan',
  facts: {
    kind: 'Jenis',
    agency: 'Perangkat daerah',
    period: 'Periode',
    withoutPeriod: (year: number) => `Tahun ${year}, tanpa berkas periode`,
    instrument: 'Instrumen',
    instrumentLine: (id: string, version: string) => `${id}, versi ${version}`,
    revision: 'Revisi',
    periodLine: (name: string, year: number) => `${name} (${year})`,
    first: (revision: number) => `Revisi ${revision} (yang pertama)`,
    later: (revision: number) => `Revisi ${revision}`,
    previous: 'Sidik jari revisi sebelumnya',
    previousHere: (name: string) => `Revisi sebelumnya ada di ruang kerja ini: ${name}.`,
    previousDropped: (name: string) => `Revisi sebelumnya ada pada halaman ini: ${name}.`,
    previousGone: 'Revisi sebelumnya tidak ada di sini.',
    rests: 'Menjawab atau berdasar pada',
    madeAt: 'Dibuat (menurut berkas)',
    future: 'Waktu ini belum tiba menurut jam perangkat ini. Salah satu jam keliru.',
    app: 'Dibuat dengan',
    entries: 'Isi yang diperiksa',
    entriesUnread: 'Tidak dibaca, karena berkas ini ditolak',
    entriesLine: (sound: string, listed: string) => `${sound} dari ${listed} isi sesuai daftar isi`,
    fingerprint: 'Sidik jari berkas',
    journal: 'Jurnal',
    journalHolds: (count: string) =>
      `Rantai ${count} catatan utuh dari awal sampai akhir. Ujungnya:`,
    journalEmpty: 'Belum berisi catatan',
    journalUnread: 'Belum dapat diperiksa, karena berkas ini tidak utuh',
    journalBroken: (n: number) => `Rantai terputus pada catatan ke-${n}`,
    here: 'Di ruang kerja ini',
    hereSent: (when: string) => `Berkas ini dikirim dari sini, ${when}`,
    hereReceived: (when: string) => `Berkas ini sudah diterima di sini, ${when}`,
    hereNot: 'Berkas ini belum ada di sini',
    sealed: 'Segel',
    wasSealed: 'Berkas tersegel untuk ruang kerja ini dan dapat dibuka',
  },
  kinds: {
    period: 'Berkas periode',
    submission: 'Berkas kirim penilaian mandiri',
    clarification: 'Klarifikasi',
    review: 'Lembar penilaian asesor',
    final: 'Hasil akhir',
    recap: 'Berkas rekap hasil',
    backup: 'Cadangan',
  } satisfies Readonly<Record<PackageKind, string>>,
  roles: {
    opd: 'OPD',
    asesor: 'Asesor',
    diskominfo: 'Diskominfo',
  } satisfies Readonly<Record<DeskRole, string>>,
  signature: {
    term: 'Tanda tangan',
    none: 'Berkas ini tidak ditandatangani. Siapa pun dapat membuatnya; yang terbukti hanya bahwa isinya saling cocok.',
    noneAltered: 'Berkas ini tidak ditandatangani. Siapa pun dapat membuatnya.',
    noneBackupAltered: 'Cadangan tidak ditandatangani.',
    noneRefused: 'Tidak ada tanda tangan yang diperiksa, karena berkas ini ditolak.',
    noneBackup: 'Cadangan tidak ditandatangani. Yang terbukti hanya bahwa isinya saling cocok.',
    invalid:
      'Tanda tangan tidak sah: tidak cocok dengan isi berkas ini. Jangan percaya nama yang tertulis di dalamnya.',
    valid: 'Sah untuk isi berkas ini',
    validForList: 'Sah untuk daftar isinya; isi yang disebut di atas tidak lagi sesuai daftar itu',
    unit: 'Ditandatangani atas nama',
    unitLine: (unit: string, role: string) => `${unit} (${role})`,
    officer: 'Pejabat yang disebut',
    at: 'Waktu tanda tangan',
    digits: 'Sidik jari kunci',
    standing: 'Keadaan kunci ini di ruang kerja ini:',
    trust: {
      known: 'Dikenal',
      new: 'Baru: sidik jarinya belum dicocokkan',
      rejected: 'Ditolak',
      own: 'Milik sendiri',
      none: 'Belum dikenal',
    },
    replaced: 'Kunci ini sudah diganti dengan kunci lain.',
    otherUnit: (unit: string) => `Di sini kunci ini dicatat atas nama ${unit}.`,
    compare:
      'Nama di atas hanya ditulis oleh pembuat berkas. Cocokkan sidik jari kunci ini dengan pemiliknya, misalnya lewat telepon, sebelum mempercayainya.',
  },
  problems: {
    caption: 'Yang tidak seperti saat dibuat',
    what: 'Bagian',
    wrong: 'Keadaan',
    more: (count: number) => `Dan ${count} hal lain yang serupa.`,
  },
  typed: {
    title: 'Cocokkan sidik jari',
    label: 'Sidik jari yang tertulis di tempat lain',
    hint: 'Salin atau ketik sidik jari berkas (64 angka dan huruf a sampai f), sidik jari kunci (40 angka), atau isi kode QR sebuah lembar hasil. Spasi dan huruf besar tidak berpengaruh.',
    action: 'Cocokkan',
    empty: 'Ketik atau tempel sidik jari lebih dahulu.',
    noDigits: (found: string) =>
      `"${found}" bukan bagian dari sidik jari. Sidik jari berkas hanya memakai angka 0 sampai 9 dan huruf a sampai f.`,
    short: (digits: number, fewest: number) =>
      `Terlalu pendek: baru ${digits} tanda. Untuk membandingkan perlu paling sedikit ${fewest}, untuk memastikan perlu 64.`,
    long: (digits: number) =>
      `Terlalu panjang: ${digits} tanda. Sidik jari berkas panjangnya 64. Mungkin dua sidik jari tertempel sekaligus.`,
    same: (name: string) => `Sama dengan sidik jari ${name}.`,
    sameStart: (name: string, digits: number) =>
      `${digits} tanda pertama sama dengan sidik jari ${name}. Ini belum memastikan: bandingkan ke-64 tandanya.`,
    sameKey: (name: string) => `Sama dengan sidik jari kunci yang menandatangani ${name}.`,
    differs:
      'Tidak sama dengan berkas mana pun yang ada di sini. Berkasnya lain, atau isinya sudah berubah.',
    differsKey: 'Tidak sama dengan kunci yang menandatangani berkas mana pun di halaman ini.',
    nothing: 'Belum ada berkas untuk dibandingkan. Letakkan berkasnya di atas.',
    here: (name: string) => `${name} (di ruang kerja ini)`,
  },
  pdf: {
    found: (count: number) => `${count} sidik jari tercetak di dalamnya`,
    none: 'Tidak ada sidik jari berkas yang tercetak lengkap di PDF ini.',
    password: 'PDF ini meminta kata sandi, sehingga tidak dapat dibaca.',
    unreadable: 'PDF ini rusak atau tidak dapat dibaca.',
    same: (name: string) => `Sidik jari ${name} tercetak di PDF ini.`,
    butNotSound: 'Tetapi berkas itu sendiri tidak utuh: lihat hasilnya.',
    evidence: (count: number, name: string) =>
      `${count} sidik jari lain yang tercetak adalah bukti dukung di dalam ${name}.`,
    noMatch:
      'Tidak satu pun sama dengan berkas di halaman ini. Letakkan berkas kirimnya juga agar dapat dibandingkan.',
    printed: 'Sidik jari yang tercetak',
    means:
      'Yang terbukti: PDF ini menyebut berkas itu. Yang tidak terbukti: bahwa tulisan dan angka lain di PDF ini benar. PDF dapat disunting siapa pun; yang mengikat adalah berkas kirimnya. Bila ragu, buka berkas kirim dan bandingkan.',
  },
  sealed: {
    title: 'Berkas ini tersegel',
    'no-desk':
      'Berkas tersegel hanya dapat dibuka di ruang kerja penerimanya. Buka ruang kerja itu, lalu periksa di sana.',
    'not-for-me':
      'Berkas ini tidak disegel untuk kunci ruang kerja ini, sehingga isinya tidak dapat diperiksa di sini.',
    'no-key':
      'Ruang kerja ini tidak mempunyai kunci untuk membuka berkas tersegel, sehingga isinya tidak dapat diperiksa.',
    damaged: 'Segel berkas ini rusak: berkas berubah atau terpotong. Mintalah dikirim ulang.',
  },
  meaning: {
    title: 'Apa arti hasil ini',
    proves: 'Yang dibuktikan',
    provesList: [
      '"Utuh" berarti setiap isi berkas persis sama dengan daftar isinya, sampai bita terakhir.',
      '"Sah" berarti daftar isi itu ditandatangani dengan kunci yang sidik jarinya tampak di atas.',
      'Rantai jurnal yang utuh berarti tidak ada catatan yang dibuang, disisipkan, atau ditukar setelah berkas dibuat.',
    ],
    not: 'Yang tidak dibuktikan',
    notList: [
      'Bahwa isinya benar. Verifikasi tidak menilai jawaban atau bukti dukung.',
      'Siapa orangnya. Kunci membuktikan perangkat; nama hanya sepercaya pencocokan sidik jarinya.',
      'Waktu yang tertulis. Waktu diambil dari jam perangkat pembuat.',
      'Bahwa ini revisi terakhir. Revisi yang lebih baru mungkin belum sampai di sini.',
    ],
  },
} as const;

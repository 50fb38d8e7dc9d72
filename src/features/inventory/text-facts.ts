import type { FactKind } from '#core/inventory/indicator-facts.ts';

const WHOLE = new Intl.NumberFormat('id-ID');

/** The Indonesian of what the inventory says about indicators. */
export const factText = {
  title: 'Inventaris dan indikator',
  lead: 'Apa yang dikatakan inventaris tentang setiap indikator dimensi Aplikasi. Ini petunjuk untuk pengisi dan asesor, bukan tingkat: tingkat ditentukan bukti.',
  agency: 'OPD',
  everyAgency: 'Semua OPD',
  noAgency: 'Tanpa OPD',
  table: 'Indikator dimensi Aplikasi dan isi inventaris',
  file: 'Inventaris dan indikator',
  columns: {
    indicator: 'Indikator',
    criterion: 'Kriteria',
    says: 'Menurut inventaris',
    met: 'Jumlah',
    of: 'Dari',
    names: 'Aplikasi',
  },
  noRubric:
    'Instrumen lima-dimensi-opd tidak dapat dibuka, sehingga bunyi indikatornya tidak ditampilkan.',
  level: (level: number) => `Tingkat ${level}`,
  of: (met: number, of: number) => `${WHOLE.format(met)} dari ${WHOLE.format(of)}`,
  nothing: 'Tidak ada aplikasi yang bersangkutan dalam inventaris.',
  more: (count: number) => `Lihat ${WHOLE.format(count)} aplikasi`,
  others: (count: number) => `dan ${WHOLE.format(count)} aplikasi lagi`,
  counts: {
    'site-on-government-domain': 'situs berada pada domain .go.id',
    'used-by-the-public': 'aplikasi mencatat masyarakat sebagai pengguna',
    letters: 'aplikasi surat dan arsip adalah SRIKANDI atau terhubung dengannya',
    laws: 'aplikasi mengelola produk hukum',
    planning: 'aplikasi perencanaan adalah SIPD atau terhubung dengannya',
    finance: 'aplikasi menyebut keuangan, akuntansi, atau anggaran',
    staff: 'aplikasi mengelola kepegawaian',
    'source-held': 'aplikasi daerah mencatat pemilik kode sumbernya',
    clause: 'aplikasi dengan kontrak mencatat klausul kode sumber terbuka',
    'basics-known': 'aplikasi lengkap fungsi, alamat, unit, dan statusnya',
    'details-known':
      'aplikasi lengkap tahun, jenis, pemilik kode sumber, lokasi peladen, jumlah pengguna, dan biayanya',
    decided: 'aplikasi khusus sudah diputuskan pada halaman Serupa',
    replaced: 'aplikasi yang diusulkan diganti sudah disetujui penggantiannya',
    exchange: 'aplikasi khusus daerah tercatat terintegrasi',
    joined: 'aplikasi mencatat hubungan melalui SPLP atau API',
    lapor: 'kanal pengaduan adalah SP4N-LAPOR! atau terhubung dengannya',
  } satisfies Readonly<Record<FactKind, string>>,
} as const;

import type { InventoryField } from '#core/inventory/completeness.ts';
import { APPLICATION_HEADS as HEADS } from '#core/inventory/inventory-terms.ts';
import { CONTRACT_THRESHOLDS, NEAR_PART } from '#core/inventory/thresholds.ts';

const WHOLE = new Intl.NumberFormat('id-ID');

/** What the measured fields are called; two of them stand for several of an application. */
export const FIELD_NAMES: Readonly<Record<InventoryField, string>> = {
  function: HEADS.function,
  unit: HEADS.unit,
  kind: HEADS.kind,
  status: HEADS.status,
  year: HEADS.year,
  address: HEADS.address,
  sourceOwner: HEADS.sourceOwner,
  openSourceClause: HEADS.openSourceClause,
  hosting: HEADS.hosting,
  integration: 'Integrasi',
  users: HEADS.users,
  yearlyCost: 'Biaya per tahun',
};

export const VIEWS = ['kelengkapan', 'serupa', 'kontrak', 'indikator', 'rekap'] as const;
export type View = (typeof VIEWS)[number];

/** The Indonesian of the inventory of applications. */
export const text = {
  title: 'Inventaris aplikasi',
  lead: 'Aplikasi setiap OPD: apa gunanya, siapa pemiliknya, dan apa yang belum diketahui. Isian kosong berarti belum diketahui, bukan tidak ada.',
  reading: 'Membaca inventaris…',
  nav: {
    label: 'Bagian inventaris',
    list: 'Daftar',
    views: {
      kelengkapan: 'Kelengkapan',
      serupa: 'Serupa',
      kontrak: 'Kontrak',
      indikator: 'Indikator',
      rekap: 'Rekap per OPD',
    } satisfies Readonly<Record<View, string>>,
  },
  empty: {
    title: 'Inventaris masih kosong',
    next: 'Impor daftar yang sudah ada, atau tambahkan satu per satu.',
  },
  damaged: (count: number) =>
    `${WHOLE.format(count)} baris inventaris rusak dan tidak ditampilkan. Datanya tidak diubah; pulihkan dari cadangan.`,
  add: 'Tambah aplikasi',
  import: 'Impor tabel',
  list: {
    table: 'Daftar aplikasi',
    file: 'Inventaris aplikasi',
    query: 'Cari nama, fungsi, OPD, atau alamat',
    agency: 'OPD',
    someAgencies: (shown: number, all: number) =>
      `OPD (${WHOLE.format(shown)} pertama dari ${WHOLE.format(all)}; lainnya lewat pencarian)`,
    coming: 'Mengambil baris…',
    everyAgency: 'Semua OPD',
    noAgency: 'Tanpa OPD',
    kind: HEADS.kind,
    kinds: { '': 'Semua jenis', common: 'Umum', special: 'Khusus', unknown: 'Belum diketahui' },
    status: HEADS.status,
    statuses: {
      '': 'Semua status',
      active: 'Aktif',
      inactive: 'Tidak aktif',
      development: 'Dalam pengembangan',
      planned: 'Direncanakan',
      unknown: 'Belum diketahui',
    },
    missing: 'Belum diketahui',
    everyField: 'Tidak disaring',
    clear: 'Hapus saringan',
    count: (shown: number, all: number, agencies: number) =>
      shown === all
        ? `${WHOLE.format(all)} aplikasi milik ${WHOLE.format(agencies)} OPD.`
        : `${WHOLE.format(shown)} dari ${WHOLE.format(all)} aplikasi.`,
    none: 'Tidak ada aplikasi yang cocok dengan saringan.',
    year: 'Tahun',
    more: 'Saringan',
    moreActive: 'Saringan (dipakai)',
    filled: 'Terisi',
    filledOf: (known: number, of: number) => `${known} dari ${of}`,
    unknown: 'Belum diketahui',
    printNote: 'Cetakan ini memuat baris yang terlihat saja. Unduh tabel untuk seluruh baris.',
  },
  completeness: {
    title: 'Kelengkapan inventaris',
    lead: 'Dihitung dari 12 isian yang diharapkan untuk setiap aplikasi, di luar nama. Setiap angka menyebut penyebutnya.',
    whole: (known: number, of: number, part: string) =>
      `${WHOLE.format(known)} dari ${WHOLE.format(of)} isian terisi (${part}).`,
    meter: 'Kelengkapan seluruh inventaris',
    cells: 'Isian seluruhnya',
    fields: 'Kelengkapan per isian',
    agencies: 'Kelengkapan per OPD',
    file: 'Kelengkapan inventaris aplikasi',
    columns: {
      field: 'Isian',
      known: 'Terisi',
      unknown: 'Belum diketahui',
      part: 'Bagian terisi',
      agency: 'OPD',
      applications: 'Aplikasi',
    },
    show: (count: number) => `${WHOLE.format(count)} aplikasi`,
    showOf: (count: number, field: string) =>
      `Lihat ${WHOLE.format(count)} aplikasi yang belum diketahui ${field.toLowerCase()}-nya`,
    showAgency: (agency: string) => `Lihat aplikasi ${agency}`,
    of: (known: number, of: number) => `${WHOLE.format(known)} dari ${WHOLE.format(of)}`,
  },
  contracts: {
    title: 'Kontrak aplikasi',
    lead: 'Kontrak yang tercatat pada aplikasi. Nilai yang dekat di bawah angka bulat ditandai agar diperiksa; tanda ini bukan tuduhan.',
    rule: `Dekat ambang berarti nilai paling sedikit ${(100 * NEAR_PART.n) / NEAR_PART.d} persen dari ambang dan tidak melebihinya. Ambang pemeriksaan: ${CONTRACT_THRESHOLDS.map((value) => `Rp${WHOLE.format(value)}`).join(' dan ')}.`,
    law: 'Kedua angka itu angka pemeriksaan, bukan kutipan peraturan. Batas pengadaan berubah dari tahun ke tahun, dan sumber yang dipakai Timbang tidak menyebut batas yang berlaku pada tahun kontrak. Cocokkan dengan peraturan pengadaan pada tahun itu sebelum menyimpulkan.',
    summary: (near: number, all: number, without: number) =>
      `${WHOLE.format(near)} dari ${WHOLE.format(all)} kontrak bernilai dekat ambang. ${WHOLE.format(without)} kontrak tidak menyebut nilai.`,
    nearOnly: 'Hanya yang dekat ambang',
    table: 'Daftar kontrak',
    file: 'Kontrak aplikasi',
    none: {
      title: 'Belum ada kontrak yang tercatat',
      next: 'Kontrak dicatat pada halaman aplikasinya.',
    },
    columns: {
      year: 'Tahun',
      application: 'Aplikasi',
      agency: 'OPD pemilik',
      title: 'Judul kontrak',
      value: 'Nilai (Rp)',
      funds: 'Sumber dana',
      flag: 'Dekat ambang',
      law: 'Dasar ambang pada tahun itu',
    },
    flag: (threshold: number, part: string) => `Rp${WHOLE.format(threshold)} (${part})`,
    coming: 'Mengambil baris…',
    printNote: 'Cetakan ini memuat baris yang terlihat saja. Unduh tabel untuk seluruh baris.',
    lawUnknown: 'Tidak diketahui',
    unknown: 'Tidak diketahui',
  },
  recap: {
    title: 'Rekap per OPD',
    lead: 'Aplikasi setiap OPD di samping tingkat indikator yang menjadi tanggung jawabnya. Angka kosong berarti belum diketahui.',
    table: 'Rekap per OPD',
    file: 'Rekap per OPD',
    set: 'Tabel tingkat indikator',
    noSet: 'Belum ada tabel tingkat indikator. Impor pada halaman Tren agar kolom tingkat terisi.',
    toImport: 'Impor tabel tingkat',
    source: (name: string, instrument: string) =>
      instrument === ''
        ? `Tingkat dari ${name}.`
        : `Tingkat dari ${name}, instrumen ${instrument}.`,
    note: 'Rerata dihitung dari indikator yang punya tingkat mandiri dan tingkat evaluator. Selisih adalah selisih kedua rerata tercetak. Rerata dari satu indikator tidak sebanding dengan rerata dari belasan indikator.',
    columns: {
      code: 'Kode',
      agency: 'OPD',
      applications: 'Aplikasi',
      active: 'Aktif',
      inactive: 'Tidak aktif',
      common: 'Umum',
      special: 'Khusus',
      web: 'Web',
      mobile: 'Gawai',
      otherMedium: 'Desktop dan lainnya',
      withAddress: 'Punya alamat',
      integrated: 'Sudah terintegrasi',
      notIntegrated: 'Belum terintegrasi',
      items: (year: number) => `Indikator ${year}`,
      self: (year: number) => `Rerata mandiri ${year}`,
      external: (year: number) => `Rerata evaluator ${year}`,
      gap: (year: number) => `Selisih ${year}`,
      rise: (before: number, year: number) => `Kenaikan evaluator ${before}–${year}`,
    },
  },
} as const;

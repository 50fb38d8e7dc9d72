import type {
  Clearance,
  ClearanceDecision,
  ClearanceFate,
} from '#core/invest/clearance/clearance.ts';
import type { BudgetCode } from '#core/invest/initiative/catalogue.ts';
import type { Gate } from '#core/invest/proposal/gates.ts';
import type { SamplePrice } from './prices.ts';

/** Days are of the story: month and day of the year before the budget year. */
type Day = readonly [month: number, day: number];

/** One TIK line of the sample, in the words of its agency and of Diskominfo. */
export interface SampleLine {
  /** Code of the agency. */
  readonly agency: string;
  readonly title: string;
  readonly spending: Clearance['spending'];
  readonly origin?: 'budget';
  readonly received: Day;
  readonly problem: string;
  readonly alternative?: string;
  readonly benefit?: string;
  /** Rupiah once and a year, or lines of the price list: volume, price, when. */
  readonly cost:
    | { readonly amount: number; readonly yearly: number | null }
    | { readonly lines: readonly (readonly [number, SamplePrice, 'once' | 'yearly'])[] };
  readonly code: BudgetCode;
  readonly gaps: readonly string[];
  /** `all` = passed; others with what was said; null = nobody has answered yet. */
  readonly gates: 'all' | Partial<Record<Gate, readonly ['condition' | 'no', string]>> | null;
  readonly decision?: {
    readonly kind: ClearanceDecision;
    readonly on: Day;
    readonly reasons: string;
    readonly instead?: string;
    /** It was sent back before that, for this reason. */
    readonly returned?: string;
  };
  readonly fate?: Omit<ClearanceFate, 'at'>;
}

const code = (digits: string, name: string): BudgetCode => ({
  code: digits,
  name,
  vintage: 'kepmendagri-900',
});
const SPBE = code(
  'X.XX.01.2.06.0011',
  'Dukungan Pelaksanaan Sistem Pemerintahan Berbasis Elektronik pada SKPD',
);
const DEVICES = code('X.XX.01.2.07.0006', 'Pengadaan Peralatan dan Mesin Lainnya');
const INTANGIBLE = code('X.XX.01.2.07.0008', 'Pengadaan Aset Tak Berwujud');
const SERVICES = code(
  'X.XX.01.2.08.0002',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
);
const UPKEEP = code('X.XX.01.2.09.0006', 'Pemeliharaan Peralatan dan Mesin Lainnya');

const UPKEEP_LATER = 'Data contoh: biaya operasi tahun kedua dicantumkan dalam Renja.';

/** For the budget year to come; some are decided, some still wait. */
export const COMING_LINES: readonly SampleLine[] = [
  {
    agency: '2.02',
    title: 'Langganan internet dan titik akses tiga puskesmas',
    spending: 'subscription',
    received: [10, 5],
    problem: 'Data contoh: pelaporan layanan puskesmas terlambat karena jaringan putus.',
    alternative: 'Data contoh: jaringan intra belum menjangkau lokasi.',
    benefit: 'Data contoh: laporan harian masuk pada hari yang sama.',
    cost: {
      lines: [
        [36, 'internet', 'yearly'],
        [6, 'wifi', 'once'],
      ],
    },
    code: SERVICES,
    gaps: ['i2'],
    gates: 'all',
    decision: {
      kind: 'approved',
      on: [10, 12],
      reasons: 'Data contoh: menutup kesenjangan jaringan; harga sesuai daftar harga satuan.',
    },
  },
  {
    agency: '5.02',
    title: 'Aplikasi antrean poliklinik',
    spending: 'new-application',
    received: [10, 6],
    problem: 'Data contoh: pasien menunggu tanpa kepastian urutan.',
    alternative: 'Data contoh: aplikasi antrean RSUD Contoh Utama dapat direplikasi.',
    benefit: 'Data contoh: waktu tunggu turun dari 90 menit menjadi 45 menit.',
    cost: { amount: 48_000_000, yearly: 6_000_000 },
    code: INTANGIBLE,
    gaps: ['a2'],
    gates: {
      reuse: ['condition', 'Data contoh: memakai kode aplikasi antrean RSUD Contoh Utama.'],
      'source-code': ['condition', 'Data contoh: kode sumber diserahkan kepada Diskominfo.'],
    },
    decision: {
      kind: 'conditional',
      on: [10, 19],
      reasons: 'Data contoh: layanan diperlukan dan ada yang dapat dipakai ulang.',
      returned: 'Data contoh: alternatif pakai ulang belum dibandingkan.',
    },
  },
  {
    agency: '2.13',
    title: 'Pengadaan sepuluh laptop',
    spending: 'hardware',
    received: [10, 8],
    problem: 'Data contoh: sebagian laptop berumur lebih dari tujuh tahun.',
    cost: { lines: [[10, 'laptop', 'once']] },
    code: DEVICES,
    gaps: ['i6'],
    gates: { reuse: ['no', 'Data contoh: daftar inventaris belum dilampirkan.'] },
    decision: {
      kind: 'returned',
      on: [10, 15],
      reasons: 'Data contoh: lampirkan daftar inventaris dan umur perangkat.',
    },
  },
  {
    agency: '2.10',
    title: 'Aplikasi surat masuk dan disposisi',
    spending: 'new-application',
    received: [10, 9],
    problem: 'Data contoh: disposisi masih di atas kertas.',
    cost: { amount: 95_000_000, yearly: 12_000_000 },
    code: INTANGIBLE,
    gaps: ['a3'],
    gates: { common: ['no', 'Data contoh: sudah ada aplikasi umum SRIKANDI.'] },
    decision: {
      kind: 'redirected',
      on: [10, 15],
      reasons: 'Data contoh: ada aplikasi umum dengan fungsi yang sama.',
      instead: 'SRIKANDI, dengan pendampingan Diskominfo',
    },
  },
  {
    agency: '3.04',
    title: 'UPS loket pelayanan pajak',
    spending: 'hardware',
    received: [11, 12],
    problem: 'Data contoh: loket berhenti melayani saat listrik padam.',
    cost: { lines: [[4, 'ups', 'once']] },
    code: DEVICES,
    gaps: ['i4'],
    gates: 'all',
  },
  {
    agency: '2.20',
    title: 'Pemeliharaan situs wisata',
    spending: 'maintenance',
    received: [11, 17],
    problem: 'Data contoh: situs tidak diperbarui selama enam bulan.',
    cost: { amount: 14_000_000, yearly: null },
    code: UPKEEP,
    gaps: ['a1'],
    gates: null,
  },
  {
    agency: '6.01',
    title: 'Kamera pengawas kantor kecamatan',
    spending: 'hardware',
    origin: 'budget',
    received: [11, 19],
    problem: '',
    cost: { amount: 25_000_000, yearly: null },
    code: DEVICES,
    gaps: [],
    gates: null,
  },
];

/** For the budget year that is running: what was recommended, and what became of it. */
export const PAST_LINES: readonly SampleLine[] = [
  {
    agency: '2.01',
    title: 'Langganan internet kantor dinas',
    spending: 'subscription',
    received: [8, 18],
    problem: 'Data contoh: jaringan tidak cukup untuk ujian daring.',
    cost: { lines: [[12, 'internet', 'yearly']] },
    code: SERVICES,
    gaps: ['i2'],
    gates: 'all',
    decision: { kind: 'approved', on: [8, 25], reasons: 'Data contoh: sesuai kebutuhan.' },
    fate: {
      budgeted: true,
      amount: 19_200_000,
      carriedOut: 'yes',
      result: 'Data contoh: berlangganan sejak Februari.',
    },
  },
  {
    agency: '5.01',
    title: 'Aplikasi antrean rawat jalan',
    spending: 'new-application',
    received: [8, 18],
    problem: 'Data contoh: antrean dicatat pada buku.',
    cost: { amount: 60_000_000, yearly: 8_000_000 },
    code: INTANGIBLE,
    gaps: ['a2'],
    gates: { upkeep: ['condition', UPKEEP_LATER] },
    decision: {
      kind: 'conditional',
      on: [8, 28],
      reasons: 'Data contoh: layanan prioritas; biaya operasi belum tampak.',
    },
    fate: {
      budgeted: true,
      amount: 55_000_000,
      carriedOut: 'partly',
      result: 'Data contoh: dipakai pada dua dari lima poliklinik.',
    },
  },
  {
    agency: '3.03',
    title: 'Pelatihan pengelola data aset',
    spending: 'training',
    received: [8, 20],
    problem: 'Data contoh: inventaris tidak cocok dengan neraca.',
    cost: { amount: 12_000_000, yearly: null },
    code: SPBE,
    gaps: ['i6', 'l5'],
    gates: 'all',
    decision: { kind: 'approved', on: [8, 28], reasons: 'Data contoh: murah dan berpengaruh.' },
    fate: {
      budgeted: false,
      amount: null,
      carriedOut: null,
      result: 'Data contoh: dicoret dalam pembahasan.',
    },
  },
  {
    agency: '2.11',
    title: 'UPS ruang peladen',
    spending: 'hardware',
    received: [8, 21],
    problem: 'Data contoh: peladen mati mendadak saat listrik padam.',
    cost: { lines: [[3, 'ups', 'once']] },
    code: DEVICES,
    gaps: ['i4'],
    gates: 'all',
    decision: { kind: 'approved', on: [8, 28], reasons: 'Data contoh: sesuai daftar harga.' },
  },
  {
    agency: '2.22',
    title: 'Aplikasi pasar daring dinas',
    spending: 'new-application',
    received: [8, 24],
    problem: 'Data contoh: pedagang ingin berjualan daring.',
    cost: { amount: 150_000_000, yearly: 20_000_000 },
    code: INTANGIBLE,
    gaps: [],
    gates: { reuse: ['no', 'Data contoh: tersedia lokapasar umum.'] },
    decision: {
      kind: 'redirected',
      on: [8, 31],
      reasons: 'Data contoh: bukan tugas pemerintah daerah dan tidak menutup kesenjangan.',
      instead: 'Lokapasar yang ada',
    },
    fate: {
      budgeted: true,
      amount: 140_000_000,
      carriedOut: 'no',
      result: 'Data contoh: tetap dianggarkan, belum dilaksanakan.',
    },
  },
];

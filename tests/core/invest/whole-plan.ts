import { greedyPlan } from '#core/invest/choice/greedy.ts';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { planBook, type PlanBook } from '#core/invest/plan-book.ts';
import type { LevelTexts, PlanGround } from '#core/invest/plan-ground.ts';
import type { Decision, InvestmentPlan } from '#core/invest/plan.ts';
import type { Digest } from '#core/lib/ids.ts';
import {
  fiveDimensions,
  initiativeOf,
  levelsOn,
  offeredOf,
  planWith,
} from '../../support/invest-ground.ts';
import { choiceOf } from './sample-choice.ts';

const AT = '2026-10-05T02:00:00.000Z';
const UNSAID: Decision = { gates: {}, isMust: false, leftOut: '', source: '', lines: [] };
const yes = { answer: 'yes', note: '', by: 'Diskominfo', at: AT } as const;
const EVERY_YES = { roadmap: yes, price: yes, upkeep: yes };
const RACK = {
  price: 'harga-1',
  name: 'Rak peladen',
  specification: '42U',
  unit: 'unit',
  volume: '2.5',
  unitPrice: 1_333_333,
  account: '5.2.02.10.01.0002',
  basis: 'SSH 2027',
  when: 'once',
} as const;

const OFFERED = [
  'perbup-sop-dan-klausul-kontrak',
  'daftar-kebutuhan-dan-penandaan-belanja',
  'prioritas-kak-dan-pakai-ulang',
  'pusat-data-bersama',
  'sewa-tempat-terkelola-opd',
  'langganan-internet-kantor',
  'kendali-dasar-keamanan',
  'kendali-keamanan-menyeluruh',
  'ups-perangkat-pokok',
  'cadangan-bersama',
  'platform-situs-bersama',
  'situs-mandiri-opd',
  'redaksi-dan-informasi-berkala',
  'formulir-layanan-elektronik',
  'portal-layanan-terpadu',
  'aplikasi-layanan-khusus',
  'integrasi-dan-survei-layanan',
  'aktivasi-srikandi',
  'audit-digital-kearsipan',
  'komunitas-belajar-tik',
];

const bare = (id: string, said: Partial<Initiative>): Initiative => ({
  ...initiativeOf('ups-perangkat-pokok'),
  id,
  title: `Uji ${id}`,
  ...said,
});

/** What the shipped initiatives do not have: no cost, a ring, an unknown indicator, nothing raised. */
const ODD: readonly Initiative[] = [
  bare('tanpa-biaya', { cost: null }),
  bare('cincin-satu', { requires: ['cincin-dua'] }),
  bare('cincin-dua', { requires: ['cincin-satu'] }),
  bare('tanpa-hasil', { raises: [] }),
  bare('indikator-lain', { raises: [{ indicator: 'zz', from: 1, to: 2 }] }),
  bare('menuntut-entah', { requires: ['entah'] }),
  bare('tanpa-jalan', { raises: [{ indicator: 'i1', from: 3, to: 4 }] }),
];

const AGENCIES = [
  ['2.14', 'Dinas Komunikasi dan Informatika', 'Dinas', 'Perangkat inti', 2, 3, 2],
  ['3.01', 'Badan Perencanaan Pembangunan Daerah', 'Badan', 'Perangkat inti', 1, 2, 1],
  ['6.01', 'Kecamatan Muara Contoh', 'Kecamatan', 'Kewilayahan', 1, 1, 1],
  ['6.02', 'Kecamatan Hulu Contoh', 'Kecamatan', 'Kewilayahan', 3, 4, 2],
  ['6.03', 'Kecamatan Belum Selesai', 'Kecamatan', 'Kewilayahan', 2, 2, 2],
] as const;

/** Results of four agencies that were written down: agreed, claimed and supported levels. */
function groundOf(): PlanGround {
  const agencies = AGENCIES.map(([key, name, kind, group, final, claimed, supported], at) => {
    const open: LevelTexts = { a4: '-', i1: String(1 + (at % 2)), a1: '1', k4: '2' };
    return {
      key,
      name,
      code: key,
      kind,
      group,
      result: String(at + 1).padStart(64, 'a') as Digest,
      agreedAt: `2026-11-${10 + at}T05:00:00.000Z`,
      // Of one agency a level is not agreed: it has no index.
      final: { ...levelsOn(final), ...open, ...(key === '6.03' && { k1: '?' }) },
      claimed: { ...levelsOn(claimed), ...open, i1: '3' },
      supported: { ...levelsOn(supported), ...open, k4: '1' },
    };
  });
  const { id, version } = fiveDimensions();
  return {
    ref: { id, version, digest: 'b'.repeat(64) as Digest },
    year: 2026,
    agencies,
    absent: [
      { name: 'Dinas Belum Ada', why: 'no-result' },
      { name: 'RSUD Contoh', why: 'apart' },
    ],
  };
}

/** A plan of which everything was said that can be said. */
export const WHOLE_PLAN: InvestmentPlan = planWith({
  name: 'Rencana lengkap',
  goal: 'Baik',
  targets: { all: null, indicators: { a1: 3, a3: 2 } },
  leftOut: ['6.02'],
  priorities: { '3.01': 3 },
  codeVintage: 'kepmendagri-900',
  sources: [
    { id: 'apbd', name: 'APBD' },
    { id: 'dak', name: 'DAK' },
  ],
  ceilings: [
    { source: null, perYear: [250_000_000, 180_000_000, null] },
    { source: 'dak', perYear: [40_000_000, 20_000_000, 20_000_000] },
  ],
  capacities: [
    { unit: 'opd', perYear: 3 },
    { unit: 'kabupaten', perYear: 2 },
    { unit: '6.01', perYear: 2 },
  ],
  floors: [
    { place: 'opd', least: 1, of: 'proposals' },
    { place: 'kind:Kecamatan', least: 5_000_000, of: 'rupiah' },
  ],
  decisions: {
    'situs-mandiri-opd': { ...UNSAID, leftOut: 'Sudah ada platform bersama.' },
    'ups-perangkat-pokok': { ...UNSAID, source: 'dak', lines: [RACK] },
    'ups-perangkat-pokok:3.01': {
      ...UNSAID,
      isMust: true,
      lines: [RACK, { ...RACK, name: 'Sewa', when: 'yearly', volume: '12', account: '' }],
    },
    'kendali-dasar-keamanan': {
      ...UNSAID,
      source: 'dak',
      gates: {
        reuse: yes,
        roadmap: yes,
        security: yes,
        price: yes,
        upkeep: { ...yes, answer: 'condition', note: 'Dianggarkan setiap tahun.' },
      },
    },
    'redaksi-dan-informasi-berkala:2.14': { ...UNSAID, gates: EVERY_YES },
    'redaksi-dan-informasi-berkala:3.01': { ...UNSAID, gates: EVERY_YES },
    'aktivasi-srikandi': { ...UNSAID, gates: { roadmap: yes, price: yes, upkeep: yes } },
    'formulir-layanan-elektronik': {
      ...UNSAID,
      gates: { common: { ...yes, answer: 'no', note: 'Ada aplikasi umum.' } },
    },
  },
  own: [
    {
      initiative: {
        ...initiativeOf('redaksi-dan-informasi-berkala'),
        id: 'usulan-sendiri',
        title: 'Majalah dinding',
        budgetCode: null,
        raises: [{ indicator: 'a1', from: 1, to: 2 }],
      },
      agencies: ['3.01'],
    },
  ],
  hand: { 'langganan-internet-kantor:3.01': 1, 'aktivasi-srikandi:6.01': null },
  windows: { renja: '02-10', perubahan: '08-01' },
  paper: {
    number: '050/12/2026',
    place: 'Muara Contoh',
    date: '2026-08-01',
    office: 'Kepala Dinas Komunikasi dan Informatika',
    regency: 'Kabupaten Contoh',
  },
});

/** The book of a plan over the same results and initiatives; one of these is set aside. */
export function wholeBook(plan: InvestmentPlan = WHOLE_PLAN): PlanBook {
  const offered = offeredOf([...OFFERED.map(initiativeOf), ...ODD]).map((one) => ({
    ...one,
    isSetAside: one.initiative.id === 'audit-digital-kearsipan',
  }));
  return planBook(plan, { rubric: fiveDimensions(), ground: groundOf(), offered });
}

/** The same, chosen by rule of thumb, with another choice that was kept. */
export function wholeChosenBook(plan: InvestmentPlan = WHOLE_PLAN): PlanBook {
  const book = wholeBook(plan);
  const { starts } = greedyPlan(book.task.order);
  const fewer = new Map([...starts].slice(0, 6).map(([id]) => [id, 0]));
  return {
    ...book,
    plan: {
      ...plan,
      chosen: choiceOf(starts, { by: 'greedy', merit: [9], bound: 12 }),
      kept: [choiceOf(fewer, { name: 'Sedikit saja', ground: 'e'.repeat(64) as Digest })],
    },
  };
}

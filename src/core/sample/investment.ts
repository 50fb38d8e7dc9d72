import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { answerGates, decide, type GateDecision } from '#core/invest/choice/decide.ts';
import { gatesOf, type Gate, type GateAnswer } from '#core/invest/proposal/gates.ts';
import type { OwnDraft } from '#core/invest/initiative/own-proposal.ts';
import {
  withCapacity,
  withCeiling,
  withFloor,
  withPriority,
  withSource,
  withTarget,
} from '#core/invest/plan-edits.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Price } from '#core/invest/price/price.ts';
import { SAMPLE_OWNER } from './agencies.ts';
import { uuidOf } from './chance.ts';
import { sampleLine } from './cost-lines.ts';

type Edit = (plan: InvestmentPlan) => InvestmentPlan;
const all =
  (edits: readonly Edit[]): Edit =>
  (plan) =>
    edits.reduce((now, edit) => edit(now), plan);

const keyOf = (code: string): string => uuidOf('opd', code);
/** Agencies that count for more, by code: the two hospitals, then schools and population. */
const WEIGHTY: readonly (readonly [code: string, priority: number])[] = [
  ['5.01', 3],
  ['5.02', 3],
  ['2.01', 2],
];
const HOSPITALS = ['5.01', '5.02'].map(keyOf);

/** Whole rupiah of each year, of all sources together and of the second alone. */
const TOTAL = [450_000_000, 350_000_000, 300_000_000] as const;
const DAK = { id: 'dak', name: 'DAK', perYear: [60_000_000, 40_000_000, 40_000_000] } as const;
export const SAMPLE_PLAN_YEARS = TOTAL.length;

/** What the plan of the sample starts from: targets, who counts, and what binds it. */
export const sampleBasis: Edit = all([
  withTarget(3),
  ...WEIGHTY.map(([code, priority]) => withPriority([keyOf(code)], priority)),
  withSource(DAK.id, DAK.name),
  ...TOTAL.map((rupiah, year) => withCeiling(null, year, rupiah)),
  ...DAK.perYear.map((rupiah, year) => withCeiling(DAK.id, year, rupiah)),
  withCapacity('kabupaten', 3),
  withFloor('kind:Rumah sakit', 'proposals', 1),
  (plan) => ({
    ...plan,
    codeVintage: 'kepmendagri-900',
    paper: {
      ...plan.paper,
      number: 'CONTOH/050/001',
      place: 'Contoh',
      office: `Kepala ${SAMPLE_OWNER}`,
      regency: 'Pemerintah Kabupaten Contoh',
    },
  }),
]);

/** Of these kinds the gates are answered; the others are still waiting, as at any desk. */
const ANSWERED: readonly Initiative['kind'][] = ['kebijakan', 'proses', 'sdm', 'keamanan', 'data'];

/** Gates of single initiatives that are not simply passed. */
const SINGLE: Readonly<Record<string, Partial<Record<Gate, Pick<GateAnswer, 'answer' | 'note'>>>>> =
  {
    'aplikasi-layanan-khusus': {
      common: {
        answer: 'no',
        note: 'Data contoh: portal layanan terpadu memuat layanan yang sama.',
      },
    },
    'srikandi-tte-dan-digitasi-arsip': {
      security: {
        answer: 'condition',
        note: 'Data contoh: tanda tangan elektronik memakai sertifikat BSrE.',
      },
    },
    'platform-situs-bersama': {
      common: { answer: 'yes', note: 'Data contoh: tidak ada aplikasi umum untuk situs OPD.' },
    },
  };

function gatesFor(
  { id, kind }: Initiative,
  said: Pick<GateAnswer, 'by' | 'at'>,
): readonly GateDecision[] {
  const single = SINGLE[id] ?? {};
  const isAnswered = ANSWERED.includes(kind);
  return gatesOf(kind).flatMap((gate) => {
    const one = single[gate] ?? (isAnswered ? ({ answer: 'yes', note: '' } as const) : null);
    return one ? [{ about: id, gate, answer: { ...one, ...said } }] : [];
  });
}

/** What was decided about the proposals: gates, one must, one left out, a source, lines of prices. */
export function sampleDecisions(
  initiatives: readonly Initiative[],
  prices: readonly Price[],
  said: Pick<GateAnswer, 'by' | 'at'>,
): Edit {
  return all([
    (plan) =>
      answerGates(
        plan,
        initiatives.flatMap((one) => gatesFor(one, said)),
      ),
    (plan) =>
      decide(plan, 'helpdesk-tik-kabupaten', {
        isMust: true,
        lines: [
          sampleLine(prices, 1, 'laptop', 'once'),
          sampleLine(prices, 40, 'meal', 'once'),
          sampleLine(prices, 4, 'staff', 'yearly'),
        ],
      }),
    (plan) =>
      decide(plan, 'ups-perangkat-pokok', { lines: [sampleLine(prices, 2, 'ups', 'once')] }),
    (plan) => decide(plan, 'srikandi-tte-dan-digitasi-arsip', { source: DAK.id }),
    (plan) =>
      decide(plan, 'genset-kompleks-bersama', {
        leftOut: 'Data contoh: gedung baru sudah bergenset.',
      }),
  ]);
}

const noEstimate = { low: null, likely: null, high: null } as const;

/** A proposal that no catalogue has, for the two hospitals. */
export const SAMPLE_OWN: { readonly id: string; readonly draft: OwnDraft } = {
  id: 'usulan-contoh-rumah-sakit',
  draft: {
    title: 'Digitasi arsip rekam layanan rumah sakit (contoh)',
    kind: 'data',
    description: 'Data contoh: memindai arsip layanan yang masih dipakai dan memasukkannya.',
    carriedBy: 'opd',
    agencies: HOSPITALS,
    raises: [{ indicator: 'a3', from: 2, to: 3 }],
    oneOff: { low: 14_000_000, likely: 18_000_000, high: 24_000_000 },
    perYear: noEstimate,
    basis: 'Data contoh: perkiraan sendiri, bukan penawaran.',
    weeks: 12,
    requires: [],
    excludes: ['srikandi-tte-dan-digitasi-arsip'],
    budgetCode: null,
  },
};

/** What was set by hand after the first search: one at once, one not at all. */
export const SAMPLE_HAND: readonly { readonly id: string; readonly said: number | 'never' }[] = [
  { id: `${SAMPLE_OWN.id}:${keyOf('5.01')}`, said: 0 },
  { id: `register-risiko-tik:${keyOf('2.18')}`, said: 'never' },
];

/** Under what the first search is kept. */
export const SAMPLE_KEPT = 'Hasil pencarian pertama (contoh)';

import { greedyPlan } from '#core/invest/choice/greedy.ts';
import { gatesOf } from '#core/invest/proposal/gates.ts';
import type { PaperDesk, PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import { planDays } from '#core/invest/schedule/plan-days.ts';
import { planBook, type PlanBook } from '#core/invest/plan-book.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { paperView } from '#core/invest/paper/view-paper.ts';
import type { Digest } from '#core/lib/ids.ts';
import {
  fiveDimensions,
  groundOf,
  offeredOf,
  planWith,
  shippedInitiatives,
} from '../support/invest-ground.ts';

const NAMES = [
  'Dinas Komunikasi dan Informatika',
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana',
  'Badan Perencanaan Pembangunan Daerah',
  'Kecamatan Muara Contoh',
];

/** The day of a moment in Waktu Indonesia Tengah. */
function dayInWita(iso: string): string {
  return new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** What the desk knows beside the results; nothing unless said. */
const BARE_DESK: Omit<PaperDesk, 'days'> = {
  at: '2026-07-20T03:00:00.000Z',
  sample: false,
  roster: 58,
  counts: {
    invited: 30,
    notAssessed: 2,
    silent: 3,
    counted: 24,
    stages: { final: 24, interim: 1, provisional: 0 },
  },
  periods: [],
  applications: [],
  facilities: [],
  fates: [],
  reasons: {},
};

/** A book of so many agencies with long names, each with a result of its own. */
export function paperBook(agencies: number, parts: Partial<InvestmentPlan> = {}): PlanBook {
  const rubric = fiveDimensions();
  const ground = groundOf(rubric, agencies, 7);
  return planBook(planWith({ codeVintage: 'kepmendagri-900', ...parts }), {
    rubric,
    ground: {
      ...ground,
      absent: [{ name: 'Dinas Belum Ada', why: 'no-result' }],
      agencies: ground.agencies.map((one, at) => ({
        ...one,
        name: `${NAMES[at % NAMES.length] ?? ''} ${at + 1}`,
        result: (at + 1).toString(16).padStart(64, 'd') as Digest,
        claimed: Object.fromEntries(
          Object.entries(one.final).map(([id, level]) => [id, level === '-' ? '-' : '4']),
        ),
      })),
    },
    offered: offeredOf(shippedInitiatives()),
  });
}

/** The book with a choice by rule of thumb, as it would stand in the record. */
export function chosenBook(agencies: number, parts: Partial<InvestmentPlan> = {}): PlanBook {
  const book = paperBook(agencies, parts);
  const { starts } = greedyPlan(book.task.order);
  const plan: InvestmentPlan = {
    ...book.plan,
    chosen: {
      name: '',
      starts: Object.fromEntries(starts),
      by: 'greedy',
      ground: 'e'.repeat(64) as Digest,
      merit: [],
      bound: null,
      isProven: false,
      isCutShort: false,
      at: '2026-07-20T03:00:00.000Z',
    },
  };
  return { ...book, plan };
}

/** Everything the document is made of. */
export function paperSource(
  book: PlanBook,
  parts: Partial<Omit<PlanPaperSource, 'desk'>> & { readonly desk?: Partial<PaperDesk> } = {},
): PlanPaperSource {
  const { desk, ...rest } = parts;
  const facts = paperView(book);
  const said = { ...BARE_DESK, ...desk };
  return {
    plan: book.plan,
    facts,
    standing: null,
    curve: null,
    robustness: null,
    whyNots: [],
    ...rest,
    desk: {
      days: planDays(
        facts.agencies.map(({ agreedAt }) => agreedAt),
        said.at,
        dayInWita,
      ),
      ...said,
    },
  };
}

const AT = '2026-07-01T00:00:00.000Z';

/** Every gate of every initiative answered with yes, but one with a condition. */
export function answeredGates(): InvestmentPlan['decisions'] {
  return Object.fromEntries(
    shippedInitiatives().map(({ id, kind }) => [
      id,
      {
        gates: Object.fromEntries(
          gatesOf(kind).map((gate) => [
            gate,
            gate === 'upkeep'
              ? { answer: 'condition' as const, note: `Dianggarkan untuk ${id}`, by: '', at: AT }
              : { answer: 'yes' as const, note: '', by: '', at: AT },
          ]),
        ),
        isMust: false,
        leftOut: '',
        source: '',
        lines: [],
      },
    ]),
  );
}

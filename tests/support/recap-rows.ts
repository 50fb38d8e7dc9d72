import type { AssessmentId, Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import {
  OUTCOMES_MADE,
  type Outcome,
  type OutcomeSet,
  type OutcomeStage,
} from '#core/portfolio/outcome.ts';
import { setOfFindings } from '#core/portfolio/score-set.ts';
import type { Finding } from '#core/review/finding.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { recapRecord } from './recap-record.ts';

/** Results as they stand after an import, made of numbers alone: for screens and for size. */

interface RecapOrder {
  readonly rubric: Rubric;
  readonly ref: Outcome['rubric'];
  readonly governments: number;
  /** Agencies of each. */
  readonly agencies: number;
  readonly years: readonly number[];
}

/** The same numbers from the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const hex = (at: number, letter: string): string => at.toString(16).padStart(64, letter);
const uuid = (at: number): string => `01990000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`;

const KINDS = ['Dinas', 'Badan', 'Kecamatan', 'Sekretariat'] as const;
const GROUPS = ['Pelayanan', 'Perencanaan', 'Kewilayahan'] as const;
const BATCHES = ['Gelombang 1', 'Gelombang 2', 'Gelombang 3'] as const;
const FIELDS = [
  'Kesehatan',
  'Pendidikan',
  'Pekerjaan Umum dan Penataan Ruang',
  'Perhubungan',
  'Sosial',
  'Kependudukan dan Pencatatan Sipil',
  'Perpustakaan dan Kearsipan',
  'Lingkungan Hidup',
  'Pemberdayaan Masyarakat, Perempuan, Perlindungan Anak dan Keluarga Berencana',
] as const;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Three score sets that belong together: claimed above final, final above supported. */
function scoresOf(
  rubric: Rubric,
  random: () => number,
): Pick<Outcome, 'final' | 'claimed' | 'supported'> {
  const skill = random();
  const claimed: Record<string, Finding> = {};
  const final: Record<string, Finding> = {};
  const supported: Record<string, Finding> = {};
  for (const { indicator } of placedIndicators(rubric)) {
    const levels = indicator.levels.map(({ level }) => level);
    const last = levels.length - 1;
    const at = Math.min(last, Math.max(0, Math.round((skill * 0.7 + random() * 0.4) * last)));
    const value = (place: number): Finding => ({
      is: 'value',
      value: `${levels[Math.min(last, Math.max(0, place))] ?? 0}`,
    });
    const off = indicator.mayBeNotApplicable && random() < 0.05;
    claimed[indicator.id] = off ? { is: 'not-applicable' } : value(at + (random() < 0.4 ? 1 : 0));
    final[indicator.id] = off ? { is: 'not-applicable' } : value(at);
    supported[indicator.id] = off ? { is: 'not-applicable' } : value(at - (random() < 0.3 ? 1 : 0));
  }
  return {
    final: setOfFindings(rubric, rubric, final),
    claimed: setOfFindings(rubric, rubric, claimed),
    supported: setOfFindings(rubric, rubric, supported),
  };
}

const stageAt = (at: number): OutcomeStage => {
  if (at % 10 === 9) return 'provisional';
  return at % 17 === 16 ? 'interim' : 'final';
};

function recordOf(order: RecapOrder, at: number, year: number): PackageRecord {
  return recapRecord({
    id: hex(at, 'e') as Digest,
    rubric: order.ref,
    year,
    subject: uuid(at) as PeriodId,
    publicKey: hex(at % 7, 'a') as PublicKey,
    at: '2026-11-20T02:00:00.000Z',
    fileName: `rekap-${at}.timbang`,
    bytes: 1000,
    signature: hex(at, 'b').repeat(2),
  });
}

interface RecapRows {
  readonly record: PackageRecord;
  readonly set: OutcomeSet;
}

/** Recap packages with their results, as they lie there after an import. */
export function* recapRows(order: RecapOrder): Generator<RecapRows> {
  const random = chance(20_261_122);
  const { rubric, ref, governments, agencies, years } = order;
  // Scoring each of 30,000 anew would say nothing more.
  const scores = Array.from({ length: 120 }, () => scoresOf(rubric, random));
  for (let place = 0; place < governments * years.length; place += 1) {
    const year = pick(years, place);
    const home = Math.floor(place / years.length);
    const government = `Kabupaten Contoh ${String(home + 1).padStart(3, '0')}`;
    const outcomes = Array.from({ length: agencies }, (_, at): Outcome => {
      const own = place * agencies + at;
      const stage = stageAt(at);
      const set = pick(scores, Math.floor(random() * scores.length));
      const kind = pick(KINDS, at);
      return {
        id: hex(own + 1, 'c') as Digest,
        stage,
        assessment: uuid(1_000_000 + own) as AssessmentId,
        revision: 1,
        agency: {
          name: `${kind} ${pick(FIELDS, at)} ${String(at + 1)}`,
          shortName: `${kind} ${at + 1}`,
          code: `${home + 1}.${at + 1}`,
          government,
        },
        kind,
        group: pick(GROUPS, at),
        batch: pick(BATCHES, at),
        period: null,
        year,
        rubric: ref,
        scope: false,
        madeAt: '2026-11-01T02:00:00.000Z',
        signer: null,
        ...set,
        final: stage === 'provisional' ? null : set.final,
        documents: 3 + (own % 9),
        verdicts: { accepted: 4 + (own % 5), 'rejected:draft': 1 + (own % 3) },
        oddities: [],
      };
    });
    const record = recordOf(order, place + 1, year);
    yield { record, set: { id: record.id, made: OUTCOMES_MADE, outcomes } };
  }
}

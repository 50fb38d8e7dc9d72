import { readFileSync } from 'node:fs';
import type { Offered } from '#core/invest/proposal/candidates.ts';
import {
  catalogueSchema,
  type Catalogue,
  type Initiative,
} from '#core/invest/initiative/catalogue.ts';
import { planBook, type PlanBook } from '#core/invest/plan-book.ts';
import type { GroundAgency, LevelTexts, PlanGround } from '#core/invest/plan-ground.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { sampleRoster } from '#core/sample/agencies.ts';
import { SAMPLE_ASESORS, votedLevel } from '#core/sample/maturity.ts';
import { LIMA, shippedRubric } from '../rubrics/shipped.ts';
import { planWith } from './plan-record.ts';

export { planWith } from './plan-record.ts';

/** The instrument for agencies, as it came with the program. */
export const fiveDimensions = (): Rubric => shippedRubric(LIMA);

export const indicatorsOf = (rubric: Rubric): readonly string[] =>
  placedIndicators(rubric).map(({ indicator }) => indicator.id);

/** The initiatives that came with the program. */
export const catalogue: Catalogue = catalogueSchema.parse(
  JSON.parse(readFileSync('catalogues/inisiatif-tik@1.0.0.json', 'utf8')),
);
export const shippedInitiatives = (): readonly Initiative[] => catalogue.initiatives;

export function initiativeOf(id: string): Initiative {
  const found = catalogue.initiatives.find((one) => one.id === id);
  if (!found) throw new Error(`no initiative ${id}`);
  return found;
}

export const offeredOf = (initiatives: readonly Initiative[]): readonly Offered[] =>
  initiatives.map((initiative) => ({ initiative, isSetAside: false, only: null }));

/** A draft of three years without any ceiling. */
export const BLANK_PLAN: InvestmentPlan = planWith();

/** Every indicator on one level, with others named. */
export const levelsOn = (
  level: number,
  others: Readonly<Record<string, number>> = {},
): LevelTexts =>
  Object.fromEntries(indicatorsOf(fiveDimensions()).map((id) => [id, String(others[id] ?? level)]));

/** An agency with its agreed levels; claimed and supported as agreed where nothing is said. */
function agencyAt(key: string, final: LevelTexts, said: Partial<GroundAgency> = {}): GroundAgency {
  return {
    key,
    name: `Dinas ${key}`,
    code: '',
    kind: 'Dinas',
    group: '',
    result: '0'.repeat(64) as Digest,
    agreedAt: '2026-11-20T00:00:00.000Z',
    final,
    claimed: final,
    supported: final,
    ...said,
  };
}

function groundWith(rubric: Rubric, agencies: readonly GroundAgency[]): PlanGround {
  const { id, version } = rubric;
  const ref = { id, version, digest: '0'.repeat(64) as Digest };
  return { ref, year: 2026, agencies, absent: [] };
}

/** A plan over the shipped instrument, with the shipped initiatives or others. */
function bookOver(
  plan: InvestmentPlan,
  agencies: readonly GroundAgency[],
  initiatives: readonly Initiative[] = catalogue.initiatives,
): PlanBook {
  const rubric = fiveDimensions();
  return planBook(plan, {
    rubric,
    ground: groundWith(rubric, agencies),
    offered: offeredOf(initiatives),
  });
}

/** Agencies on levels that are written down, where a test reckons by hand. */
export function realBook(
  agencies: readonly (Pick<GroundAgency, 'key' | 'final'> & Partial<GroundAgency>)[],
  said: Partial<InvestmentPlan> = {},
  initiatives: readonly Initiative[] = catalogue.initiatives,
): PlanBook {
  const all = agencies.map(({ key, final, ...others }) => agencyAt(key, final, others));
  return bookOver(planWith(said), all, initiatives);
}

/** The first agencies of the invented kabupaten, with the levels that its first asesor gave them. */
export function sampleBook(plan: InvestmentPlan, agencies = 4): PlanBook {
  const ids = indicatorsOf(fiveDimensions());
  const all = sampleRoster('2026-11-22T00:00:00.000Z')
    .slice(0, agencies)
    .map(({ code, name, kind, group }, at) => {
      const level = (id: string): string => String(votedLevel(code, id, 2026, SAMPLE_ASESORS[0]));
      const final = Object.fromEntries(ids.map((id) => [id, level(id)]));
      const result = String(at).padStart(64, '0') as Digest;
      return agencyAt(code, final, { name, code, kind, group, result });
    });
  return bookOver(plan, all);
}

/** Chance that is the same in every run: numbers from 0 up to, not including, 1. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** An agency with the levels that `levelAt` says, each a number as text, "-" or "?". */
export function agencyOn(
  rubric: Rubric,
  key: string,
  levelAt: (indicator: string) => string,
): GroundAgency {
  const final = Object.fromEntries(indicatorsOf(rubric).map((id) => [id, levelAt(id)]));
  return agencyAt(key, final, {
    kind: key.endsWith('0') ? 'Kecamatan' : 'Dinas',
    group: 'Pelayanan',
  });
}

/** So many agencies on invented levels, some indicators not applicable. */
export function groundOf(rubric: Rubric, count: number, seed: number): PlanGround {
  const chance = chanceOf(seed);
  const open = new Set(
    placedIndicators(rubric).flatMap(({ indicator: one }) =>
      one.mayBeNotApplicable ? [one.id] : [],
    ),
  );
  const level = (id: string): string => {
    const [at, which] = [chance(), chance()];
    if (open.has(id) && at < 0.3) return '-';
    return String(1 + Math.floor(which * 3));
  };
  const agencies = Array.from({ length: count }, (_, at) => agencyOn(rubric, `opd${at}`, level));
  return groundWith(rubric, agencies);
}

/** The book of a kabupaten with so many agencies, the shipped instrument and initiatives. */
export function kabupatenBook(
  agencies: number,
  parts: Partial<InvestmentPlan> = {},
  seed = 1,
): PlanBook {
  return bookOver(planWith(parts), groundOf(fiveDimensions(), agencies, seed).agencies);
}

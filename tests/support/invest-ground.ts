import { readFileSync } from 'node:fs';
import { catalogueSchema, type Initiative } from '#core/invest/catalogue.ts';
import type { Offered } from '#core/invest/candidates.ts';
import type { GroundAgency, PlanGround } from '#core/invest/plan-ground.ts';
import { planBook, type PlanBook } from '#core/invest/plan-book.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Digest } from '#core/lib/ids.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { planWith } from './plan-record.ts';
import { must } from './scenario.ts';

export { planWith } from './plan-record.ts';

/** The instrument for agencies, as it came with the program. */
export function fiveDimensions(): Rubric {
  const text = readFileSync('rubrics/lima-dimensi-opd@1.0.0.json', 'utf8');
  return must(parseRubric(JSON.parse(text) as unknown));
}

/** The initiatives that came with the program. */
export function shippedInitiatives(): readonly Initiative[] {
  const text = readFileSync('catalogues/inisiatif-tik@1.0.0.json', 'utf8');
  return catalogueSchema.parse(JSON.parse(text)).initiatives;
}

export const offeredOf = (initiatives: readonly Initiative[]): readonly Offered[] =>
  initiatives.map((initiative) => ({ initiative, isSetAside: false, only: null }));

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
  const final = Object.fromEntries(
    placedIndicators(rubric).map(({ indicator: { id } }) => [id, levelAt(id)]),
  );
  return {
    key,
    name: `Dinas ${key}`,
    code: '',
    kind: key.endsWith('0') ? 'Kecamatan' : 'Dinas',
    group: 'Pelayanan',
    result: '0'.repeat(64) as Digest,
    agreedAt: '2026-10-01T00:00:00.000Z',
    final,
    claimed: final,
    supported: final,
  };
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
  return {
    ref: { id: rubric.id, version: rubric.version, digest: '0'.repeat(64) as Digest },
    year: 2026,
    agencies: Array.from({ length: count }, (_, at) => agencyOn(rubric, `opd${at}`, level)),
    absent: [],
  };
}

/** The book of a kabupaten with so many agencies, the shipped instrument and initiatives. */
export function kabupatenBook(
  agencies: number,
  parts: Partial<InvestmentPlan> = {},
  seed = 1,
): PlanBook {
  const rubric = fiveDimensions();
  return planBook(planWith(parts), {
    rubric,
    ground: groundOf(rubric, agencies, seed),
    offered: offeredOf(shippedInitiatives()),
  });
}

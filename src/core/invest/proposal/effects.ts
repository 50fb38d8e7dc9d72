import { add, compare, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { predikatRank } from '#core/scoring/predikat.ts';
import { reacher, type Reached } from './effect-memo.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Settled } from './settle.ts';

/** What is needed to score proposals. */
export type EffectGround = Pick<PlanBook, 'rubric' | 'ground' | 'agencies' | 'candidates'>;

/** Levels of one indicator that have to be reached first, because a proposal starts above them. */
interface MissingBelow {
  readonly indicator: string;
  /** Lowest first. */
  readonly levels: readonly number[];
}

/** One proposal on one agency, alone: as if nothing else were ever done. */
export interface Effect {
  readonly candidate: Settled;
  readonly agency: BookAgency;
  readonly reached: Reached;
  /** Empty = every step of it counts already when it stands alone. */
  readonly missing: readonly MissingBelow[];
}

/** One proposal on all its agencies, each alone with it; its money is spent once. */
export interface ProposalEffect {
  readonly candidate: Settled;
  readonly effects: readonly Effect[];
  /** Sum of the gains of its agencies, exact. */
  readonly gain: Ratio;
  /** Agencies whose predikat rises by it alone. */
  readonly lifts: number;
}

/** Levels below what a proposal covers that it does not reach itself. */
function missingBelow(
  { raises }: Settled,
  { key, ladders }: BookAgency,
  rungs: Reached['rungs'],
): readonly MissingBelow[] {
  const firsts = new Map<string, number>();
  for (const { agency, indicator, from } of raises) {
    if (agency !== key || from <= (rungs.get(indicator) ?? 0)) continue;
    firsts.set(indicator, Math.min(from, firsts.get(indicator) ?? from));
  }
  return [...firsts].map(([indicator, from]) => ({
    indicator,
    levels: (ladders.get(indicator)?.steps ?? [])
      .slice(rungs.get(indicator) ?? 0, from)
      .map(({ to }) => to),
  }));
}

/** What one proposal alone does to one agency; nothing where steps below it are missing. */
export function effectOn(
  ground: Pick<EffectGround, 'rubric' | 'ground'>,
  agency: BookAgency,
  candidate: Settled,
): Effect {
  const reached = reacher(ground)(agency, [candidate]);
  return { candidate, agency, reached, missing: missingBelow(candidate, agency, reached.rungs) };
}

/** Whether the predikat is a better one afterwards. */
function liftsPredikat(
  { rubric }: Pick<EffectGround, 'rubric'>,
  { agency, reached }: Pick<Effect, 'agency' | 'reached'>,
): boolean {
  return predikatRank(rubric, reached.predikat) > predikatRank(rubric, agency.predikat);
}

/** Whether a gain is one. */
export function isGain(gain: Ratio): boolean {
  return compare(gain, ZERO) > 0;
}

const known = new WeakMap<PlanBook['task'], readonly ProposalEffect[]>();

/** Every proposal alone, in the order of the book; reckoned once as long as the book stands. */
export function effectsOf(book: PlanBook): readonly ProposalEffect[] {
  const found = known.get(book.task);
  if (found) return found;
  const byKey = new Map(book.agencies.map((one) => [one.key, one]));
  const reach = reacher(book);
  const made = book.candidates.map((candidate): ProposalEffect => {
    const effects = candidate.agencies.flatMap((key): readonly Effect[] => {
      const agency = byKey.get(key);
      if (!agency) return [];
      const reached = reach(agency, [candidate]);
      const missing = missingBelow(candidate, agency, reached.rungs);
      return [{ candidate, agency, reached, missing }];
    });
    return {
      candidate,
      effects,
      gain: effects.reduce((sum, { reached }) => add(sum, reached.gain), ZERO),
      lifts: effects.filter((one) => liftsPredikat(book, one)).length,
    };
  });
  known.set(book.task, made);
  return made;
}

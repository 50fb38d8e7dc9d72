import { compare, fromInteger, subtract, type Ratio } from '#core/lib/ratio.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Level } from '#core/rubric/types.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { climbedLevels, exactOf, scoreOfLevels } from './plan-ladders.ts';
import type { Reached } from './effect-memo.ts';

/** What is known of the evidence of levels that an agency claims and that were not agreed. */
export type EvidenceStanding =
  /** None was attached for them, or not all that is required. */
  | 'missing'
  /** It was attached and not accepted. */
  | 'not-accepted'
  | 'unknown';

/** Levels of one indicator that an agency says it stands on already: proof is what is missing. */
export interface EvidenceStep {
  readonly agency: BookAgency;
  readonly indicator: string;
  /** The level that was agreed, exact. */
  readonly now: Ratio;
  /** The levels to be proved, lowest first, with what the instrument asks for on each. */
  readonly levels: readonly Level[];
  readonly standing: EvidenceStanding;
  readonly reached: Pick<Reached, 'index' | 'predikat' | 'gain'>;
}

/** All evidence steps of one agency together. */
export interface AgencyEvidence {
  readonly agency: BookAgency;
  readonly steps: readonly EvidenceStep[];
  readonly reached: EvidenceStep['reached'];
}

type Ground = Pick<PlanBook, 'rubric' | 'agencies'>;

/** A level as text; null = none was given, or it does not apply. */
function levelIn(texts: Readonly<Record<string, string>>, indicator: string): Ratio | null {
  const text = texts[indicator];
  return text === undefined || text === '?' || text === '-' ? null : exactOf(text);
}

/** How many steps of each ladder the claim reaches, up to the target. */
function claimedRungs({ ladders, claimed }: BookAgency): ReadonlyMap<string, number> {
  const rungs = new Map<string, number>();
  for (const { indicator, steps } of ladders.values()) {
    const claim = levelIn(claimed, indicator);
    if (!claim) continue;
    const count = steps.filter(({ to }) => compare(fromInteger(to), claim) <= 0).length;
    if (count > 0) rungs.set(indicator, count);
  }
  return rungs;
}

function reachedBy(
  { rubric }: Ground,
  agency: BookAgency,
  rungs: (indicator: string) => number,
): EvidenceStep['reached'] {
  const levels = climbedLevels(agency.final, [...agency.ladders.values()], rungs);
  const { outcome } = scoreOfLevels(rubric, levels);
  if (outcome.kind !== 'final') throw new RangeError('invest: a raised score is not whole');
  const { value, predikat } = outcome;
  return { index: value, predikat, gain: subtract(value.exact, agency.index.exact) };
}

function standingOf({ supported }: BookAgency, indicator: string, top: number): EvidenceStanding {
  const level = levelIn(supported, indicator);
  if (!level) return 'unknown';
  return compare(level, fromInteger(top)) >= 0 ? 'not-accepted' : 'missing';
}

/**
 * What costs nothing but work: for every agency the levels that it claims and that were not
 * agreed, each scored anew by the one scoring function with that indicator raised. An agency
 * without such a step is left out.
 */
export function evidenceSteps(ground: Ground): readonly AgencyEvidence[] {
  const indicators = new Map(
    placedIndicators(ground.rubric).map(({ indicator }) => [indicator.id, indicator] as const),
  );
  return ground.agencies.flatMap((agency) => {
    const rungs = claimedRungs(agency);
    if (rungs.size === 0) return [];
    const steps = [...rungs].flatMap(([id, count]): readonly EvidenceStep[] => {
      const ladder = agency.ladders.get(id);
      const tops = new Set(ladder?.steps.slice(0, count).map(({ to }) => to));
      const levels = (indicators.get(id)?.levels ?? []).filter(({ level }) => tops.has(level));
      if (!ladder || levels.length === 0) return [];
      return [
        {
          agency,
          indicator: id,
          now: ladder.now,
          levels,
          standing: standingOf(agency, id, Math.max(...tops)),
          reached: reachedBy(ground, agency, (other) => (other === id ? count : 0)),
        },
      ];
    });
    return [{ agency, steps, reached: reachedBy(ground, agency, (id) => rungs.get(id) ?? 0) }];
  });
}

const known = new WeakMap<PlanBook['task'], readonly AgencyEvidence[]>();

/** The same, reckoned once as long as the book stands. */
export function evidenceStepsOf(book: PlanBook): readonly AgencyEvidence[] {
  const found = known.get(book.task);
  if (found) return found;
  const made = evidenceSteps(book);
  known.set(book.task, made);
  return made;
}

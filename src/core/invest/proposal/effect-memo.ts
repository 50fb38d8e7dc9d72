import type { Ratio } from '#core/lib/ratio.ts';
import type { Shown } from '#core/scoring/score.ts';
import { afterPlan } from './after-plan.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Settled } from './settle.ts';

/** An agency once something is done, without the whole score it was read from. */
export interface Reached {
  readonly index: Shown;
  readonly predikat: string;
  /** Index after − index before, exact. */
  readonly gain: Ratio;
  /** Steps climbed, by indicator; those that stay are not among them. */
  readonly rungs: ReadonlyMap<string, number>;
}

interface Remembered {
  readonly ground: string;
  readonly reached: Map<string, Reached>;
}

const remembered = new Map<string, Remembered>();

/** All that a score of this agency depends on, besides what is done. */
function groundOf(
  { rubric, ground }: Pick<PlanBook, 'rubric' | 'ground'>,
  one: BookAgency,
): string {
  const tops = [...one.ladders.values()].map(({ indicator, steps }) => [indicator, steps.length]);
  return JSON.stringify([rubric.id, ground.ref.digest, ground.year, one.final, tops]);
}

/**
 * Scores agencies after something is done, by the one scoring function, and remembers it: a plan
 * is made anew with every answer of a person, and most of what it does stays as it was.
 */
export function reacher(
  book: Pick<PlanBook, 'rubric' | 'ground'>,
): (agency: BookAgency, candidates: readonly Settled[]) => Reached {
  const here = new Map<BookAgency, Map<string, Reached>>();
  const knownOf = (agency: BookAgency): Map<string, Reached> => {
    const found = here.get(agency);
    if (found) return found;
    const ground = groundOf(book, agency);
    const last = remembered.get(agency.key);
    const known = last?.ground === ground ? last.reached : new Map<string, Reached>();
    remembered.set(agency.key, { ground, reached: known });
    here.set(agency, known);
    return known;
  };
  return (agency, candidates) => {
    const known = knownOf(agency);
    const own = candidates.flatMap(({ raises }) =>
      raises.filter(({ agency: key }) => key === agency.key),
    );
    const done = own.map(({ indicator, from, to }) => `${indicator} ${from} ${to}`).join('\n');
    const found = known.get(done);
    if (found) return found;
    const starts = new Map(candidates.map(({ id }) => [id, 0] as const));
    const [after] = afterPlan({ rubric: book.rubric, agencies: [agency], candidates }, starts);
    if (!after) throw new RangeError('invest: an agency without a score');
    const { index, predikat, gain, rungs } = after;
    const reached = { index, predikat, gain, rungs };
    known.set(done, reached);
    return reached;
  };
}

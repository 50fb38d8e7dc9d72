import { subtract, type Ratio } from '#core/lib/ratio.ts';
import { effectOn, type Effect, type EffectGround } from './effects.ts';
import { reacher, type Reached } from './effect-memo.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import type { Settled } from './settle.ts';

/** How one proposal and the others change each other's effect on one agency. */
export interface Interaction extends Effect {
  /** What has to come before: steps below, and what it requires, with theirs in turn. */
  readonly before: readonly Settled[];
  /** It together with all of that. */
  readonly together: Reached;
  /** Others that raise a step that it raises too: done twice, it counts once. */
  readonly same: readonly Settled[];
  /** Others whose steps begin to count by it. */
  readonly opens: readonly Settled[];
  /** What it still adds where everything else that may stand beside it is done. */
  readonly last: Ratio;
}

const onAgency = ({ raises }: Settled, key: string): Settled['raises'] =>
  raises.filter(({ agency }) => agency === key);

const isBeside = (one: Settled, other: Settled): boolean =>
  one.id !== other.id && !one.excludes.includes(other.id) && !other.excludes.includes(one.id);

/** Whether two proposals raise a same step of a same ladder. */
function sharesStep(one: Settled, other: Settled, key: string): boolean {
  return onAgency(one, key).some((part) =>
    onAgency(other, key).some(
      ({ indicator, from, to }) => indicator === part.indicator && from < part.to && part.from < to,
    ),
  );
}

/**
 * What it requires, with what that requires in turn, and for every step below what it covers the
 * first proposal that covers it.
 */
function comesBefore(
  candidate: Settled,
  { key }: BookAgency,
  here: readonly Settled[],
  ground: EffectGround,
): readonly Settled[] {
  const found: Settled[] = [];
  const byId = new Map(ground.candidates.map((one) => [one.id, one]));
  const require = (one: Settled): void => {
    for (const id of one.requires) {
      const required = byId.get(id);
      if (required) take(required);
    }
  };
  const take = (one: Settled): void => {
    if (one.id === candidate.id || found.includes(one)) return;
    found.push(one);
    require(one);
  };
  require(candidate);
  for (const { indicator, from } of onAgency(candidate, key)) {
    for (let step = 0; step < from; step += 1) {
      const covers = (other: Settled): boolean =>
        onAgency(other, key).some(
          (part) => part.indicator === indicator && part.from <= step && step < part.to,
        );
      const first = here.find((other) => covers(other) && isBeside(candidate, other));
      if (first && !covers(candidate) && !found.some(covers)) take(first);
    }
  }
  return found;
}

/** One proposal on one agency beside all the others. */
export function interactionOf(
  ground: EffectGround,
  agency: BookAgency,
  candidate: Settled,
): Interaction {
  const { key } = agency;
  const reach = reacher(ground);
  const here = ground.candidates.filter(({ agencies }) => agencies.includes(key));
  const alone = effectOn(ground, agency, candidate);
  const before = comesBefore(candidate, agency, here, ground);
  const others = here.filter((other) => isBeside(candidate, other));
  const opens = others.filter((other) => {
    if (sharesStep(candidate, other, key)) return false;
    const withIt = reach(agency, [candidate, other]).gain;
    const apart = subtract(withIt, alone.reached.gain);
    const own = reach(agency, [other]).gain;
    return apart.n * own.d > own.n * apart.d;
  });
  return {
    ...alone,
    before,
    together: reach(agency, [candidate, ...before]),
    same: here.filter((other) => other.id !== candidate.id && sharesStep(candidate, other, key)),
    opens,
    last: subtract(reach(agency, [...others, candidate]).gain, reach(agency, others).gain),
  };
}

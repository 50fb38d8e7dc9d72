import { add, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from '#core/invest/choice/plan-order.ts';
import { climbed } from '#core/invest/choice/reach.ts';
import type { Settled } from './settle.ts';

/** One ladder of one agency that a proposal lifts in a plan. */
export interface LadderWorth {
  readonly agency: BookAgency;
  readonly indicator: string;
  /** Steps climbed without it and with it. */
  readonly without: number;
  readonly with: number;
  readonly gain: Ratio;
}

/** The steps one proposal covers on each ladder, each once. */
function ownSteps({ raises }: Settled): ReadonlyMap<string, OwnSteps> {
  const own = new Map<string, OwnSteps>();
  for (const { agency, indicator, from, to } of raises) {
    const key = `${agency}\n${indicator}`;
    const here = own.get(key) ?? { agency, indicator, steps: new Set<number>() };
    for (let step = from; step < to; step += 1) here.steps.add(step);
    own.set(key, here);
  }
  return own;
}

interface OwnSteps {
  readonly agency: string;
  readonly indicator: string;
  readonly steps: Set<number>;
}

/** What a proposal is worth in a plan, ladder by ladder. */
export type WorthOf = (one: Settled) => readonly LadderWorth[];

/**
 * What a plan with a proposal has more than the same plan without it: every step that nothing else
 * in the plan climbs. The worth of several does not add up where they climb the same steps.
 */
export function worthIn({ agencies, candidates }: PlanBook, starts: Starts): WorthOf {
  const byKey = new Map(agencies.map((one) => [one.key, one]));
  /** How many chosen proposals cover each step. */
  const covers = new Map<string, number[]>();
  for (const one of candidates) {
    if (!starts.has(one.id)) continue;
    for (const [key, { steps }] of ownSteps(one)) {
      const counts = covers.get(key) ?? [];
      for (const step of steps) counts[step] = (counts[step] ?? 0) + 1;
      covers.set(key, counts);
    }
  }
  return (one) => {
    const isIn = starts.has(one.id);
    return [...ownSteps(one)].flatMap(([key, at]) => {
      const { steps, indicator } = at;
      const agency = byKey.get(at.agency);
      const ladder = agency?.ladders.get(indicator);
      if (!agency || !ladder) return [];
      const gains = ladder.steps.map(() => 0);
      const counts = covers.get(key) ?? [];
      const others = (step: number): boolean =>
        (counts[step] ?? 0) - (isIn && steps.has(step) ? 1 : 0) > 0;
      const before = climbed({ gains }, others);
      const after = climbed({ gains }, (step) => others(step) || steps.has(step));
      const gain = ladder.steps
        .slice(before, after)
        .reduce((sum, step) => add(sum, step.gain), ZERO);
      return [{ agency, indicator, without: before, with: after, gain }];
    });
  };
}

/** Sum of what a proposal is worth, over all its ladders. */
export function worthSum(ladders: readonly LadderWorth[]): Ratio {
  return ladders.reduce((sum, { gain }) => add(sum, gain), ZERO);
}

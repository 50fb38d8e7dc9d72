import { taskOf, type TaskGround } from './order-of.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { PlanOrder, Proposal } from './plan-order.ts';
import { scaled } from './vary-order.ts';

/** One way the figures may turn out otherwise. */
export interface Scenario {
  readonly kind: 'costs' | 'weights' | 'ceilings';
  /** Of all ceilings; 1000 = as they are. */
  readonly permille: number;
  readonly order: PlanOrder;
}

const SCENARIOS = { costs: 12, weights: 8, ceilings: 10 } as const;
/** Ceilings vary by a fifth to either side. */
const LESS = 800;
const MORE = 1200;
/** Priorities vary by up to three tenths to either side. */
const TENTHS = 3;
const SEED = 20_261_122;

/** Chance that is the same in every run: numbers from 0 up to, not including, 1. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Costs = ReadonlyMap<string, Pick<Proposal, 'cost' | 'running'>>;

const costsOf = ({ proposals }: PlanOrder): Costs => new Map(proposals.map((one) => [one.id, one]));

/** Each proposal somewhere between the least and the most it is estimated at. */
function withCosts(order: PlanOrder, low: Costs, high: Costs, chance: () => number): PlanOrder {
  return {
    ...order,
    proposals: order.proposals.map((one) => {
      const [least, most] = [low.get(one.id) ?? one, high.get(one.id) ?? one];
      const part = chance();
      const between = (from: number, to: number): number => Math.round(from + part * (to - from));
      return {
        ...one,
        cost: between(least.cost, most.cost),
        running: between(least.running, most.running),
      };
    }),
  };
}

/** Priorities in tenths, each up to three tenths of itself more or less. */
function withWeights(order: PlanOrder, chance: () => number): PlanOrder {
  return {
    ...order,
    agencies: order.agencies.map((one) => ({
      ...one,
      priority: one.priority * (10 - TENTHS + Math.floor(chance() * (2 * TENTHS + 1))),
    })),
  };
}

/**
 * Scenarios of a plan, the same for the same plan: costs between the low and the high estimate,
 * priorities up to three tenths more or less, ceilings in even steps from a fifth less to a fifth
 * more. Costs from volume × unit price are no estimates and stay.
 */
export function scenariosOf(plan: InvestmentPlan, ground: TaskGround): readonly Scenario[] {
  const { order } = taskOf(plan, ground);
  const chance = chanceOf(SEED);
  const [low, high] = [
    costsOf(taskOf(plan, ground, 'low').order),
    costsOf(taskOf(plan, ground, 'high').order),
  ];
  const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  return [
    ...many(SCENARIOS.costs, (): Scenario => ({
      kind: 'costs',
      permille: 1000,
      order: withCosts(order, low, high, chance),
    })),
    ...many(SCENARIOS.weights, (): Scenario => ({
      kind: 'weights',
      permille: 1000,
      order: withWeights(order, chance),
    })),
    ...many(SCENARIOS.ceilings, (at): Scenario => {
      const step = (MORE - LESS) / (SCENARIOS.ceilings - 1);
      const permille = Math.round(LESS + at * step);
      return { kind: 'ceilings', permille, order: scaled(order, permille) };
    }),
  ];
}

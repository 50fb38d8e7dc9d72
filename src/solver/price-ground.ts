import type { PlanOrder, Proposal } from '#core/invest/choice/plan-order.ts';
import { stepsOf, type StepLadder } from './order-steps.ts';

/** Proposals of one price: they differ in nothing that costs. */
export interface PriceKind {
  readonly cost: number;
  readonly running: number;
  /** Places of the ceilings, and of the capacities, that bind it. */
  readonly ceilings: readonly number[];
  readonly hands: readonly number[];
  /** Years it may start in. */
  readonly years: readonly number[];
}

/** A sum of proposals that is at most `most`: what requires, excludes and floors ask for. */
interface PriceTie {
  readonly terms: readonly (readonly [times: number, proposal: number])[];
  readonly most: number;
}

/**
 * An order laid out for prices. A plan is the free choice of proposals and steps, where everything
 * that binds them has its price instead: of a rupiah in a year, of a start in a year, of a step, of
 * a tie. Whatever the prices, the best free choice is worth no less than the best plan.
 */
export interface PriceGround {
  readonly order: PlanOrder;
  readonly steps: number;
  readonly ladders: readonly StepLadder[];
  /** Units that each step adds, and to which sum (a group, an agency); -1 = to none. */
  readonly units: Float64Array;
  readonly sumOf: Int32Array;
  /** The steps of proposal p: `uses[usesAt[p]]` up to, not including, `uses[usesAt[p + 1]]`. */
  readonly uses: Int32Array;
  readonly usesAt: Int32Array;
  readonly kinds: readonly PriceKind[];
  readonly kindOf: Int32Array;
  readonly ties: readonly PriceTie[];
  /** 1 = has to be, 0 = may be, -1 = cannot be. */
  readonly says: Int8Array;
  /** Where in a row of prices each kind of them begins. */
  readonly at: Readonly<Record<'hands' | 'steps' | 'ties' | 'sums' | 'end', number>>;
}

function kindsOf(order: PlanOrder): Pick<PriceGround, 'kinds' | 'kindOf'> {
  const { years, ceilings, capacities, proposals } = order;
  const places = (holds: (at: number) => boolean, length: number): readonly number[] =>
    Array.from({ length }, (_, at) => at).filter(holds);
  const known = new Map<string, number>();
  const kinds: PriceKind[] = [];
  const kindOf = proposals.map(({ cost, running, source, unit, onlyYear }) => {
    const hands = places((at) => capacities[at]?.unit === unit, capacities.length);
    const key = JSON.stringify([cost, running, source, hands, onlyYear]);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, kinds.length);
    const bound = (at: number): boolean => [null, source].includes(ceilings[at]?.source ?? null);
    return (
      kinds.push({
        cost,
        running,
        ceilings: places(bound, ceilings.length),
        hands,
        years: places((year) => onlyYear === null || onlyYear === year, years),
      }) - 1
    );
  });
  return { kinds, kindOf: Int32Array.from(kindOf) };
}

function tiesOf({ proposals, floors }: PlanOrder): readonly PriceTie[] {
  const at = new Map(proposals.map(({ id }, place) => [id, place]));
  const placesOf = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => at.get(id) ?? []);
  const pair = (one: number, times: 1 | -1, other: number): PriceTie['terms'] => [
    [1, one],
    [times, other],
  ];
  const ties: PriceTie[] = proposals.flatMap(({ requires, excludes }, one) => [
    ...placesOf(requires).map((other) => ({ terms: pair(one, -1, other), most: 0 })),
    ...placesOf(excludes).map((other) => ({ terms: pair(one, 1, other), most: 1 })),
  ]);
  for (const { place, least, of } of floors) {
    const terms = proposals.flatMap(({ places, cost }, one) =>
      places.includes(place) ? [[of === 'proposals' ? -1 : -cost, one] as const] : [],
    );
    ties.push({ terms, most: -least });
  }
  return ties;
}

/** What a proposal has to be, whatever it is worth. */
function sayOf(
  { id, isMust, requires, excludes }: Proposal,
  years: readonly number[],
  known: ReadonlySet<string>,
): number {
  const isNever =
    years.length === 0 || excludes.includes(id) || requires.some((other) => !known.has(other));
  if (isNever) return -1;
  return isMust ? 1 : 0;
}

/** Lays an order out for prices. */
export function priceGround(order: PlanOrder): PriceGround {
  const { objective, proposals, years } = order;
  const { count, ladders, uses } = stepsOf(order);
  const units = new Float64Array(count);
  const sumOf = new Int32Array(count).fill(-1);
  const groups = new Map(order.groups.map(({ id }, at) => [id, at]));
  for (const { agency, ladder, first, end } of ladders) {
    const { priority = 1, missing = null } = order.agencies[agency] ?? {};
    const counts = objective !== 'good' || (missing !== null && missing > 0);
    for (let step = first; step < end; step += 1) {
      const gain = ladder.gains[step - first] ?? 0;
      const rise = ladder.groupGains[step - first] ?? 0;
      units[step] = { gain: gain * priority, good: counts ? gain : 0, worst: rise }[objective];
      sumOf[step] = { gain: -1, good: agency, worst: groups.get(ladder.group) ?? -1 }[objective];
    }
  }
  const usesAt = new Int32Array(proposals.length + 1);
  uses.forEach((own, at) => {
    usesAt[at + 1] = (usesAt[at] ?? 0) + own.length;
  });
  const { kinds, kindOf } = kindsOf(order);
  const ties = tiesOf(order);
  const known = new Set(proposals.map(({ id }) => id));
  const says = proposals.map((one, at) => sayOf(one, kinds[kindOf[at] ?? -1]?.years ?? [], known));
  const hands = order.ceilings.length * years;
  const steps = hands + order.capacities.length * years;
  const sums = steps + count + ties.length;
  const sumCount = { gain: 0, good: order.agencies.length, worst: order.groups.length };
  return {
    order,
    steps: count,
    ladders,
    units,
    sumOf,
    uses: Int32Array.from(uses.flat()),
    usesAt,
    kinds,
    kindOf,
    ties,
    says: Int8Array.from(says),
    at: { hands, steps, ties: steps + count, sums, end: sums + sumCount[objective] },
  };
}

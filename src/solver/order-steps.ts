import type { Ladder, PlanOrder } from '#core/invest/choice/plan-order.ts';

/** The steps of one ladder that proposals lead up to without a hole: places in one row of steps. */
export interface StepLadder {
  readonly agency: number;
  readonly ladder: Ladder;
  readonly first: number;
  readonly end: number;
}

/** Every step of an order that can be climbed, in one row. */
export interface OrderSteps {
  readonly count: number;
  readonly ladders: readonly StepLadder[];
  /** Of each proposal, in their order: the steps it covers, each once. */
  readonly uses: readonly (readonly number[])[];
}

const keyOf = (agency: string, indicator: string): string => `${agency}\n${indicator}`;

/** Numbers the steps that can be climbed; steps above a hole are nobody's. */
export function stepsOf({ agencies, proposals }: PlanOrder): OrderSteps {
  const covered = new Map<string, Set<number>>();
  for (const { agency, indicator, from, to } of proposals.flatMap(({ raises }) => raises)) {
    const key = keyOf(agency, indicator);
    const steps = covered.get(key) ?? new Set();
    for (let step = from; step < to; step += 1) steps.add(step);
    covered.set(key, steps);
  }
  const ladders: StepLadder[] = [];
  const byKey = new Map<string, StepLadder>();
  let count = 0;
  agencies.forEach(({ id, ladders: all }, agency) => {
    for (const ladder of all) {
      const key = keyOf(id, ladder.indicator);
      const steps = covered.get(key);
      let length = 0;
      while (length < ladder.gains.length && steps?.has(length)) length += 1;
      if (length === 0) continue;
      const one = { agency, ladder, first: count, end: count + length };
      count = one.end;
      ladders.push(one);
      byKey.set(key, one);
    }
  });
  const uses = proposals.map(({ raises }): readonly number[] => {
    const own = new Set<number>();
    for (const { agency, indicator, from, to } of raises) {
      const ladder = byKey.get(keyOf(agency, indicator));
      if (!ladder) continue;
      const last = Math.min(ladder.end, ladder.first + to);
      for (let step = ladder.first + from; step < last; step += 1) own.add(step);
    }
    return [...own];
  });
  return { count, ladders, uses };
}

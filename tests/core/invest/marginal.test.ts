import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marginals } from '#core/invest/marginal.ts';
import type { PlanOrder, Proposal } from '#core/invest/plan-order.ts';
import { gainsOf } from '#core/invest/reach.ts';
import { randomOrder } from '../../solver/random-order.ts';

/** All gains of a plan, each times the priority of its agency. */
function worthOf(order: PlanOrder, starts: ReadonlyMap<string, number>): number {
  const gains = gainsOf(order, starts);
  return order.agencies.reduce((sum, { id, priority }) => sum + priority * (gains.get(id) ?? 0), 0);
}

test('a proposal that raises one indicator in two parts holds both of them, once', () => {
  const one: Proposal = {
    id: 'u',
    cost: 1,
    running: 0,
    source: 'apbd',
    unit: 'a',
    places: [],
    weeks: 1,
    requires: [],
    excludes: [],
    isMust: false,
    onlyYear: null,
    raises: [
      { agency: 'a', indicator: 'i', from: 1, to: 2 },
      { agency: 'a', indicator: 'i', from: 0, to: 1 },
    ],
  };
  const order: PlanOrder = {
    years: 1,
    ceilings: [],
    capacities: [],
    floors: [],
    groups: [],
    objective: 'gain',
    proposals: [one],
    agencies: [
      {
        id: 'a',
        priority: 2,
        missing: null,
        ladders: [{ indicator: 'i', group: 'g', gains: [3, 5], groupGains: [] }],
      },
    ],
  };
  expect(marginals(order, new Map()).get('u')).toBe(16);
  expect(marginals(order, new Map([['u', 0]])).get('u')).toBe(16);
});

test('what a proposal holds is what the plan is worth with it and without it', () => {
  const size = { proposals: 6, years: 2, agencies: 3, cost: 20 };
  fc.assert(
    fc.property(randomOrder(size), fc.array(fc.boolean(), { minLength: 6 }), (order, taken) => {
      const starts = new Map(
        order.proposals.flatMap(({ id }, at) => (taken[at] ? [[id, 0] as const] : [])),
      );
      const held = marginals(order, starts);
      for (const { id } of order.proposals) {
        const withIt = new Map([...starts, [id, 0] as const]);
        const without = new Map([...starts].filter(([other]) => other !== id));
        expect(held.get(id)).toBe(worthOf(order, withIt) - worthOf(order, without));
      }
    }),
    { numRuns: 300 },
  );
});

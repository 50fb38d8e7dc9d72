import { expect, test } from 'vitest';
import { orderNear } from '#core/invest/near-order.ts';
import type { PlanOrder, Proposal } from '#core/invest/plan-order.ts';

/** One of very many, each with a ladder of its own. */
const proposal = (id: string, said: Partial<Proposal> = {}): Proposal => ({
  id,
  cost: 100,
  running: 0,
  source: 'apbd',
  unit: 'a',
  places: [],
  weeks: 1,
  requires: [],
  excludes: [],
  isMust: false,
  onlyYear: null,
  raises: [{ agency: 'a', indicator: id, from: 0, to: 1 }],
  ...said,
});

const orderOf = (proposals: readonly Proposal[]): PlanOrder => ({
  years: 1,
  ceilings: [],
  capacities: [],
  floors: [],
  groups: [],
  objective: 'gain',
  proposals,
  agencies: [
    {
      id: 'a',
      priority: 1,
      missing: null,
      ladders: proposals.map(({ id }, at) => ({
        indicator: id,
        group: 'g',
        gains: [1000 + at],
        groupGains: [],
      })),
    },
  ],
});

const MANY = 200;
const crowd = Array.from({ length: MANY }, (_, at) => proposal(`m${at}`));
const startsOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id) => [id, 0]));

test('what leans on something that may go is not held, however far', () => {
  const chain = [
    proposal('sought'),
    proposal('base', { excludes: ['sought'] }),
    proposal('middle', { requires: ['base'] }),
    proposal('top', { requires: ['middle'] }),
  ];
  const order = orderOf([...crowd, ...chain]);
  const plan = startsOf(['base', 'middle', 'top', ...crowd.map(({ id }) => id)]);
  const near = orderNear(order, plan, 'sought');
  const musts = new Set(near.proposals.flatMap(({ id, isMust }) => (isMust ? [id] : [])));
  expect(musts.size).toBeGreaterThan(100);
  for (const { id } of chain) expect(musts.has(id)).toBe(false);
  expect(near.proposals.map(({ id }) => id)).toContain('sought');
});

test('all that the sought one requires may come in, however far', () => {
  const chain = [
    proposal('far', { cost: 1_000_000 }),
    proposal('near', { cost: 1_000_000, requires: ['far'] }),
    proposal('sought', { requires: ['near'] }),
  ];
  const order = orderOf([...crowd, ...chain]);
  const near = orderNear(order, new Map(), 'sought');
  expect(near.proposals.length).toBeLessThan(MANY);
  expect(near.proposals.map(({ id }) => id)).toEqual(expect.arrayContaining(['far', 'near']));
});

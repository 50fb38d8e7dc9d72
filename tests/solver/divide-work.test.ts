import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPlan } from '#core/assignment/check-plan.ts';
import { measure } from '#core/assignment/measure.ts';
import type { AssignmentOrder, Seat } from '#core/assignment/order.ts';
import { divideWork } from '#solver/divide-work.ts';
import { prepareHighs, type Solve } from '#solver/run-highs.ts';
import { must } from '../support/scenario.ts';
import { badness, compare, everyPlan, type Plan } from './every-plan.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await prepareHighs();
});

/** The seats of a plan, part by part. */
function sittings(seats: readonly Seat[]): Plan {
  const found = new Map<string, { agency: string; part: string; asesors: string[] }>();
  for (const { agency, part, asesor } of seats) {
    const key = JSON.stringify([agency, part]);
    const known = found.get(key);
    if (known) known.asesors.push(asesor);
    else found.set(key, { agency, part, asesors: [asesor] });
  }
  return [...found.values()];
}

const ids = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

const smallOrder: fc.Arbitrary<AssignmentOrder> = fc
  .record({
    institutions: fc.array(fc.constantFrom('P', 'Q', 'R'), { minLength: 2, maxLength: 4 }),
    agencies: fc.integer({ min: 1, max: 3 }),
    weights: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    by: fc.constantFrom('agency' as const, 'group' as const),
    readers: fc.integer({ min: 1, max: 2 }),
    again: fc.integer({ min: 0, max: 2 }),
    blocked: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 4 }),
    fixed: fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(2), fc.boolean()), { maxLength: 2 }),
  })
  .map(({ institutions, weights, by, readers, again, ...rest }) => {
    const asesors = institutions.map((institution, at) => ({ id: `s${at + 1}`, institution }));
    const agencies = ids('d', rest.agencies);
    const groups = weights.map((indicators, at) => ({ id: `g${at + 1}`, indicators }));
    const pairs = (asesor: number, agency: number) => {
      const [who, where] = [asesors[asesor]?.id, agencies[agency]];
      return who === undefined || where === undefined ? [] : [{ asesor: who, agency: where }];
    };
    const fixed = rest.fixed.flatMap(([asesor, agency, part, double]) =>
      pairs(asesor, agency).map((pair) => {
        const group = groups.length > 1 ? groups[part]?.id : undefined;
        return { ...pair, groups: group === undefined ? [] : [group], double };
      }),
    );
    return {
      asesors,
      agencies,
      groups,
      blocked: rest.blocked.flatMap(([asesor, agency]) => pairs(asesor, agency)),
      fixed: fixed.filter(
        (one, at) =>
          fixed.findIndex(
            ({ asesor, agency }) => asesor === one.asesor && agency === one.agency,
          ) === at,
      ),
      by,
      readers,
      again: Math.min(again, agencies.length),
    };
  });

test('no plan is better than the one that is proposed, and there is none where it says so', () => {
  let possible = 0;
  fc.assert(
    fc.property(smallOrder, (order) => {
      const all = everyPlan(order);
      const made = divideWork(order, solve);
      if (all.length === 0) {
        expect(made).toMatchObject({ ok: false, error: { kind: 'short' } });
        return;
      }
      possible += 1;
      const seats = must(made);
      const best = all
        .map((plan) => badness(order, plan))
        .reduce((a, b) => (compare(a, b) <= 0 ? a : b));
      expect(badness(order, sittings(seats))).toEqual(best);
      expect(checkPlan(order, seats)).toEqual([]);
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(possible).toBeGreaterThan(20);
});

const TEAM = ['A', 'A', 'B', 'B', 'C', 'C'].map((institution, at) => ({
  id: `s${at + 1}`,
  institution,
}));

const REGENCY: AssignmentOrder = {
  asesors: TEAM,
  agencies: ids('d', 58),
  groups: [10, 6, 7, 7, 5].map((indicators, at) => ({ id: `g${at + 1}`, indicators })),
  blocked: [
    { asesor: 's1', agency: 'd3' },
    { asesor: 's2', agency: 'd3' },
    { asesor: 's6', agency: 'd44' },
  ],
  fixed: [{ asesor: 's5', agency: 'd7', groups: [], double: false }],
  by: 'agency',
  readers: 1,
  again: 12,
};

const readings = (seats: readonly Seat[]) =>
  seats.map(({ asesor, agency, part }) => ({ asesor, agency, groups: part === '' ? [] : [part] }));

describe('a regency: 58 agencies, 6 asesors of 3 institutions', () => {
  test('12 are read twice, by every pair of two institutions once', () => {
    const seats = must(divideWork(REGENCY, solve));
    const { loads, oneInstitution, pairs } = measure(REGENCY, readings(seats));
    expect(loads.reduce((sum, { agencies }) => sum + agencies, 0)).toBe(70);
    expect(Math.max(...loads.map(({ agencies }) => agencies))).toBe(12);
    expect(Math.min(...loads.map(({ agencies }) => agencies))).toBe(11);
    expect(oneInstitution).toBe(0);
    expect(pairs.filter(({ agencies }) => agencies === 1)).toHaveLength(12);
    expect(seats).toContainEqual({ agency: 'd7', part: '', asesor: 's5', double: false });
  });

  test('the same order gives the same plan, in another solver too', async () => {
    const seats = must(divideWork(REGENCY, solve));
    expect(must(divideWork(REGENCY, await prepareHighs()))).toEqual(seats);
    expect(must(divideWork(structuredClone(REGENCY), solve))).toEqual(seats);
  });

  test('by group the indicators are the load: 455 of them, and nobody has two more', () => {
    const order: AssignmentOrder = {
      ...REGENCY,
      agencies: ids('d', 13),
      by: 'group',
      again: 0,
      fixed: [],
    };
    const { loads, most, least } = measure(order, readings(must(divideWork(order, solve))));
    expect(loads.reduce((sum, { indicators }) => sum + indicators, 0)).toBe(13 * 35);
    expect([most, least]).toEqual([76, 75]);
  });
});

describe('where the work cannot be divided', () => {
  const order: AssignmentOrder = { ...REGENCY, agencies: ['d3', 'd7'], again: 0, readers: 5 };
  const failure = (change: Partial<AssignmentOrder>) => {
    const made = divideWork({ ...order, ...change }, solve);
    return made.ok ? undefined : made.error;
  };

  test('the agency, what it needs, what is left and who is barred are named', () => {
    expect(failure({})).toEqual({
      kind: 'short',
      shortages: [
        {
          kind: 'too-few-readers',
          agency: 'd3',
          part: '',
          needed: 5,
          left: 4,
          barred: ['s1', 's2'],
        },
      ],
    });
  });

  test('more to be read once more than can be', () => {
    expect(failure({ readers: 4, again: 2 })).toEqual({
      kind: 'short',
      shortages: [{ kind: 'too-few-again', asked: 2, possible: 1 }],
    });
    expect(failure({ readers: 4, again: 1 })).toBeUndefined();
  });

  test('nobody, or nothing', () => {
    expect(failure({ asesors: [] })).toEqual({
      kind: 'short',
      shortages: [{ kind: 'no-asesors' }],
    });
    expect(failure({ agencies: [] })).toEqual({
      kind: 'short',
      shortages: [{ kind: 'no-agencies' }],
    });
  });

  test('too many ways to choose are refused, not begun', () => {
    const asesors = ids('s', 40).map((id) => ({ id, institution: id }));
    expect(failure({ asesors, fixed: [] })).toEqual({ kind: 'too-many-choices' });
  });

  test('a solver that proves nothing gives no plan', () => {
    const stuck: Solve = () => ({ kind: 'unsolved', status: 'Time limit reached' });
    expect(divideWork({ ...order, readers: 1 }, stuck)).toEqual({
      ok: false,
      error: { kind: 'unsolved', status: 'Time limit reached' },
    });
  });

  test('a solver that answers wrongly is found out', () => {
    const wrong: Solve = ({ amounts }) => ({
      kind: 'best',
      cost: 0,
      amounts: new Map(amounts.map((name) => [name, 0])),
    });
    expect(divideWork({ ...order, readers: 1 }, wrong)).toMatchObject({
      ok: false,
      error: { kind: 'unsound' },
    });
  });
});

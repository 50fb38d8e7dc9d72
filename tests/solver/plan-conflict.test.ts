import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { demandsOf, orderWith } from '#core/invest/choice/conflict.ts';
import type { PlanOrder, Proposal } from '#core/invest/choice/plan-order.ts';
import { conflictIn } from '#solver/plan-conflict.ts';
import { bestByTrying } from './every-start.ts';
import { randomOrder } from './random-order.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const LIMITS = { seconds: 1000, clock: () => 0 };

const proposal = (id: string, parts: Partial<Proposal> = {}): Proposal => ({
  id,
  cost: 60,
  running: 0,
  source: 'APBD',
  unit: 'kabupaten',
  places: ['opd1'],
  weeks: 10,
  requires: [],
  excludes: [],
  isMust: false,
  onlyYear: null,
  raises: [{ agency: 'opd1', indicator: 'k1', from: 0, to: 1 }],
  ...parts,
});

const order = (proposals: readonly Proposal[], parts: Partial<PlanOrder> = {}): PlanOrder => ({
  years: 1,
  ceilings: [{ source: null, perYear: [100] }],
  proposals,
  capacities: [],
  floors: [],
  agencies: [
    {
      id: 'opd1',
      priority: 1,
      missing: null,
      ladders: [{ indicator: 'k1', group: 'k', gains: [1], groupGains: [1] }],
    },
  ],
  groups: [],
  objective: 'gain',
  ...parts,
});

const CEILING = { of: 'ceiling', source: null, year: 0, rupiah: 100 } as const;
const must = { isMust: true };

describe('what stands against each other is named, and nothing else', () => {
  test('musts that do not fit together; a third that would is not among them', () => {
    const three = [
      proposal('a', must),
      proposal('b', { ...must, cost: 10 }),
      proposal('c', { ...must, cost: 95 }),
    ];
    const conflict = conflictIn(highs, order(three), LIMITS);
    expect(conflict).toHaveLength(3);
    expect(conflict).toContainEqual({ of: 'must', id: 'c' });
    expect(conflict).toContainEqual(CEILING);
  });

  test('musts of which one excludes the other', () => {
    const both = [proposal('a', { ...must, excludes: ['b'] }), proposal('b', must)];
    const conflict = conflictIn(highs, order(both, { ceilings: [] }), LIMITS);
    expect(new Set(conflict)).toEqual(
      new Set([
        { of: 'excludes', id: 'a', other: 'b' },
        { of: 'must', id: 'a' },
        { of: 'must', id: 'b' },
      ]),
    );
  });

  test('a floor above what the ceiling allows, by rupiah and by proposals', () => {
    const rows = [proposal('a'), proposal('b')];
    const floors = [{ place: 'opd1', least: 110, of: 'rupiah' }] as const;
    const floor = { of: 'floor', place: 'opd1', least: 110, what: 'rupiah' };
    expect(new Set(conflictIn(highs, order(rows, { floors }), LIMITS))).toEqual(
      new Set([floor, CEILING]),
    );
    const two = [{ place: 'opd2', least: 1, of: 'proposals' }] as const;
    expect(conflictIn(highs, order(rows, { floors: two }), LIMITS)).toEqual([
      { of: 'floor', place: 'opd2', least: 1, what: 'proposals' },
    ]);
  });

  test('no money and a must', () => {
    const none = order([proposal('a', must)], { ceilings: [{ source: null, perYear: [0] }] });
    expect(new Set(conflictIn(highs, none, LIMITS))).toEqual(
      new Set([
        { of: 'must', id: 'a' },
        { ...CEILING, rupiah: 0 },
      ]),
    );
  });

  test('no hands, and a year that was set by hand', () => {
    const none = order([proposal('a', { ...must, onlyYear: 0 })], {
      capacities: [{ unit: 'kabupaten', perYear: 0 }],
    });
    expect(new Set(conflictIn(highs, none, LIMITS))).toEqual(
      new Set([
        { of: 'hand', id: 'a', year: 0 },
        { of: 'capacity', unit: 'kabupaten', perYear: 0 },
      ]),
    );
  });

  test('a must that requires what is not there, or comes too late for its year', () => {
    const missing = order([proposal('a', { ...must, requires: ['x'] })]);
    expect(new Set(conflictIn(highs, missing, LIMITS))).toEqual(
      new Set([
        { of: 'must', id: 'a' },
        { of: 'requires', id: 'a', other: 'x' },
      ]),
    );
    const late = order(
      [proposal('a', { ...must, onlyYear: 0, requires: ['b'], weeks: 50 }), proposal('b')],
      { years: 2, ceilings: [] },
    );
    expect(new Set(conflictIn(highs, late, LIMITS))).toEqual(
      new Set([
        { of: 'hand', id: 'a', year: 0 },
        { of: 'requires', id: 'a', other: 'b' },
      ]),
    );
  });

  test('a year set by hand that the plan no longer has', () => {
    const gone = order([proposal('a', { ...must, onlyYear: 2 })]);
    expect(conflictIn(highs, gone, LIMITS)).toEqual([{ of: 'hand', id: 'a', year: 2 }]);
  });
});

test('by trying all plans: what is named is impossible, and possible without any one of it', () => {
  let seen = 0;
  fc.assert(
    fc.property(randomOrder({ proposals: 5, years: 2, agencies: 2, cost: 100 }), (some) => {
      if (bestByTrying(some) !== null) return;
      seen += 1;
      const conflict = conflictIn(highs, some, LIMITS);
      const isPossible = (demands: typeof conflict): boolean =>
        bestByTrying(orderWith(some, demands)) !== null;
      expect(isPossible(demandsOf(some))).toBe(false);
      expect(isPossible(conflict)).toBe(false);
      for (const one of conflict) {
        expect(isPossible(conflict.filter((other) => other !== one))).toBe(true);
      }
    }),
    { numRuns: 700, seed: 11 },
  );
  expect(seen).toBeGreaterThan(100);
});

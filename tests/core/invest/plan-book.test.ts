import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterPlan, agreesWithScore } from '#core/invest/proposal/after-plan.ts';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { planBook, type PlanBook } from '#core/invest/plan-book.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { gainOf } from '#core/invest/choice/plan-gain.ts';
import { gainsOf, goodOf } from '#core/invest/choice/reach.ts';
import {
  add,
  compare,
  fromDecimal,
  fromInteger,
  multiply,
  subtract,
  ZERO,
} from '#core/lib/ratio.ts';
import { scoreOfLevels } from '#core/invest/proposal/plan-ladders.ts';
import {
  agencyOn,
  fiveDimensions,
  groundOf,
  offeredOf,
  planWith,
  shippedInitiatives,
} from '../../support/invest-ground.ts';

const RUBRIC = fiveDimensions();
const SHIPPED = shippedInitiatives();

const initiative = (id: string, parts: Partial<Initiative> = {}): Initiative => ({
  id,
  title: id,
  kind: 'kebijakan',
  description: '',
  raises: [{ indicator: 'k1', from: 1, to: 2 }],
  carriedBy: 'opd',
  requires: [],
  excludes: [],
  cost: {
    oneOff: { low: 1_000_000, likely: 2_000_000, high: 3_000_000 },
    perYear: { low: 0, likely: 500_000, high: 500_000 },
    basis: 'uji',
  },
  weeks: 10,
  budgetCode: null,
  reuseFirst: '',
  ...parts,
});

/** Two agencies, everything on level 1 but what `levels` says of the second. */
function bookOf(
  initiatives: readonly Initiative[],
  plan: Partial<InvestmentPlan> = {},
  levels: Readonly<Record<string, string>> = {},
): PlanBook {
  return planBook(planWith(plan), {
    rubric: RUBRIC,
    ground: {
      ...groundOf(RUBRIC, 0, 1),
      agencies: [
        agencyOn(RUBRIC, 'satu', () => '1'),
        agencyOn(RUBRIC, 'dua', (id) => levels[id] ?? '1'),
      ],
    },
    offered: offeredOf(initiatives),
  });
}

const idsOf = ({ candidates }: PlanBook): readonly string[] => candidates.map(({ id }) => id);
const refusals = ({ refused }: PlanBook) =>
  refused.map(({ id, refusal }) => [id, refusal.why] as const);
const decision = { gates: {}, isMust: false, leftOut: '', source: '', lines: [] };

describe('what is refused, and why', () => {
  test('no cost, all costs zero, nothing raised, an indicator that is not there', () => {
    const nothing = { low: 0, likely: 0, high: 0 };
    const book = bookOf([
      initiative('tanpa-biaya', { cost: null }),
      initiative('nol', { cost: { oneOff: nothing, perYear: nothing, basis: 'uji' } }),
      initiative('tanpa-pengaruh', { raises: [] }),
      initiative('asing', { raises: [{ indicator: 'x9', from: 1, to: 2 }] }),
    ]);
    expect(idsOf(book)).toEqual([]);
    expect(refusals(book)).toEqual([
      ['tanpa-biaya:satu', 'no-cost'],
      ['tanpa-biaya:dua', 'no-cost'],
      ['nol:satu', 'no-cost'],
      ['nol:dua', 'no-cost'],
      ['tanpa-pengaruh', 'raises-nothing'],
      ['asing', 'unknown-indicator'],
    ]);
  });

  test('a ring of requirements, and what requires one of it', () => {
    const book = bookOf([
      initiative('a', { requires: ['b'] }),
      initiative('b', { requires: ['a'] }),
      initiative('c', { requires: ['a'] }),
      initiative('d'),
    ]);
    expect(idsOf(book)).toEqual(['d:satu', 'd:dua']);
    expect(book.refused.filter(({ id }) => id.endsWith(':satu'))).toMatchObject([
      { id: 'a:satu', refusal: { why: 'cycle', ring: ['a', 'b'] } },
      { id: 'b:satu', refusal: { why: 'cycle', ring: ['a', 'b'] } },
      { id: 'c:satu', refusal: { why: 'requires', ids: ['a'] } },
    ]);
  });

  test('a requirement that is unknown or refused, also at second hand', () => {
    const book = bookOf([
      initiative('a', { cost: null }),
      initiative('b', { requires: ['a'] }),
      initiative('c', { requires: ['b'] }),
      initiative('d', { requires: ['tidak-ada'] }),
    ]);
    expect(idsOf(book)).toEqual([]);
    expect(new Map(refusals(book).filter(([id]) => id.endsWith(':dua')))).toEqual(
      new Map([
        ['a:dua', 'no-cost'],
        ['b:dua', 'requires'],
        ['c:dua', 'requires'],
        ['d:dua', 'requires'],
      ]),
    );
  });

  test('a requirement whose gap is closed already asks for nothing', () => {
    const book = bookOf(
      [
        initiative('a', { raises: [{ indicator: 'k2', from: 1, to: 2 }] }),
        initiative('b', { requires: ['a'] }),
      ],
      {},
      { k2: '4' },
    );
    expect(book.candidates.map(({ id, requires }) => [id, requires])).toEqual([
      ['a:satu', []],
      ['b:satu', ['a:satu']],
      ['b:dua', []],
    ]);
  });

  test('a gate that was not passed, and what was left out by hand', () => {
    const no = {
      answer: 'no',
      note: 'pakai aplikasi umum',
      by: '',
      at: '2026-11-01T00:00:00.000Z',
    };
    const book = bookOf([initiative('aplikasi', { kind: 'aplikasi' }), initiative('lain')], {
      decisions: {
        'aplikasi:satu': { ...decision, gates: { common: { ...no, answer: 'no' } } },
        'lain:dua': { ...decision, leftOut: 'sudah dianggarkan', isMust: true },
      },
    });
    expect(idsOf(book)).toEqual(['aplikasi:dua', 'lain:satu']);
    expect(book.refused).toMatchObject([
      { id: 'aplikasi:satu', refusal: { why: 'gate', gate: 'common' }, isMust: false },
      { id: 'lain:dua', refusal: { why: 'left-out' }, isMust: true },
    ]);
  });

  test('an upper step that nothing leads up to; above the target there is no gap', () => {
    const upper = initiative('atas', { raises: [{ indicator: 'k1', from: 2, to: 3 }] });
    expect(refusals(bookOf([upper], {}, { k1: '2' }))).toEqual([['atas:satu', 'no-way-up']]);
    expect(idsOf(bookOf([upper], {}, { k1: '2' }))).toEqual(['atas:dua']);
    expect(idsOf(bookOf([upper, initiative('bawah')]))).toEqual([
      'atas:satu',
      'atas:dua',
      'bawah:satu',
      'bawah:dua',
    ]);
    const low = bookOf([upper, initiative('bawah')], { targets: { all: 2, indicators: {} } });
    expect(idsOf(low)).toEqual(['bawah:satu', 'bawah:dua']);
  });
});

describe('the order in whole numbers', () => {
  test('what is done once for all lifts every agency; costs are the first and the later years', () => {
    const { order } = bookOf([initiative('bersama', { carriedBy: 'kabupaten' })]).task;
    expect(order.proposals).toMatchObject([
      {
        id: 'bersama',
        cost: 2_500_000,
        running: 500_000,
        source: 'apbd',
        unit: 'kabupaten',
        raises: [{ agency: 'satu' }, { agency: 'dua' }],
      },
    ]);
  });

  test('hands fix a year or take a proposal out; capacities and floors of each are written out', () => {
    const { order } = bookOf([initiative('a')], {
      hand: { 'a:satu': 1, 'a:dua': null },
      capacities: [
        { unit: 'opd', perYear: 2 },
        { unit: 'dua', perYear: 5 },
      ],
      floors: [{ place: 'opd', least: 1, of: 'proposals' }],
    }).task;
    expect(order.proposals).toMatchObject([{ id: 'a:satu', isMust: true, onlyYear: 1 }]);
    expect(order.capacities).toEqual([
      { unit: 'satu', perYear: 2 },
      { unit: 'dua', perYear: 5 },
    ]);
    expect(order.floors.map(({ place }) => place)).toEqual(['satu', 'dua']);
  });

  test('a goal is reached with the fewest units that the rule of rounding asks for', () => {
    const { task, agencies, rubric } = planBook(planWith({ goal: 'Baik' }), {
      rubric: RUBRIC,
      ground: groundOf(RUBRIC, 20, 4),
      offered: offeredOf(SHIPPED),
    });
    expect(rubric.rounding.predikatOn).toBeDefined();
    for (const [at, { missing }] of task.order.agencies.entries()) {
      const now = agencies[at]?.index.exact;
      if (missing === null || missing === 0 || !now) continue;
      const border = fromDecimal('2.60');
      const half = rubric.rounding.predikatOn === 'rounded' ? fromDecimal('0.005') : ZERO;
      const needed = subtract(subtract(border, half), now);
      const reached = { n: BigInt(missing), d: task.units.scale };
      const below = { n: BigInt(missing - 1), d: task.units.scale };
      expect(compare(reached, needed)).toBeGreaterThanOrEqual(0);
      expect(compare(below, needed)).toBeLessThan(0);
    }
  });
});

describe('the sums a plan is chosen by are what the scoring function gives', () => {
  const book = planBook(planWith({ priorities: { opd1: 3, opd4: 2 } }), {
    rubric: RUBRIC,
    ground: groundOf(RUBRIC, 8, 9),
    offered: offeredOf(SHIPPED),
  });
  const { order, units } = book.task;

  test('for any choice of proposals, to the last unit and the last predikat', () => {
    expect(units.isExact).toBe(true);
    expect(order.proposals.length).toBeGreaterThan(150);
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), fc.nat(9), (coins, density) => {
        let at = 0;
        const starts = new Map<string, number>();
        for (const { id } of order.proposals) {
          at += 1;
          const isIn = coins.next().value || at % 10 < density;
          if (isIn) starts.set(id, 0);
        }
        const after = afterPlan(book, starts);
        const gains = gainsOf(order, starts);
        expect(agreesWithScore(book, after, gains)).toBe(true);
        let weighted = ZERO;
        for (const { agency, score, gain } of after) {
          const before = scoreOfLevels(book.rubric, agency.final).outcome;
          const then = score.outcome;
          if (before.kind !== 'final' || then.kind !== 'final') throw new Error('not whole');
          const difference = subtract(then.value.exact, before.value.exact);
          expect(compare(difference, gain)).toBe(0);
          const own = { n: BigInt(gains.get(agency.key) ?? 0), d: units.scale };
          expect(compare(difference, own)).toBe(0);
          weighted = add(weighted, multiply(difference, fromInteger(agency.priority)));
        }
        expect(compare(weighted, gainOf(book, starts))).toBe(0);
        const best = ['Sangat Baik', 'Baik'];
        expect(after.filter(({ predikat }) => best.includes(predikat))).toHaveLength(
          goodOf(order, starts),
        );
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  test('a sum that is one unit off is found out', () => {
    const starts = new Map(order.proposals.map(({ id }) => [id, 0] as const));
    const gains = new Map(gainsOf(order, starts));
    gains.set('opd3', (gains.get('opd3') ?? 0) - 1);
    expect(agreesWithScore(book, afterPlan(book, starts), gains)).toBe(false);
  });
});

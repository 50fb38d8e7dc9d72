import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ceilingDoubts, spendable, type CeilingDoubt } from '#core/invest/choice/ceiling-doubts.ts';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { taskOf } from '#core/invest/choice/order-of.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { PlanOrder } from '#core/invest/choice/plan-order.ts';
import { kabupatenBook, planWith } from '../../../support/invest-ground.ts';

const AGENCIES = [
  { key: 'a', kind: 'Dinas', group: 'Pelayanan' },
  { key: 'b', kind: 'Kecamatan', group: '' },
];
const SOURCES = [
  { id: 'apbd', name: 'APBD' },
  { id: 'dak', name: 'DAK' },
];
const doubts = (parts: Partial<InvestmentPlan>): readonly CeilingDoubt[] =>
  ceilingDoubts(planWith({ years: 2, ...parts }), AGENCIES);

const MONEY = [{ source: null, perYear: [100, 100] }];

describe('money', () => {
  test('no ceiling, a sound one, and one that is nought', () => {
    expect(doubts({})).toEqual([{ kind: 'no-ceiling' }]);
    expect(doubts({ ceilings: MONEY })).toEqual([]);
    expect(doubts({ ceilings: [{ source: null, perYear: [100, 0] }] })).toEqual([
      { kind: 'zero', years: [1], all: false },
    ]);
    expect(doubts({ ceilings: [{ source: null, perYear: [0, 0] }] })).toEqual([
      { kind: 'zero', years: [0, 1], all: true },
    ]);
  });

  test('a year of which nothing is said is open, and is named', () => {
    const ceilings = [{ source: null, perYear: [100, null] }];
    expect(doubts({ ceilings })).toEqual([{ kind: 'years-open', source: null, years: [1] }]);
    expect(spendable(planWith({ years: 2, ceilings }))).toEqual([100, null]);
    const dak = [...MONEY, { source: 'dak', perYear: [null, 20] }];
    expect(doubts({ sources: SOURCES.slice(1), ceilings: dak })).toEqual([
      { kind: 'years-open', source: 'DAK', years: [0] },
      { kind: 'sources-below', year: 1, by: 80 },
    ]);
  });

  test('sources above and below the total, each by year', () => {
    const ceilings = [
      ...MONEY,
      { source: 'apbd', perYear: [80, 20] },
      { source: 'dak', perYear: [30, 20] },
    ];
    expect(doubts({ sources: SOURCES, ceilings })).toEqual([
      { kind: 'sources-above', year: 0, by: 10 },
      { kind: 'sources-below', year: 1, by: 60 },
    ]);
    expect(spendable(planWith({ years: 2, sources: SOURCES, ceilings }))).toEqual([100, 40]);
  });

  test('a source without a ceiling of its own is named, and the total is all that binds it', () => {
    const ceilings = [...MONEY, { source: 'dak', perYear: [30, 20] }];
    expect(doubts({ sources: SOURCES, ceilings })).toEqual([
      { kind: 'source-open', sources: ['APBD'] },
    ]);
    expect(
      spendable(planWith({ years: 2, sources: SOURCES, ceilings: ceilings.slice(1) })),
    ).toEqual([null, null]);
  });
});

describe('floors and capacities', () => {
  test('more rupiah than there are in all years', () => {
    const floor = { place: 'kind:Dinas', least: 201, of: 'rupiah' as const };
    expect(doubts({ ceilings: MONEY, floors: [floor] })).toEqual([
      { kind: 'floor-above', floor, most: 200 },
    ]);
    expect(doubts({ ceilings: MONEY, floors: [{ ...floor, least: 200 }] })).toEqual([]);
  });

  test('more proposals than can be started; what is said of one agency goes before each', () => {
    const floor = { place: 'a', least: 5, of: 'proposals' as const };
    const capacities = [
      { unit: 'opd', perYear: 9 },
      { unit: 'a', perYear: 1 },
      { unit: 'kabupaten', perYear: 1 },
    ];
    expect(doubts({ ceilings: MONEY, floors: [floor], capacities })).toEqual([
      { kind: 'floor-capacity', floor, most: 4 },
    ]);
    expect(
      doubts({ ceilings: MONEY, floors: [floor], capacities: capacities.slice(0, 2) }),
    ).toEqual([]);
  });

  test('places where nobody is, and hands that can start nothing', () => {
    expect(
      doubts({
        ceilings: MONEY,
        capacities: [
          { unit: 'opd', perYear: 0 },
          { unit: 'kabupaten', perYear: 0 },
          { unit: 'lenyap', perYear: 0 },
        ],
        floors: [
          { place: 'kind:Badan', least: 1, of: 'proposals' },
          { place: 'lenyap', least: 1, of: 'rupiah' },
        ],
      }),
    ).toEqual([
      { kind: 'no-capacity' },
      { kind: 'capacity-nowhere', place: 'lenyap' },
      { kind: 'floor-nowhere', place: 'kind:Badan' },
      { kind: 'floor-nowhere', place: 'lenyap' },
    ]);
  });
});

/** Whether any choice of starts holds every constraint, by trying all. */
function canHold(order: PlanOrder): boolean {
  const ids = order.proposals.map(({ id }) => id);
  const go = (at: number, starts: ReadonlyMap<string, number>): boolean => {
    const id = ids[at];
    if (id === undefined) return checkStarts(order, starts).length === 0;
    if (go(at + 1, starts)) return true;
    return Array.from({ length: order.years }).some((_, year) =>
      go(at + 1, new Map([...starts, [id, year]])),
    );
  };
  return go(0, new Map());
}

test('what is called impossible is impossible: no choice of starts holds it', () => {
  const book = kabupatenBook(2);
  const candidates = book.candidates
    .filter(({ requires }) => requires.length === 0)
    .filter((_, at) => at % 9 === 0)
    .slice(0, 5)
    .map((one) => ({ ...one, excludes: [] }));
  const keys = book.agencies.map(({ key }) => key);
  const agencies = book.agencies.map(({ key, kind, group }) => ({ key, kind, group }));
  const places = ['opd', ...keys, 'kind:Dinas', 'kind:Kecamatan'];
  const million = fc.integer({ min: 0, max: 400 }).map((one) => one * 1_000_000);
  const impossible = new Set<CeilingDoubt['kind']>(['floor-above', 'floor-capacity']);
  let seen = 0;
  fc.assert(
    fc.property(
      fc.array(million, { minLength: 2, maxLength: 2 }),
      fc.uniqueArray(
        fc.record({
          unit: fc.constantFrom('opd', 'kabupaten', ...keys),
          perYear: fc.integer({ min: 0, max: 2 }),
        }),
        { selector: ({ unit }) => unit },
      ),
      fc.record({
        place: fc.constantFrom(...places),
        least: fc.oneof(fc.integer({ min: 1, max: 6 }), million),
        of: fc.constantFrom('proposals' as const, 'rupiah' as const),
      }),
      (perYear, capacities, floor) => {
        const plan = planWith({
          years: 2,
          ceilings: [{ source: null, perYear }],
          capacities,
          floors: [floor],
        });
        const found = ceilingDoubts(plan, agencies).filter(({ kind }) => impossible.has(kind));
        if (found.length === 0) return;
        seen += 1;
        const { order } = taskOf(plan, {
          rubric: book.rubric,
          agencies: book.agencies,
          candidates,
        });
        expect(canHold(order)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(20);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  withCapacity,
  withCeiling,
  withFloor,
  withIndicatorTarget,
  withoutAmount,
  withoutSource,
  withPart,
  withPriority,
  withSource,
  withSourceAgain,
  withTarget,
  withWholeCeiling,
  withYears,
  yearsOfCeiling,
} from '#core/invest/plan-edits.ts';
import { planSchema, type Decision, type InvestmentPlan } from '#core/invest/plan.ts';
import { planWith } from '../../support/invest-ground.ts';

const paidFrom = (source: string): Decision => ({
  gates: {},
  isMust: false,
  leftOut: '',
  source,
  lines: [],
});

const TWO_SOURCES = planWith({
  sources: [
    { id: 'apbd', name: 'APBD' },
    { id: 'dak', name: 'DAK' },
    { id: 'hibah', name: 'Hibah' },
  ],
  ceilings: [
    { source: null, perYear: [9, 9, 9] },
    { source: 'dak', perYear: [1, 2, 3] },
  ],
  decisions: { jaringan: paidFrom('dak'), portal: paidFrom('apbd'), sop: paidFrom('') },
});

const key = fc.constantFrom('a', 'b', 'c');
const source = fc.constantFrom(null, 'apbd', 'dak');
const amount = fc.integer({ min: 0, max: 1000 });
const year = fc.integer({ min: 0, max: 4 });
type Edit = (plan: InvestmentPlan) => InvestmentPlan;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map(withYears),
  fc.option(fc.integer({ min: 1, max: 5 })).map(withTarget),
  fc
    .tuple(key, fc.option(fc.integer({ min: 1, max: 5 })))
    .map((said) => withIndicatorTarget(...said)),
  fc.tuple(fc.uniqueArray(key), fc.boolean()).map((said) => withPart(...said)),
  fc
    .tuple(fc.uniqueArray(key), fc.integer({ min: 1, max: 9 }))
    .map((said) => withPriority(...said)),
  fc.tuple(source, year, amount).map((said) => withCeiling(...said)),
  fc.tuple(source, year).map((said) => withoutAmount(...said)),
  source.map((id) => withWholeCeiling(id, null)),
  fc
    .tuple(fc.constantFrom('apbd', 'dak'), fc.constantFrom('Satu', 'Dua'))
    .map((said) => withSource(...said)),
  fc.constantFrom('apbd', 'dak').map(withoutSource),
  fc.constantFrom('apbd', 'dak').map((id) => withSourceAgain(TWO_SOURCES, id)),
  fc.tuple(key, fc.option(amount)).map((said) => withCapacity(...said)),
  fc
    .tuple(key, fc.constantFrom('proposals' as const, 'rupiah' as const), fc.option(amount))
    .map((said) => withFloor(...said)),
);

test('every edit made twice is as made once, and leaves a sound plan', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const last = edits.at(-1) ?? ((plan: InvestmentPlan) => plan);
      const once = edits.reduce((plan, one) => one(plan), TWO_SOURCES);
      expect(last(once)).toEqual(once);
      expect(planSchema.safeParse(once).error).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('edits of different things come to the same in any order', () => {
  const a = withCeiling('dak', 1, 500);
  const b = withPriority(['a'], 7);
  const c = withCapacity('opd', 2);
  expect(c(b(a(TWO_SOURCES)))).toEqual(a(b(c(TWO_SOURCES))));
});

test('a ceiling begins with its first rupiah and follows the years without losing any', () => {
  const begun = withCeiling(null, 1, 700)(planWith());
  expect(begun.ceilings).toEqual([{ source: null, perYear: [null, 700, null] }]);
  const longer = withCeiling(null, 4, 50)(withYears(5)(begun));
  const [ceiling] = withYears(2)(longer).ceilings;
  if (!ceiling) throw new Error('no ceiling');
  expect(yearsOfCeiling({ years: 2 }, ceiling)).toEqual([null, 700]);
  expect(yearsOfCeiling({ years: 5 }, ceiling)).toEqual([null, 700, null, null, 50]);
});

test('fewer years let go of starts by hand beyond them, and of no other', () => {
  const plan = planWith({ hand: { a: 0, b: 2, c: null } });
  expect(withYears(2)(plan).hand).toEqual({ a: 0, c: null });
  expect(withYears(3)(plan).hand).toEqual(plan.hand);
});

test('a source goes with its ceiling, and what it paid goes to the first; undone, all is back', () => {
  const gone = withoutSource('dak')(TWO_SOURCES);
  expect(gone.sources.map(({ id }) => id)).toEqual(['apbd', 'hibah']);
  expect(gone.ceilings).toEqual([{ source: null, perYear: [9, 9, 9] }]);
  expect(gone.decisions['jaringan']).toEqual(paidFrom(''));
  expect(gone.decisions['portal']).toEqual(paidFrom('apbd'));
  expect(withSourceAgain(TWO_SOURCES, 'dak')(gone)).toEqual(TWO_SOURCES);
});

test('undoing does not touch what was decided since, and the last source stays', () => {
  const gone = withoutSource('dak')(TWO_SOURCES);
  const since = { ...gone, decisions: { ...gone.decisions, jaringan: paidFrom('hibah') } };
  const back = withSourceAgain(TWO_SOURCES, 'dak')(since);
  expect(back.decisions['jaringan']).toEqual(paidFrom('hibah'));
  expect(withoutSource('apbd')(planWith())).toEqual(planWith());
});

test('what is as by itself is not written down', () => {
  const plan = withPriority(['a', 'b'], 4)(planWith());
  expect(plan.priorities).toEqual({ a: 4, b: 4 });
  expect(withPriority(['a', 'b'], 1)(plan)).toEqual(planWith());
  expect(withIndicatorTarget('k1', null)(withIndicatorTarget('k1', 3)(planWith()))).toEqual(
    planWith(),
  );
  expect(withPart(['a'], true)(withPart(['a'], false)(planWith()))).toEqual(planWith());
});

test('a floor of proposals and one of rupiah stand side by side', () => {
  const plan = withFloor('a', 'rupiah', 5)(withFloor('a', 'proposals', 1)(planWith()));
  expect(withFloor('a', 'proposals', 2)(plan).floors).toEqual([
    { place: 'a', of: 'proposals', least: 2 },
    { place: 'a', of: 'rupiah', least: 5 },
  ]);
  expect(withFloor('a', 'rupiah', null)(plan).floors).toHaveLength(1);
});

test('what cannot be read in one year takes nothing of the others away', () => {
  const plan = withCeiling(null, 0, 500_000_000)(planWith({ ceilings: [] }));
  expect(withoutAmount(null, 1)(plan).ceilings).toEqual(plan.ceilings);
  const both = withCeiling(null, 1, 7)(plan);
  expect(withoutAmount(null, 1)(both).ceilings).toEqual(plan.ceilings);
  expect(withoutAmount(null, 0)(plan).ceilings).toEqual([]);
  expect(withoutAmount('dak', 0)(plan).ceilings).toEqual(plan.ceilings);
});

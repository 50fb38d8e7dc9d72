import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { ringsOf } from '#core/invest/initiative/rings.ts';
import { spansOf } from '#core/invest/schedule/timeline.ts';
import { lagOf, type Proposal } from '#core/invest/choice/plan-order.ts';
import { randomOrder } from '../../../solver/random-order.ts';

const proposal = (id: string, weeks: number, requires: readonly string[] = []): Proposal => ({
  id,
  cost: 1,
  running: 0,
  source: 'apbd',
  unit: 'a',
  places: [],
  weeks,
  requires,
  excludes: [],
  isMust: false,
  onlyYear: null,
  raises: [],
});

test('work begins with its year, or when what it requires is done', () => {
  const proposals = [proposal('c', 10, ['b']), proposal('b', 20, ['a']), proposal('a', 26)];
  const spans = spansOf(
    { proposals },
    new Map([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]),
  );
  expect(spans.get('a')).toEqual({ from: 0, to: 26 });
  expect(spans.get('b')).toEqual({ from: 26, to: 46 });
  expect(spans.get('c')).toEqual({ from: 52, to: 62 });
});

test('nothing begins before its money comes, and what waits for it waits too', () => {
  const proposals = [proposal('a', 10), proposal('b', 8, ['a']), proposal('c', 4, ['b'])];
  const spans = spansOf(
    { proposals },
    new Map([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]),
    [35, 0],
  );
  expect(spans.get('a')).toEqual({ from: 35, to: 45 });
  expect(spans.get('b')).toEqual({ from: 45, to: 53 });
  expect(spans.get('c')).toEqual({ from: 53, to: 57 });
});

test('a chain that does not fit into its year runs over, and is not squeezed', () => {
  const proposals = [proposal('a', 26), proposal('b', 26, ['a']), proposal('c', 20, ['b'])];
  const spans = spansOf(
    { proposals },
    new Map([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]),
  );
  expect(spans.get('c')).toEqual({ from: 52, to: 72 });
});

test('a ring does not keep it from ending', () => {
  const proposals = [proposal('a', 5, ['b']), proposal('b', 5, ['a'])];
  expect(
    spansOf(
      { proposals },
      new Map([
        ['a', 0],
        ['b', 0],
      ]),
    ).size,
  ).toBe(2);
});

test('of every plan that holds, nothing begins before what it requires is done', () => {
  const order = randomOrder({ proposals: 8, years: 3, agencies: 2, cost: 20 });
  const starts = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(order, starts, (one, years) => {
      const chosen = new Map(
        one.proposals.flatMap(({ id }, at) => {
          const year = years[at] ?? -1;
          return year < 0 ? [] : [[id, year] as const];
        }),
      );
      const broken = checkStarts(one, chosen).some(({ kind }) => kind === 'requires');
      const requires = new Map(one.proposals.map((each) => [each.id, each.requires]));
      const rings = ringsOf([...requires.keys()], (id) => requires.get(id) ?? []);
      fc.pre(!broken && rings.length === 0);
      const spans = spansOf(one, chosen);
      for (const each of one.proposals) {
        const span = spans.get(each.id);
        if (!span) continue;
        expect(span.from).toBeGreaterThanOrEqual((chosen.get(each.id) ?? 0) * 52);
        for (const id of each.requires) expect(spans.get(id)?.to).toBeLessThanOrEqual(span.from);
      }
    }),
  );
});

test('what takes years is done before anything that requires it begins', () => {
  const lag = (required: number, dependant: number): number =>
    lagOf(proposal('a', required), proposal('b', dependant, ['a']));
  expect(lag(26, 26)).toBe(0);
  expect(lag(26, 27)).toBe(1);
  expect(lag(52, 1)).toBe(1);
  expect(lag(52, 80)).toBe(1);
  expect(lag(60, 10)).toBe(1);
  expect(lag(60, 50)).toBe(2);
  expect(lag(104, 10)).toBe(2);
  expect(lag(260, 1)).toBe(5);
  const weeks = fc.integer({ min: 1, max: 260 });
  fc.assert(
    fc.property(weeks, weeks, (first, second) => {
      const year = lag(first, second);
      const proposals = [proposal('a', first), proposal('b', second, ['a'])];
      const begins = (start: number): number =>
        spansOf(
          { proposals },
          new Map([
            ['a', 0],
            ['b', start],
          ]),
        ).get('b')?.from ?? 0;
      const fits = (start: number): boolean => {
        const from = begins(start);
        const isInYear = from < (start + 1) * 52;
        return isInYear && (from === start * 52 || from + second <= (start + 1) * 52);
      };
      // The first year in which it begins, and either begins with the year or ends within it.
      expect(fits(year)).toBe(true);
      for (let sooner = 0; sooner < year; sooner += 1) expect(fits(sooner)).toBe(false);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import type { Estimate, Initiative } from '#core/invest/initiative/catalogue.ts';
import { checkInitiatives } from '#core/invest/initiative/check-catalogue.ts';
import { CATALOGUES, catalogueOf, shippedLadders, TIK } from './shipped.ts';

describe.each(CATALOGUES)('%s', (name) => {
  const { initiatives, rubric } = catalogueOf(name);
  const ladders = shippedLadders(rubric);

  test('has no problem: no ring, nothing unknown, costs in order with their basis', () => {
    expect(checkInitiatives(initiatives, ladders)).toEqual([]);
  });

  test('names what it costs, where it stands in the budget and how long it takes', () => {
    const silent = initiatives.filter(
      ({ cost, budgetCode, description }) =>
        !cost || !budgetCode || budgetCode.name === '' || description === '',
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('two initiatives never bear the same title', () => {
    const titles = initiatives.map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });
});

/** Steps of one level, as "k1:2" for the one from 1 to 2. */
function stepsOf(initiatives: readonly Initiative[]): ReadonlySet<string> {
  return new Set(
    initiatives.flatMap(({ raises }) =>
      raises.flatMap(({ indicator, from, to }) =>
        Array.from({ length: to - from }, (_, at) => `${indicator}:${from + at + 1}`),
      ),
    ),
  );
}

describe(TIK, () => {
  const { initiatives, rubric } = catalogueOf(TIK);
  const ladders = shippedLadders(rubric);

  test('reaches every step of every indicator of its instrument: 35 of three steps', () => {
    const wanted = ladders.flatMap(({ id, levels }) =>
      levels.slice(1).map((level) => `${id}:${level}`),
    );
    expect(wanted).toHaveLength(105);
    expect([...stepsOf(initiatives)].toSorted()).toEqual(wanted.toSorted());
  });

  test('leaves no step out of reach, whichever of two that exclude each other is taken', () => {
    const pairs = initiatives.flatMap(({ id, excludes }) => excludes.map((other) => [id, other]));
    expect(pairs.length).toBeGreaterThan(0);
    const all = stepsOf(initiatives);
    for (const [taken, left] of pairs) {
      const others = initiatives.filter(
        ({ id, requires }) => id !== left && !requires.includes(left ?? ''),
      );
      const lost = [...all].filter((step) => !stepsOf(others).has(step));
      expect(lost, `${taken} instead of ${left}`).toEqual([]);
    }
  });

  test('has 60 initiatives, and the figures that the whole of it adds up to', () => {
    expect(initiatives).toHaveLength(60);
    const sum = (
      read: (cost: { readonly oneOff: Estimate; readonly perYear: Estimate }) => number,
    ) => initiatives.reduce((total, { cost }) => total + (cost ? read(cost) : 0), 0);
    expect(sum(({ oneOff }) => oneOff.likely)).toBe(2_629_165_350);
    expect(sum(({ perYear }) => perYear.likely)).toBe(2_135_285_420);
  });
});

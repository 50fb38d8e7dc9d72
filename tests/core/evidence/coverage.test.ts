import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageLine, coverageOf } from '#core/evidence/coverage.ts';
import { compare, ratio } from '#core/lib/ratio.ts';
import { indicatorOf } from '../../support/rubrics.ts';

/** A list of so many units, the first ones covered. */
function units(covered: number, total: number) {
  const names = Array.from({ length: total }, (_, at) => `Unit ${at + 1}`);
  return { coverage: { units: names.map((name, at) => ({ name, covered: at < covered })) } };
}

describe('what a list of units adds up to', () => {
  test.each([
    [0, 3, 'none', 0],
    [1, 3, 'some', 33],
    [2, 3, 'some', 67],
    [3, 3, 'all', 100],
    [18, 24, 'some', 75],
    [1, 8, 'some', 13],
    [1, 1, 'all', 100],
    [0, 1, 'none', 0],
    [1, 1000, 'some', 1],
    [4, 1000, 'some', 1],
    [995, 1000, 'some', 99],
    [999, 1000, 'some', 99],
  ] as const)('%i of %i is %s, %i percent', (covered, total, state, percent) => {
    expect(coverageOf(units(covered, total))).toEqual({
      state,
      covered,
      total,
      share: ratio(BigInt(covered), BigInt(total)),
      percent,
    });
  });

  test('no list and an empty list say nothing', () => {
    const nothing = { state: 'no-list', covered: 0, total: 0, share: null, percent: null };
    expect(coverageOf({ coverage: null })).toEqual(nothing);
    expect(coverageOf({ coverage: { units: [] } })).toEqual(nothing);
  });

  test('100 is read only of all, 0 only of none, and the percent is next to the share', () => {
    const list = fc.array(fc.boolean(), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(list, (ticks) => {
        const named = ticks.map((covered, at) => ({ name: `u${at}`, covered }));
        const { state, percent, share } = coverageOf({ coverage: { units: named } });
        expect(percent === 100).toBe(ticks.every(Boolean));
        expect(percent === 0).toBe(!ticks.some(Boolean));
        expect(state === 'some').toBe(ticks.some(Boolean) && !ticks.every(Boolean));
        if (share === null || percent === null) throw new Error('a list has a share');
        const [low, high] = [ratio(BigInt(percent - 1), 100n), ratio(BigInt(percent + 1), 100n)];
        expect(compare(share, low) > 0 && compare(share, high) < 0).toBe(true);
      }),
    );
  });
});

describe('the line of an indicator', () => {
  const coverage = { of: 'layanan', note: 'Tingkat 3 mensyaratkan seluruhnya.' };

  test('names what is counted and who is missing', () => {
    const indicator = { ...indicatorOf('a1'), coverage };
    expect(coverageLine(units(1, 3), indicator)).toMatchObject({
      of: 'layanan',
      state: 'some',
      percent: 33,
      coveredNames: ['Unit 1'],
      missingNames: ['Unit 2', 'Unit 3'],
    });
  });

  test('is there without a list, and not where nothing is counted', () => {
    const counted = { ...indicatorOf('a1'), coverage };
    expect(coverageLine({ coverage: null }, counted)).toMatchObject({
      state: 'no-list',
      coveredNames: [],
      missingNames: [],
    });
    expect(coverageLine(units(1, 2), { ...counted, coverage: null })).toBeNull();
  });
});

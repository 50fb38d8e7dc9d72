import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandAround,
  expectationOf,
  hasMissed,
  LEAST_PAIRS,
  scaleBounds,
  trialsOf,
} from '#core/history/expected-external.ts';
import { compare, fromDecimal, fromInteger, ratio, subtract } from '#core/lib/ratio.ts';
import { denpasarLevels } from './published.ts';

const pair = (self: number, external: number, year = 2018) => ({
  year,
  self: fromInteger(self),
  external: fromInteger(external),
});

const DENPASAR = denpasarLevels().flatMap(({ year, self, score }) =>
  year !== null && self !== null && score !== null
    ? [{ year, self: fromDecimal(self), external: fromDecimal(score) }]
    : [],
);

describe('the expected external result', () => {
  it('says nothing below nine pairs, and takes the whole range from nine on', () => {
    const pairs = [0, -1, -2, -1, 0, 1, -1, -1, -3].map((by) => pair(3, 3 + by));
    expect(expectationOf(pairs.slice(1))).toEqual({ kind: 'few', pairs: 8, least: LEAST_PAIRS });
    expect(expectationOf(pairs)).toEqual({
      kind: 'band',
      pairs: 9,
      cut: 1,
      low: fromInteger(-3),
      high: fromInteger(1),
      covers: ratio(4n, 5n),
    });
  });

  it('holds for the city that was assessed twice: 2018 foretells 2019 in 34 of 37 cases', () => {
    expect(DENPASAR).toHaveLength(74);
    const of2018 = DENPASAR.filter(({ year }) => year === 2018);
    expect(expectationOf(of2018)).toEqual({
      kind: 'band',
      pairs: 37,
      cut: 3,
      low: fromInteger(-3),
      high: fromInteger(0),
      covers: ratio(16n, 19n),
    });
    expect(expectationOf(DENPASAR)).toMatchObject({
      cut: 7,
      low: fromInteger(-2),
      high: fromInteger(0),
      covers: ratio(61n, 75n),
    });
    const trials = trialsOf(DENPASAR);
    expect(trials).toEqual([{ year: 2019, learnt: 37, inside: 34, of: 37 }]);
    expect(trials.map(hasMissed)).toEqual([false]);
    expect([7, 8].map((inside) => hasMissed({ year: 2020, learnt: 9, inside, of: 10 }))).toEqual([
      true,
      false,
    ]);
  });

  it('stays on the scale', () => {
    const band = expectationOf(Array.from({ length: 9 }, (_, at) => pair(5, at < 4 ? 1 : 6)));
    if (band.kind !== 'band') throw new Error('a band was expected');
    const scale = scaleBounds(1, 5);
    expect(bandAround(fromDecimal('2.5'), band, scale)).toEqual({
      low: fromInteger(1),
      high: fromDecimal('3.5'),
    });
    expect(bandAround(fromInteger(5), band, scale).high).toEqual(fromInteger(5));
  });

  it('is never promised less than eight in ten, and does not depend on the order', () => {
    const pairs = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
      {
        minLength: LEAST_PAIRS,
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(pairs, (levels) => {
        const all = levels.map(([self, external]) => pair(self, external));
        const band = expectationOf(all);
        if (band.kind !== 'band') return false;
        const outside = all.filter(({ self, external }) => {
          const by = subtract(external, self);
          return compare(by, band.low) < 0 || compare(by, band.high) > 0;
        });
        expect(expectationOf([...all].reverse())).toEqual(band);
        expect(outside.length).toBeLessThanOrEqual(2 * (band.cut - 1));
        return compare(band.covers, ratio(4n, 5n)) >= 0;
      }),
    );
  });
});

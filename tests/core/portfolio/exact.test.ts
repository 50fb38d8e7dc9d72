import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fromDecimal, roundHalfUp, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { ScoreSet } from '#core/portfolio/outcome.ts';
import { ALL_ROWS, BY_RANK, WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { HALF, mean, present, quantile, QUARTER, rankAmong, read } from './naive.ts';
import { engineOver, resultOf } from './sample.ts';

const INDEX = { of: 'index' } as const;

/** Values as outcomes write them: whole, decimal, fractions of awkward denominators, huge ones. */
const numberArb = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map(String),
  fc.integer({ min: 100, max: 500 }).map((n) => (n / 100).toFixed(2)),
  fc
    .record({ n: fc.integer({ min: 1, max: 5000 }), d: fc.integer({ min: 1, max: 1000 }) })
    .map(({ n, d }) => `${n}/${d}`),
  fc
    .record({
      n: fc.bigInt({ min: 1n, max: 10n ** 30n }),
      d: fc.bigInt({ min: 1n, max: 10n ** 30n }),
    })
    .map(({ n, d }) => `${n}/${d}`),
);
const valueArb = fc.oneof({ arbitrary: numberArb, weight: 6 }, fc.constantFrom('-', '?'));
const setArb: fc.Arbitrary<ScoreSet> = fc
  .record({
    score: fc.option(numberArb, { freq: 8 }),
    groups: fc.array(valueArb, { minLength: 2, maxLength: 2 }),
    levels: fc.array(valueArb, { minLength: 3, maxLength: 3 }),
  })
  .map(({ score, groups, levels }) => ({
    score,
    groups: groups.join(' '),
    levels: levels.join(' '),
  }));
const resultsArb: fc.Arbitrary<readonly SourcedOutcome[]> = fc
  .array(fc.record({ final: setArb, claimed: setArb, supported: setArb }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((sets) => sets.map((set, at) => resultOf(at, set)));

const scoresIn = (results: readonly SourcedOutcome[]): readonly (Ratio | null)[] =>
  results.map(({ outcome }) => read(outcome.final?.score));

const levelsAt = (results: readonly SourcedOutcome[], at: number): readonly (Ratio | null)[] =>
  results.map(({ outcome }) => read(outcome.final?.levels.split(' ')[at]));

describe('the engine against fractions one by one', () => {
  it('gives the same means, with the same denominators', () => {
    fc.assert(
      fc.property(resultsArb, (results) => {
        const { part, counts } = engineOver(results).ask(WHOLE_PORTFOLIO, { part: 'summary' });
        const values = present(scoresIn(results));
        expect(counts.counted).toBe(results.length);
        expect(counts.withIndex).toBe(values.length);
        expect(part.index?.mean.exact ?? null).toEqual(mean(values));
        expect(part.index?.n ?? 0).toBe(values.length);
        for (const [at, group] of part.groups.entries()) {
          const own = present(
            results.map(({ outcome }) => read(outcome.final?.groups.split(' ')[at])),
          );
          expect(group?.mean.exact ?? null).toEqual(mean(own));
          expect((group?.n ?? 0) + (group?.without ?? results.length)).toBe(results.length);
        }
      }),
    );
  });

  it('ranks and orders by the exact index', () => {
    fc.assert(
      fc.property(resultsArb, (results) => {
        const ask = { part: 'ranking', rows: ALL_ROWS, order: BY_RANK } as const;
        const { part } = engineOver(results).ask(WHOLE_PORTFOLIO, ask);
        const values = present(scoresIn(results));
        expect(part.rows).toHaveLength(results.length);
        for (const row of part.rows) {
          const value = row.index.is === 'value' ? row.index.value.exact : null;
          expect(row.rank).toBe(value && rankAmong(value, values));
          const same = values.filter((one) => value && compare(one, value) === 0);
          expect(row.tied).toBe(same.length > 1);
        }
        const ranks = part.rows.map(({ rank }) => rank ?? Infinity);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('finds the same quartiles', () => {
    fc.assert(
      fc.property(resultsArb, (results) => {
        const ask = { part: 'spread', across: 'indicators' } as const;
        const { part } = engineOver(results).ask(WHOLE_PORTFOLIO, ask);
        for (const [at, { five, without }] of part.entries()) {
          const values = present(levelsAt(results, at));
          expect(without).toBe(results.length - values.length);
          if (!five) {
            expect(values).toEqual([]);
            continue;
          }
          expect(five.lower.exact).toEqual(quantile(values, QUARTER));
          expect(five.median.exact).toEqual(quantile(values, HALF));
          const sorted = values.toSorted(compare);
          expect([five.least.exact, five.most.exact]).toEqual([sorted[0], sorted.at(-1)]);
        }
      }),
    );
  });

  it('measures gaps over the results that have both values, and orders by them', () => {
    fc.assert(
      fc.property(resultsArb, (results) => {
        const ask = {
          part: 'gaps',
          gap: 'asesor',
          target: INDEX,
          rows: ALL_ROWS,
          direction: 'down',
        } as const;
        const { part } = engineOver(results).ask(WHOLE_PORTFOLIO, ask);
        const gaps = results.flatMap(({ outcome }) => {
          const [claimed, final] = [read(outcome.claimed.score), read(outcome.final?.score)];
          return claimed && final ? [subtract(claimed, final)] : [];
        });
        expect(part.index?.gap.exact ?? null).toEqual(mean(gaps));
        for (const field of ['groups', 'levels'] as const) {
          const means = field === 'groups' ? part.groups : part.indicators;
          for (const [at, found] of means.entries()) {
            const own = results.flatMap(({ outcome }) => {
              const claimed = read(outcome.claimed[field].split(' ')[at]);
              const final = read(outcome.final?.[field].split(' ')[at]);
              return claimed && final ? [subtract(claimed, final)] : [];
            });
            expect([found?.gap.exact ?? null, found?.n ?? 0]).toEqual([mean(own), own.length]);
          }
        }
        const listed = part.rows.map(({ gap }) => gap?.exact ?? null);
        expect(listed.slice(0, gaps.length)).toEqual(gaps.toSorted((a, b) => compare(b, a)));
        expect(listed.slice(gaps.length).every((gap) => gap === null)).toBe(true);
      }),
    );
  });

  it('derives a mean from exactly the values that entered it', () => {
    fc.assert(
      fc.property(resultsArb, fc.nat({ max: 2 }), (results, at) => {
        const target = { of: 'indicator', at } as const;
        const ask = { part: 'derivation', target, rows: ALL_ROWS } as const;
        const { part } = engineOver(results).ask(WHOLE_PORTFOLIO, ask);
        const values = part.rows.map(({ value }) => value.exact);
        expect(part.mean?.mean.exact ?? null).toEqual(mean(values));
        expect(values).toEqual(present(levelsAt(results, at)).toSorted((a, b) => compare(b, a)));
        expect(part.rows.length + part.without.length).toBe(results.length);
      }),
    );
  });

  it('counts every predikat as the rounded index says, and every result in one step', () => {
    const borders = fc.integer({ min: 0, max: 6000 }).map((n) => (n / 1000).toFixed(3));
    fc.assert(
      fc.property(fc.array(borders, { minLength: 1, maxLength: 30 }), (texts) => {
        const results = texts.map((score, at) =>
          resultOf(at, { final: { score, groups: '- -', levels: '- - -' } }),
        );
        const { part } = engineOver(results).ask(WHOLE_PORTFOLIO, { part: 'summary' });
        const rounded = texts.map((text) => Number(roundHalfUp(fromDecimal(text), 2)));
        expect(part.predikats).toEqual([
          { label: 'Baik', count: rounded.filter((value) => value >= 3.5).length },
          {
            label: 'Cukup',
            count: rounded.filter((value) => value >= 2.5 && value < 3.5).length,
          },
          { label: 'Kurang', count: rounded.filter((value) => value < 2.5).length },
        ]);
        expect(part.bins).toHaveLength(8);
        expect(part.bins.reduce((sum, { count }) => sum + count, 0)).toBe(texts.length);
      }),
    );
  });

  it('puts the weakest indicator first by how far its mean lies up the scale', () => {
    fc.assert(
      fc.property(resultsArb, (results) => {
        const { part } = engineOver(results).ask(WHOLE_PORTFOLIO, { part: 'weakest' });
        const means = part.flatMap(({ mean: one }) => (one ? [one.mean.exact] : []));
        expect(means).toEqual(means.toSorted(compare));
        for (const line of part) {
          expect(line.mean?.mean.exact ?? null).toEqual(mean(present(levelsAt(results, line.at))));
          const counted = line.values.reduce((sum, { count }) => sum + count, 0);
          expect(counted + line.notApplicable + line.unknown).toBe(results.length);
        }
      }),
    );
  });
});

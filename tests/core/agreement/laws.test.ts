import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Estimate } from '#core/agreement/estimate.ts';
import { icc, type IccForm } from '#core/agreement/icc.ts';
import { krippendorffAlpha, type Metric } from '#core/agreement/krippendorff-alpha.ts';
import { percentAgreement } from '#core/agreement/percent-agreement.ts';
import { tally, type Row, type Statistic, type Units } from '#core/agreement/units.ts';
import { meanKappa, weightedKappa } from '#core/agreement/weighted-kappa.ts';
import { numberIn } from './found.ts';
import { alphaByPairs, iccByComponents, kappaByMatrix } from './independent.ts';

const FORMS: readonly IccForm[] = [
  'ICC(1,1)',
  'ICC(1,k)',
  'ICC(2,1)',
  'ICC(2,k)',
  'ICC(3,1)',
  'ICC(3,k)',
];
const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval'];

const STATISTICS: readonly (readonly [string, Statistic])[] = [
  ['percent', percentAgreement],
  ['linear', (units) => meanKappa(units, 'linear')],
  ['quadratic', (units) => meanKappa(units, 'quadratic')],
  ...METRICS.map((one) => [one, (units: Units) => krippendorffAlpha(units, one)] as const),
  ...FORMS.map((form) => [form, (units: Units) => icc(units, form)] as const),
];

const levelArb = fc.integer({ min: 1, max: 5 });
const completeArb = fc.integer({ min: 2, max: 4 }).chain((raters) =>
  fc.array(fc.array(levelArb, { minLength: raters, maxLength: raters }), {
    minLength: 2,
    maxLength: 12,
  }),
);
const gappyArb: fc.Arbitrary<Row[]> = fc.integer({ min: 2, max: 4 }).chain((raters) =>
  fc.array(fc.array(fc.option(levelArb, { freq: 3 }), { minLength: raters, maxLength: raters }), {
    minLength: 1,
    maxLength: 12,
  }),
);

/** The same figure up to what floating point leaves over, or the same reason. */
function same(a: Estimate, b: Estimate): boolean {
  if (a.kind === 'none' || b.kind === 'none') {
    return a.kind === 'none' && b.kind === 'none' && a.why === b.why;
  }
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));
}

test('a figure is finite or has a reason, whatever the table', () => {
  fc.assert(
    fc.property(gappyArb, (rows) => {
      for (const [name, statistic] of STATISTICS) {
        const found = statistic(tally(rows));
        if (found.kind === 'value') {
          expect(Number.isFinite(found.value), name).toBe(true);
          expect(found.value, name).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('neither the order of units nor that of raters changes a figure', () => {
  const shuffledArb = gappyArb.chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      units: fc.shuffledSubarray(rows, { minLength: rows.length }),
      raters: fc.shuffledSubarray([...(rows[0] ?? []).keys()], { minLength: rows[0]?.length ?? 0 }),
    }),
  );
  fc.assert(
    fc.property(shuffledArb, ({ rows, units, raters }) => {
      const turned = units.map((row) => raters.map((at) => row[at] ?? null));
      for (const [name, statistic] of STATISTICS) {
        expect(statistic(tally(units)), name).toEqual(statistic(tally(rows)));
        expect(same(statistic(tally(turned)), statistic(tally(rows))), name).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('perfect agreement over different units is 1, and over equal ones it is no figure', () => {
  fc.assert(
    fc.property(fc.array(levelArb, { minLength: 2, maxLength: 9 }), (levels) => {
      const units = tally(levels.map((one) => [one, one, one]));
      const differ = new Set(levels).size > 1;
      for (const [name, statistic] of STATISTICS) {
        const expected = differ || name === 'percent' ? 1 : 'one-category';
        const found = statistic(units);
        if (expected === 1) expect(numberIn(found), name).toBeCloseTo(1, 12);
        else expect(found, name).toEqual({ kind: 'none', why: expected });
      }
    }),
    { numRuns: 60 },
  );
});

test('units that one rater alone rated, and gaps, tell nothing', () => {
  fc.assert(
    fc.property(gappyArb, levelArb, (rows, level) => {
      const width = rows[0]?.length ?? 2;
      const alone: Row = Array.from({ length: width }, (_, at) => (at === 0 ? level : null));
      const more = [...rows, alone, alone.map(() => null)];
      for (const [name, statistic] of STATISTICS) {
        const [before, after] = [statistic(tally(rows)), statistic(tally(more))];
        // Only the reason may become a closer one, never the figure another.
        if (before.kind === 'value') expect(after, name).toEqual(before);
        else expect(after.kind, name).toBe('none');
      }
    }),
    { numRuns: 150 },
  );
});

test('other names for the same levels change nothing', () => {
  const stretch = (rows: readonly Row[], to: (one: number) => number): Row[] =>
    rows.map((row) => row.map((one) => (one === null ? null : to(one))));
  fc.assert(
    fc.property(gappyArb, (rows) => {
      const units = tally(rows);
      const even = tally(stretch(rows, (one) => one * 20 - 7));
      const uneven = tally(stretch(rows, (one) => one ** 3));
      for (const [name, statistic] of STATISTICS) {
        expect(same(statistic(even), statistic(units)), name).toBe(true);
      }
      for (const metric of ['nominal', 'ordinal'] as const) {
        const [a, b] = [krippendorffAlpha(uneven, metric), krippendorffAlpha(units, metric)];
        expect(same(a, b), metric).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('every figure is that of another algorithm', () => {
  fc.assert(
    fc.property(gappyArb, (rows) => {
      for (const metric of METRICS) {
        const found = krippendorffAlpha(tally(rows), metric);
        if (found.kind === 'value') {
          expect(found.value, metric).toBeCloseTo(alphaByPairs(rows, metric), 9);
        }
      }
      const pairs = rows.flatMap(([a, b]): (readonly [number, number])[] =>
        a === null || b === null || a === undefined || b === undefined ? [] : [[a, b]],
      );
      for (const [weighting, power] of [
        ['linear', 1],
        ['quadratic', 2],
      ] as const) {
        const found = weightedKappa(tally(rows), weighting);
        if (found.kind === 'value') {
          expect(found.value, weighting).toBeCloseTo(
            kappaByMatrix(pairs, [1, 2, 3, 4, 5], power),
            9,
          );
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the ICCs are the shares of variance by least squares', () => {
  fc.assert(
    fc.property(completeArb, (rows) => {
      const components = iccByComponents(rows);
      for (const form of FORMS) {
        const found = icc(tally(rows), form);
        if (found.kind === 'none') continue;
        const expected = components[form] ?? 0;
        expect(Math.abs(found.value - expected), form).toBeLessThan(
          1e-7 * Math.max(1, Math.abs(expected)) ** 2,
        );
      }
    }),
    { numRuns: 150 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDecimal, ratio } from '#core/lib/ratio.ts';
import { predikatOf, predikatRank, show } from '#core/scoring/predikat.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import {
  allOn,
  answersOn,
  groupOf,
  indicatorOf,
  rounded,
  rubricOf,
  SPBE_BANDS,
  unrounded,
} from '../../support/rubrics.ts';
import { line } from './finding.ts';

const one = [groupOf('x', '100', [indicatorOf('a')])];
const byExact = rubricOf(one, { rounding: unrounded(2) });
const byShown = rubricOf(one, { rounding: rounded(2) });

describe('both sides of every border', () => {
  // value, predikat by the unrounded value, predikat by the rounded one
  test.each([
    ['5', 'Memuaskan', 'Memuaskan'],
    ['4.2001', 'Memuaskan', 'Memuaskan'],
    ['4.2', 'Memuaskan', 'Memuaskan'],
    ['4.1999', 'Sangat Baik', 'Memuaskan'],
    ['4.195', 'Sangat Baik', 'Memuaskan'],
    ['4.1949', 'Sangat Baik', 'Sangat Baik'],
    ['3.5', 'Sangat Baik', 'Sangat Baik'],
    ['3.4995', 'Baik', 'Sangat Baik'],
    ['3.495', 'Baik', 'Sangat Baik'],
    ['3.4949', 'Baik', 'Baik'],
    ['2.6', 'Baik', 'Baik'],
    ['2.5999', 'Cukup', 'Baik'],
    ['2.595', 'Cukup', 'Baik'],
    ['2.5949', 'Cukup', 'Cukup'],
    ['1.8', 'Cukup', 'Cukup'],
    ['1.7995', 'Kurang', 'Cukup'], // Boven Digoel 2023
    ['1.795', 'Kurang', 'Cukup'],
    ['1.7949', 'Kurang', 'Kurang'],
    ['1.7949999999', 'Kurang', 'Kurang'],
    ['1', 'Kurang', 'Kurang'],
  ])('%s is %s unrounded and %s rounded', (value, exact, shown) => {
    expect(predikatOf(byExact, fromDecimal(value))).toBe(exact);
    expect(predikatOf(byShown, fromDecimal(value))).toBe(shown);
  });

  test('no float comes between: 2.6 as a sum of thirteen fifths', () => {
    // 13 · 0.2 is 2.6000000000000005 or 2.5999999999999996 in floats.
    expect(predikatOf(byExact, ratio(26n, 10n))).toBe('Baik');
    expect(predikatOf(byExact, ratio(26n * 10n ** 30n - 1n, 10n ** 31n))).toBe('Cukup');
  });

  test('the digits of the rubric decide what is rounded', () => {
    const value = fromDecimal('1.7995');
    const labels = [0, 1, 2, 3, 4].map((digits) =>
      predikatOf(rubricOf(one, { rounding: rounded(digits) }), value),
    );
    // 2 → Cukup; 1.8; 1.80; 1.800 → Cukup; 1.7995 → Kurang
    expect(labels).toEqual(['Cukup', 'Cukup', 'Cukup', 'Cukup', 'Kurang']);
  });

  test('below every band is still the lowest', () => {
    expect(predikatOf(byExact, fromDecimal('0.99'))).toBe('Kurang');
    expect(predikatOf(byExact, fromDecimal('0'))).toBe('Kurang');
    expect(predikatOf(byShown, fromDecimal('-3'))).toBe('Kurang');
  });

  test('without bands there is no predikat', () => {
    expect(predikatOf(rubricOf(one, { predikat: [] }), fromDecimal('3'))).toBe('');
  });
});

describe('rank', () => {
  test('counts from the bottom', () => {
    const labels = ['Kurang', 'Cukup', 'Baik', 'Sangat Baik', 'Memuaskan'];
    expect(labels.map((label) => predikatRank(byExact, label))).toEqual([0, 1, 2, 3, 4]);
  });

  test('knows what it does not know', () => {
    expect(predikatRank(byExact, 'baik')).toBe(-1);
    expect(predikatRank(byExact, '')).toBe(-1);
  });

  test('rises with the value, whichever way the predikat is read', () => {
    const valueArb = fc.integer({ min: 0, max: 60_000 }).map((n) => ratio(BigInt(n), 10_007n));
    fc.assert(
      fc.property(fc.constantFrom(byExact, byShown), valueArb, valueArb, (rubric, a, b) => {
        const [low, high] = a.n * b.d <= b.n * a.d ? [a, b] : [b, a];
        expect(predikatRank(rubric, predikatOf(rubric, low))).toBeLessThanOrEqual(
          predikatRank(rubric, predikatOf(rubric, high)),
        );
      }),
    );
  });

  test('by the rounded value is that by the unrounded one, or one more', () => {
    // Half-up can lift a value onto a border, never push it below one that lies on the grid.
    const valueArb = fc.integer({ min: 0, max: 60_000 }).map((n) => ratio(BigInt(n), 10_007n));
    fc.assert(
      fc.property(valueArb, (value) => {
        const by = (rubric: typeof byExact) => predikatRank(rubric, predikatOf(rubric, value));
        expect(by(byShown) - by(byExact)).toBeOneOf([0, 1]);
      }),
    );
  });
});

test('show keeps the exact value beside its one rounding', () => {
  const exact = fromDecimal('1.7995');
  expect(show(byExact, exact)).toEqual({ exact, text: '1.80' });
  expect(show(rubricOf(one, { rounding: unrounded(0) }), exact)).toEqual({ exact, text: '2' });
});

describe('through the whole score', () => {
  // index = (2·w + 1·(100 − w))/100 = 1 + w/100, so w = 79.95 gives 1.7995.
  const groups = [
    groupOf('x', '100', [
      indicatorOf('a', { weight: '79.95' }),
      indicatorOf('b', { weight: '20.05' }),
    ]),
  ];

  test('1.7995 is shown as 1.80 either way and judged as the rubric says', () => {
    for (const [rounding, expected] of [
      [rounded(2), 'final 1.80 Cukup'],
      [unrounded(2), 'final 1.80 Kurang'],
    ] as const) {
      const rubric = rubricOf(groups, { rounding });
      const { claimed } = scoreAssessment(rubric, answersOn(rubric, { a: 2, b: 1 }));
      expect(line(claimed)).toBe(expected);
      expect(claimed.groups[0]?.predikat).toBe(expected.split(' ')[2]);
    }
  });

  test('the bands of the rubric, not those of SPBE, are read', () => {
    const predikat = [
      { min: '3', label: 'Terpadu' },
      { min: '2', label: 'Berkembang' },
      { min: '1', label: 'Merintis' },
    ];
    const rubric = rubricOf(groups, { predikat });
    const labels = [1, 2, 3, 4].map((level) => {
      const { outcome } = scoreAssessment(rubric, allOn(rubric, level)).claimed;
      return outcome.kind === 'final' ? outcome.predikat : outcome.kind;
    });
    expect(labels).toEqual(['Merintis', 'Berkembang', 'Terpadu', 'Terpadu']);
    expect(SPBE_BANDS.map(({ label }) => label)).not.toContain(labels[0]);
  });
});

import { describe, expect, test } from 'vitest';
import { fromInteger, ratio, subtract } from '#core/lib/ratio.ts';
import { indicatorsOf, placedIndicators } from '#core/rubric/walk.ts';
import { predikatOf } from '#core/scoring/predikat.ts';
import { exampleOutcome } from './example-outcome.ts';
import { realShares } from './real-shares.ts';
import { shippedRubric } from './shipped.ts';
import { unnoticedWeights } from './unnoticed-weights.ts';

const rubric = shippedRubric('keterbukaan-informasi-opd@1.0.0');
const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);

test('has four groups of weight 25 with four indicators of equal weight each', () => {
  expect(
    rubric.groups.map((group) => [
      group.id,
      group.weight,
      indicatorsOf(group).map(({ id, weight }) => `${id} ${weight}`),
    ]),
  ).toEqual([
    ['pengembangan-website', '25', ['w1 1', 'w2 1', 'w3 1', 'w4 1']],
    ['mengumumkan', '25', ['m1 1', 'm2 1', 'm3 1', 'm4 1']],
    ['menyediakan', '25', ['s1 1', 's2 1', 's3 1', 's4 1']],
    ['pelayanan', '25', ['y1 1', 'y2 1', 'y3 1', 'y4 1']],
  ]);
  expect(rubric.weighting).toBe('mean-of-means');
});

test('every indicator climbs 0, 40, 60, 80, 100, and level 0 asks for nothing', () => {
  for (const { levels } of indicators) {
    expect(levels.map(({ level }) => level)).toEqual([0, 40, 60, 80, 100]);
    expect([levels[0]?.criteria, levels[0]?.evidence]).toEqual([[], []]);
  }
  const all = indicators.flatMap(({ levels }) => levels);
  expect(all.flatMap(({ criteria }) => criteria)).toHaveLength(110);
  expect(all.flatMap(({ evidence }) => evidence)).toHaveLength(99);
});

test('has the five classes with half-open bounds, read from the rounded index', () => {
  expect(rubric.predikat.map(({ min, label }) => `${min} ${label}`)).toEqual([
    '90.00 Informatif',
    '80.00 Menuju Informatif',
    '60.00 Cukup Informatif',
    '40.00 Kurang Informatif',
    '0.00 Tidak Informatif',
  ]);
  expect(rubric.rounding).toEqual({ digits: 2, mode: 'half-up', predikatOn: 'rounded' });
  expect(rubric.target).toEqual({ level: 80, predikat: 'Menuju Informatif' });
  const between = [
    ['79.95', 'Cukup Informatif'],
    ['89.99', 'Menuju Informatif'],
    ['59.99', 'Kurang Informatif'],
    ['39.99', 'Tidak Informatif'],
  ] as const;
  for (const [value, label] of between) {
    expect(predikatOf(rubric, ratio(BigInt(value.replace('.', '')), 100n))).toBe(label);
  }
});

test('an OPD that did not fill in is "Tidak dinilai", which is no class', () => {
  expect(rubric.unassessed?.label).toBe('Tidak dinilai');
  expect(rubric.unassessed?.note).toContain('bukan nol dan bukan Tidak Informatif');
  expect(rubric.predikat.map(({ label }) => label)).not.toContain(rubric.unassessed?.label);
});

describe('shares', () => {
  test('every indicator decides 1/16 of the index', () => {
    const shares = realShares(rubric, 'campuran');
    expect(shares.size).toBe(16);
    expect([...shares.values()]).toEqual(Array.from({ length: 16 }, () => ratio(1n, 16n)));
  });

  test('without M2 the other three of its group decide 1/12 each, the rest stays', () => {
    const shares = realShares(rubric, 'campuran-tidak-berlaku');
    expect(shares.get('m2')).toEqual(ratio(0n));
    for (const [id, share] of shares) {
      if (id !== 'm2') expect(share).toEqual(ratio(1n, id.startsWith('m') ? 12n : 16n));
    }
  });

  test('the mixed example notices every weight', () => {
    expect(unnoticedWeights(rubric, 'campuran')).toEqual([]);
  });
});

// With M2 not applicable the index moves in steps of 20 ÷ 48, the smallest there is.
test.each([
  ['informatif', 90, ['90.00', 'Informatif'], ['89.58', 'Menuju Informatif']],
  ['menuju', 80, ['80.00', 'Menuju Informatif'], ['79.58', 'Cukup Informatif']],
  ['cukup', 60, ['60.00', 'Cukup Informatif'], ['59.58', 'Kurang Informatif']],
  ['kurang', 40, ['40.00', 'Kurang Informatif'], ['39.58', 'Tidak Informatif']],
] as const)('%s: %d reaches it, one step less does not', (key, border, reached, missed) => {
  expect(exampleOutcome(rubric, `batas-${key}-tercapai`)).toEqual({
    exact: fromInteger(border),
    shown: reached[0],
    predikat: reached[1],
  });
  expect(exampleOutcome(rubric, `batas-${key}-kurang-sedikit`)).toEqual({
    exact: subtract(fromInteger(border), ratio(5n, 12n)),
    shown: missed[0],
    predikat: missed[1],
  });
});

test('only M2 may be not applicable, and it says when', () => {
  const may = indicators.filter(({ mayBeNotApplicable }) => mayBeNotApplicable);
  expect(may.map(({ id }) => id)).toEqual(['m2']);
  expect(indicators.filter(({ notApplicableWhen }) => notApplicableWhen)).toEqual(may);
});

test('has a denominator exactly where evidence has to state one', () => {
  const stating = indicators.filter(({ levels }) =>
    levels.some(({ evidence }) => evidence.some(({ must }) => must.includes('memuat penyebut'))),
  );
  expect(indicators.filter(({ coverage }) => coverage)).toEqual(stating);
  expect(stating).toHaveLength(11);
});

test('marks the criteria that an OPD cannot meet alone', () => {
  const waiting = indicators
    .flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria))
    .flatMap(({ id, dependsOn }) => (dependsOn ? [`${id} ${dependsOn}`] : []));
  expect(waiting).toEqual([
    'w1.80.b PPID kabupaten',
    'm2.40.a PPID kabupaten',
    's1.60.b PPID kabupaten',
    's2.60.a pihak di luar OPD',
    's2.80.a pihak di luar OPD',
    's3.60.b PPID kabupaten',
    's3.80.a PPID kabupaten',
    's4.100.b lembaga kearsipan daerah',
  ]);
});

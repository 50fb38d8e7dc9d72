import { expect, test } from 'vitest';
import { indicatorsOf } from '#core/rubric/walk.ts';
import { shippedRubric, SPBE } from './shipped.ts';

/** PermenPANRB 59/2020, tables 7–9: domain, its weight; aspect, its weight, indicators, weight each. */
const TABLE = [
  ['D1', '13.00', 'A1', '13.00', '1–10', '1.30'],
  ['D2', '25.00', 'A2', '10.00', '11–14', '2.50'],
  ['D2', '25.00', 'A3', '10.00', '15–18', '2.50'],
  ['D2', '25.00', 'A4', '5.00', '19–20', '2.50'],
  ['D3', '16.50', 'A5', '12.00', '21–28', '1.50'],
  ['D3', '16.50', 'A6', '4.50', '29–31', '1.50'],
  ['D4', '45.50', 'A7', '27.50', '32–41', '2.75'],
  ['D4', '45.50', 'A8', '18.00', '42–47', '3.00'],
];

test.each([SPBE, 'spbe-59-2020@2.0.0'])('the weights of %s are those of the regulation', (name) => {
  const rows = shippedRubric(name).groups.flatMap((domain) =>
    (domain.groups ?? []).map((aspect) => {
      const numbers = indicatorsOf(aspect).map(({ id }) => Number(id.slice(1)));
      const weights = new Set(indicatorsOf(aspect).map(({ weight }) => weight));
      return [
        domain.code,
        domain.weight,
        aspect.code,
        aspect.weight,
        `${numbers[0]}–${numbers.at(-1)}`,
        [...weights].join(),
      ];
    }),
  );
  expect(rows).toEqual(TABLE);
});

test('the bands, the rounding and the target are those of the regulation', () => {
  const { predikat, rounding, target, weighting } = shippedRubric(SPBE);
  expect(predikat.map(({ min, label }) => `${min} ${label}`)).toEqual([
    '4.20 Memuaskan',
    '3.50 Sangat Baik',
    '2.60 Baik',
    '1.80 Cukup',
    '1.00 Kurang',
  ]);
  expect(rounding).toEqual({ digits: 2, mode: 'half-up', predikatOn: 'unrounded' });
  expect(target).toEqual({ level: 3, predikat: 'Baik' });
  expect(weighting).toBe('nested-weights');
});

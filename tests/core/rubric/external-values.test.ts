import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fromDecimal } from '#core/lib/ratio.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import { externalValue } from '#core/scoring/stated-value.ts';
import { shippedRubric } from '../../rubrics/shipped.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { changeAt, GONE } from './change-at.ts';
import { soundRubric } from './sound.ts';

const EXTERNAL = {
  index: 'Indeks',
  publisher: 'Badan',
  min: '0',
  max: '100',
  bands: [
    { level: 1, from: '0', value: '1.00' },
    { level: 2, above: '30', value: '1.50' },
    { level: 4, above: '70', value: '3.50' },
  ],
  top: '4.00',
  note: 'uji',
};
const PLACE = 'groups[0].indicators[0].external';

function problemsAfter(changes: Readonly<Record<string, unknown>>) {
  const data = soundRubric();
  changeAt(data, PLACE, structuredClone(EXTERNAL));
  for (const [path, value] of Object.entries(changes)) changeAt(data, path, value);
  const parsed = parseRubric(data);
  return parsed.ok ? [] : parsed.error.map(({ rule, path, expected }) => [rule, path, expected]);
}

describe('values at the bounds of an index taken over', () => {
  test('are sound when they all rise to the top of the ladder', () => {
    expect(problemsAfter({})).toEqual([]);
  });

  test('may be missing altogether', () => {
    expect(
      problemsAfter({
        [`${PLACE}.bands[0].value`]: GONE,
        [`${PLACE}.bands[1].value`]: GONE,
        [`${PLACE}.bands[2].value`]: GONE,
        [`${PLACE}.top`]: GONE,
      }),
    ).toEqual([]);
  });

  test.each<[string, string, unknown, string, string]>([
    ['one of them', 'bands[1].value', GONE, 'bands[1].value', '0.00'],
    ['the highest', 'top', GONE, 'top', '0.00'],
    ['not rising', 'bands[1].value', '1', 'bands[1].value', '> 1.00'],
    ['not rising to the top', 'top', '3.5', 'top', '> 3.50'],
    ['beyond the ladder', 'top', '4.01', 'top', '<= 4'],
  ])('%s missing or wrong is named', (_, field, value, path, expected) => {
    expect(problemsAfter({ [`${PLACE}.${field}`]: value })).toEqual([
      ['external-value', `${PLACE}.${path}`, expected],
    ]);
  });
});

describe('in proportion between the bounds', () => {
  test.each([
    ['0', '1'],
    ['15', '1.25'],
    ['30', '1.5'],
    ['50', '2.5'],
    ['70', '3.5'],
    ['85', '3.75'],
    ['100', '4'],
  ])('%s becomes %s', (value, worth) => {
    expect(externalValue(EXTERNAL, value)?.value).toEqual(fromDecimal(worth));
  });

  const pemdi = placedIndicators(shippedRubric('pemdi-8-2026@1.0.0')).flatMap(
    ({ indicator: { id, external } }) => (external?.bands.length ? [{ id, external }] : []),
  );

  test.each(pemdi)('a higher index is never worth less ($id)', ({ external }) => {
    const [low, high] = [Number(external.min) * 100, Number(external.max) * 100];
    const valueArb = fc.integer({ min: low, max: high });
    fc.assert(
      fc.property(valueArb, valueArb, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((cents) =>
          externalValue(external, (cents / 100).toFixed(2)),
        );
        expect(less && more && compare(less.value, more.value) <= 0).toBe(true);
        expect(less && more && less.level <= more.level).toBe(true);
      }),
    );
  });
});

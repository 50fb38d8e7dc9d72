import { describe, expect, test } from 'vitest';
import { noticing, type Notice } from './noticed.ts';
import { SHIPPED, shippedRubric } from './shipped.ts';
import { compensatingChanges, unitChanges, type Change } from './unit-changes.ts';

/** What a change is about: its paths without positions. */
const kindOf = (change: Change) =>
  Object.keys(change)
    .map((path) =>
      path.replaceAll(/groups\[\d+\]\.|indicators\[\d+\]\./g, '').replaceAll(/\d+/g, ''),
    )
    .join(' and ');

const LIMITS_OF_AN_INDEX_TAKEN_OVER = [
  'external.bands[].above',
  'external.bands[].from',
  'external.bands[].from and external.bands[].above',
  'external.bands[].value',
  'external.max',
  'external.min',
  'external.top',
];

/**
 * What only the table of numbers notices, because no index can tell the difference: the
 * end of the lowest band, the target, bounds and values of other agencies' indices (no
 * example states one), the word for weights that nest anyway, borders where no index comes near.
 */
const ONLY_THE_TABLE: Readonly<Record<string, readonly string[]>> = {
  'keterbukaan-informasi-opd@1.0.0': ['predikat[].min', 'rounding.predikatOn'],
  'lima-dimensi-opd@1.0.0': ['predikat[].min', 'target.level', 'weight and weight'],
  'pemdi-8-2026@1.0.0': [
    ...LIMITS_OF_AN_INDEX_TAKEN_OVER,
    'predikat[].min',
    'scales.kematangan-pemdi.fraction.digits',
    'target.level',
    'weighting',
  ],
  'spbe-5-2018@1.0.0': ['target.level'],
  'spbe-59-2020@1.0.0': ['predikat[].min', 'target.level', 'weighting'],
  'spbe-59-2020@2.0.0': ['predikat[].min', 'target.level', 'weighting'],
};

describe.each(SHIPPED)('%s, any number changed by one unit', (name) => {
  const rubric = shippedRubric(name);
  const notice = noticing(name);
  const changes = [...unitChanges(rubric), ...compensatingChanges(rubric)];
  const noticed = new Map<Notice, Change[]>();

  test('is noticed by a law, an example, a published result or the table', () => {
    for (const change of changes) {
      const by = notice(change);
      noticed.set(by, [...(noticed.get(by) ?? []), change]);
    }
    expect(notice({})).toBe('nobody');
    expect(changes.length).toBeGreaterThan(70);
    expect(noticed.get('nobody') ?? []).toEqual([]);
  }, 60_000);

  test('is noticed by the table alone only where no index can tell the difference', () => {
    const kinds = new Set((noticed.get('numbers') ?? []).map(kindOf));
    expect([...kinds].toSorted()).toEqual(ONLY_THE_TABLE[name]);
  });
});

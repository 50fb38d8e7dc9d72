import { describe, expect, test } from 'vitest';
import { predikatName } from '#core/rubric/predikat-name.ts';
import { inReadingOrder, ownedBy, ownersOf, sharedBeyond } from '#core/rubric/owned-indicators.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { groupOf, indicatorOf, parentOf, rubricOf } from '../../support/rubrics.ts';
import { shippedRubric } from '../../rubrics/shipped.ts';

const i = (id: string, parts: Pick<Indicator, 'owners' | 'scope'> = {}): Indicator => ({
  ...indicatorOf(id),
  ...parts,
});
const RUBRIC = rubricOf([
  parentOf('d1', '1', [
    groupOf('a1', '1', [
      i('p', { owners: ['Bagian Hukum', 'Inspektorat'], scope: 'terpusat' }),
      i('q', { owners: ['Bappeda'], scope: 'seluruh OPD' }),
    ]),
  ]),
  groupOf('d2', '1', [
    i('r', { owners: ['Inspektorat'], scope: 'seluruh OPD' }),
    i('s', { scope: 'seluruh OPD' }),
    i('t'),
  ]),
]);

describe('whose an indicator is', () => {
  test('every owner once, by name; an indicator may name nobody', () => {
    expect(ownersOf(RUBRIC)).toEqual(['Bagian Hukum', 'Bappeda', 'Inspektorat']);
    expect(ownersOf(rubricOf([groupOf('g', '1', [i('p')])]))).toEqual([]);
  });

  test('one’s own are those it shares as well, and nobody else’s', () => {
    expect(ownedBy(RUBRIC, 'Inspektorat')).toEqual(['p', 'r']);
    expect(ownedBy(RUBRIC, 'Bagian Hukum')).toEqual(['p']);
    expect(ownedBy(RUBRIC, 'Inspek')).toEqual([]);
  });

  test('what needs every OPD, beyond one’s own', () => {
    expect(sharedBeyond(RUBRIC, 'Inspektorat')).toEqual(['q', 's']);
    expect(sharedBeyond(RUBRIC, null)).toEqual(['q', 'r', 's']);
  });

  test('ids in reading order, each once, strangers left out', () => {
    expect(inReadingOrder(RUBRIC, ['t', 'p', 'lain', 't'])).toEqual(['p', 't']);
  });
});

describe('SPBE 59/2020, version 2', () => {
  const spbe = shippedRubric('spbe-59-2020@2.0.0');

  test('Inspektorat owns the audits, the risk, the supervision and the complaints', () => {
    expect(ownedBy(spbe, 'Inspektorat')).toEqual(['i09', 'i21', 'i29', 'i30', 'i31', 'i39', 'i42']);
  });

  test('no indicator is without an owner', () => {
    const owned = new Set(ownersOf(spbe).flatMap((owner) => ownedBy(spbe, owner)));
    expect(owned.size).toBe(placedIndicators(spbe).length);
  });

  test('version 1 names nobody', () => {
    expect(ownersOf(shippedRubric('spbe-59-2020@1.0.0'))).toEqual([]);
  });
});

test('a predikat is called by both its names', () => {
  expect(predikatName({ min: '4', label: 'Memuaskan', alias: 'Unggul' })).toBe(
    'Memuaskan (Unggul)',
  );
  expect(predikatName({ min: '4', label: 'Memuaskan' })).toBe('Memuaskan');
});

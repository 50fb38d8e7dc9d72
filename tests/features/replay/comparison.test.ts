import { describe, expect, test } from 'vitest';
import type { Assessment } from '#core/assessment/assessment.ts';
import { compare, partyOf, type Party } from '#features/replay/comparison.ts';
import { dataOf, LIMA, shippedRubric, SPBE } from '../../rubrics/shipped.ts';
import { assessmentWith } from '../../support/scenario.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';

const KIP = 'keterbukaan-informasi-opd@1.0.0';
const SPBE2 = 'spbe-59-2020@2.0.0';

function party(name: string, parts: Partial<Assessment> = {}): Party {
  const rubric = shippedRubric(name);
  const { id, version } = rubric;
  const ref = { id, version, digest: digestOfJson(dataOf(name)) };
  return partyOf({ ...assessmentWith('a'), rubric: ref, ...parts }, rubric);
}
const part = (owner: string, ...indicators: readonly string[]) => ({
  scope: { owner, indicators },
});
function refused(mine: Party, other: Party) {
  const comparison = compare(mine, other);
  if (comparison.kind !== 'refused') throw new Error('expected a refusal');
  return { kinds: comparison.reasons.map(({ kind }) => kind), way: comparison.way };
}

describe('two assessments by one instrument', () => {
  test('may stand side by side, in the same year and in different years', () => {
    expect(compare(party(LIMA), party(LIMA))).toEqual({ kind: 'comparable' });
    expect(compare(party(SPBE2, { year: 2023 }), party(SPBE2, { year: 2024 }))).toEqual({
      kind: 'comparable',
    });
  });

  test('and by two versions that apply the same rules to their years', () => {
    const year = { year: 2024 };
    expect(compare(party(SPBE, year), party(SPBE2, year))).toEqual({ kind: 'comparable' });
  });

  test('of parts may, when both answer the same indicators in any order', () => {
    const mine = party(SPBE, part('Diskominfo', 'i01', 'i02'));
    expect(compare(mine, party(SPBE, part('Bappeda', 'i02', 'i01'))).kind).toBe('comparable');
    expect(refused(mine, party(SPBE, part('Diskominfo', 'i01')))).toEqual({
      kinds: ['scope'],
      way: 'scope',
    });
  });

  test('a part never stands beside the whole', () => {
    expect(refused(party(SPBE, part('Diskominfo', 'i01')), party(SPBE)).kinds).toEqual(['scope']);
  });
});

describe('refused', () => {
  test('across scales: the instrument, the scale and the bands; the crosswalk is the way', () => {
    expect(refused(party(LIMA), party(KIP))).toEqual({
      kinds: ['instrument', 'scales', 'bands'],
      way: 'crosswalk',
    });
  });

  test('across versions with another rule for the year; another part is one reason more', () => {
    const year = { year: 2023 };
    expect(refused(party(SPBE, year), party(SPBE2, year))).toEqual({
      kinds: ['rounding'],
      way: 'same-lineage',
    });
    const own = { ...part('Diskominfo', 'i01'), ...year };
    expect(refused(party(SPBE, own), party(SPBE2, year))).toEqual({
      kinds: ['rounding', 'scope'],
      way: 'same-lineage',
    });
  });

  test('where no crosswalk leads anywhere, no way is offered', () => {
    expect(refused(party(LIMA), party('spbe-5-2018@1.0.0')).way).toBe('none');
  });
});

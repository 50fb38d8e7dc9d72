import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/review/finding.ts';
import { verdictRows, verdictsByKey } from '#core/review/verdict-rows.ts';
import { isWithinClaim, missingWithinClaim } from '#core/review/within-claim.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { shippedRubric } from '../../rubrics/shipped.ts';
import { documentWith } from '../../support/documents.ts';
import { indicatorOf, levelOf } from '../../support/rubrics.ts';

const INDICATOR = indicatorOf('a', {
  levels: [
    levelOf('a', 1, { evidence: [true] }),
    levelOf('a', 2, { evidence: [true, true, false] }),
    levelOf('a', 3, { evidence: [true] }),
  ],
});
const DOCUMENT = documentWith({ supports: [{ indicator: 'a', item: 'a.2.e1' }] });
const value = (text: string): Finding => ({ is: 'value', value: text });

function missing(claimed: Finding, said: Parameters<typeof verdictsByKey>[0] = []) {
  const evidence = { documents: [DOCUMENT], additional: new Set<never>() };
  const rows = verdictRows(INDICATOR, evidence, verdictsByKey(said));
  return missingWithinClaim(INDICATOR, rows, claimed).map(({ place }) => place.item);
}

describe('what is missing of a claim', () => {
  test('ends at the claimed level', () => {
    expect(missing(value('1'))).toEqual(['a.1.e1']);
    expect(missing(value('2'))).toEqual(['a.1.e1', 'a.2.e2']);
    expect(missing(value('2.99'))).toEqual(['a.1.e1', 'a.2.e2']);
    expect(missing(value('3'))).toEqual(['a.1.e1', 'a.2.e2', 'a.3.e1']);
  });

  test('is nothing where nothing is claimed', () => {
    expect(missing({ is: 'open' })).toEqual([]);
    expect(missing({ is: 'not-applicable' })).toEqual([]);
  });

  test('leaves out what somebody said already', () => {
    const absent = { verdict: 'absent', reason: 'not-uploaded', note: '' } as const;
    const said = [{ document: null, indicator: 'a', item: 'a.1.e1', ...absent }];
    expect(missing(value('2'), said)).toEqual(['a.2.e2']);
  });
});

test('an index of another agency claims the level of its band', () => {
  const all = placedIndicators(shippedRubric('pemdi-8-2026@1.0.0')).map((one) => one.indicator);
  const data = all.find(({ external }) => external?.bands.some((band) => band.value === '3.50'));
  if (!data) throw new Error('no indicator with bands');
  expect(isWithinClaim(data, 4, value('3.5'))).toBe(true);
  expect(isWithinClaim(data, 5, value('3.99'))).toBe(false);
});

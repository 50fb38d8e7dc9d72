import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import { scopePart } from '#core/assessment/scope-part.ts';
import { add, multiply, ratio, roundHalfUp, ZERO } from '#core/lib/ratio.ts';
import { ownedBy } from '#core/rubric/owned-indicators.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { sharesOf } from '#core/scoring/shares.ts';
import { shippedRubric } from '../../rubrics/shipped.ts';

const SPBE = shippedRubric('spbe-59-2020@2.0.0');
const ALL = placedIndicators(SPBE).map(({ indicator }) => indicator.id);
const ONE = { n: 1n, d: 1n };

describe('how much of an instrument one OPD answers', () => {
  test('the weights of its indicators add up: 1,30 + 4 × 1,50 + 2,75 + 3,00 of 100', () => {
    const indicators = ownedBy(SPBE, 'Inspektorat');
    const part = scopePart(SPBE, { owner: 'Inspektorat', indicators });
    expect(part).toMatchObject({ owner: 'Inspektorat', indicators: 7, of: 47 });
    expect(roundHalfUp(multiply(part?.weight ?? ZERO, ratio(100n)), 2)).toBe('13.05');
  });

  test('all of it is no part', () => {
    expect(scopePart(SPBE, null)).toBeNull();
  });

  test('every indicator weighs everything; one the instrument lacks weighs nothing', () => {
    const part = scopePart(SPBE, { owner: 'x', indicators: [...ALL, 'tidak-ada'] });
    expect(part).toEqual({ owner: 'x', indicators: 47, of: 47, weight: ONE });
  });

  test('in the part, the shares add up to one and keep their proportion to the whole', () => {
    const whole = sharesOf(SPBE);
    fc.assert(
      fc.property(fc.subarray(ALL, { minLength: 1 }), (indicators) => {
        const scope = { owner: 'x', indicators };
        const weight = scopePart(SPBE, scope)?.weight ?? ZERO;
        const traces = indicatorTraces(
          scoreAssessment(appliedRubric(SPBE, { year: 2024, scope }), {}).claimed,
        );
        expect(traces.map(({ id }) => id)).toEqual(indicators);
        expect(traces.reduce((sum, { share }) => add(sum, share), ZERO)).toEqual(ONE);
        for (const { id, share } of traces) {
          expect(multiply(share, weight)).toEqual(whole.get(id));
        }
      }),
    );
  });
});

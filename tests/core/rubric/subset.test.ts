import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDecimal } from '#core/lib/ratio.ts';
import { subsetOf } from '#core/rubric/subset.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { weightedMean } from '#core/scoring/weighted-mean.ts';
import { answersArb, rubricArb } from '../../support/arbitrary-rubrics.ts';
import { groupOf, indicatorOf, parentOf, rubricOf, standingOn } from '../../support/rubrics.ts';

const i = (id: string, weight: string) => indicatorOf(id, { weight, mayBeNotApplicable: false });
const groups = [
  parentOf('d1', '40', [
    groupOf('a1', '30.5', [i('p', '10.25'), i('q', '20.25')]),
    groupOf('a2', '9.5', [i('r', '9.5')]),
  ]),
  groupOf('d2', '60', [i('s', '20'), i('t', '40')]),
];
const nested = rubricOf(groups, { weighting: 'nested-weights' });
const means = rubricOf(groups, { weighting: 'mean-of-means' });
const shares = (rubric: typeof nested) =>
  indicatorTraces(scoreAssessment(rubric, {}).claimed).map(({ id, share }) => [id, share]);

describe('one OPD’s part of an instrument', () => {
  test('keeps the asked indicators in their places and nothing else', () => {
    const part = subsetOf(nested, ['r', 'p', 'tidak-ada']);
    expect(
      placedIndicators(part).map(({ indicator, path }) => [
        indicator.id,
        ...path.map(({ id }) => id),
      ]),
    ).toEqual([
      ['p', 'd1', 'a1'],
      ['r', 'd1', 'a2'],
    ]);
    expect(part.groups).toHaveLength(1);
  });

  test('nested weights are summed anew: every indicator keeps its proportion to every other', () => {
    const part = subsetOf(nested, ['p', 's']);
    expect(part.groups.map(({ weight }) => weight)).toEqual(['10.25', '20']);
    const sum = fromDecimal('30.25');
    expect(shares(part)).toEqual([
      ['p', { n: 41n, d: 121n }],
      ['s', { n: 80n, d: 121n }],
    ]);
    expect(sum).toEqual({ n: 121n, d: 4n });
  });

  test('weights inside groups stay as they are where the instrument takes means of means', () => {
    const part = subsetOf(means, ['p', 's']);
    expect(shares(part)).toEqual([
      ['p', { n: 2n, d: 5n }],
      ['s', { n: 3n, d: 5n }],
    ]);
  });

  test('all of it is the instrument itself', () => {
    expect(subsetOf(nested, ['p', 'q', 'r', 's', 't'])).toEqual({
      ...nested,
      groups: subsetOf(means, ['p', 'q', 'r', 's', 't']).groups.map((group) => ({ ...group })),
    });
  });

  test('with nested weights the value is the weighted mean of its indicators', () => {
    const levels = { p: 2, r: 4, t: 1 } as const;
    const answers = Object.fromEntries(
      Object.entries(levels).map(([id, level]) => [id, standingOn(indicatorOf(id), level)]),
    );
    const part = subsetOf(nested, Object.keys(levels));
    const { outcome } = scoreAssessment(part, answers).claimed;
    const expected = weightedMean(
      placedIndicators(part).map(({ indicator }) => ({
        weight: fromDecimal(indicator.weight),
        value: fromDecimal(String(levels[indicator.id as keyof typeof levels])),
      })),
    );
    expect(outcome).toMatchObject({ kind: 'final', value: { exact: expected } });
  });

  test('shares of any part add up to the whole', () => {
    fc.assert(
      fc.property(
        rubricArb.chain((rubric) => {
          const ids = placedIndicators(rubric).map(({ indicator }) => indicator.id);
          return fc.tuple(
            fc.constant(rubric),
            fc.subarray(ids, { minLength: 1 }),
            answersArb(rubric, ['rated']),
          );
        }),
        ([rubric, ids, answers]) => {
          for (const weighting of ['nested-weights', 'mean-of-means'] as const) {
            const part = subsetOf({ ...rubric, weighting }, ids);
            const traces = indicatorTraces(scoreAssessment(part, answers).claimed);
            expect(traces.map(({ id }) => id)).toEqual(
              placedIndicators(rubric)
                .map(({ indicator }) => indicator.id)
                .filter((id) => ids.includes(id)),
            );
            expect(
              weightedMean(traces.map(({ share }) => ({ weight: share, value: fromDecimal('1') }))),
            ).toEqual({ n: 1n, d: 1n });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

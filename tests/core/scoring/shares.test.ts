import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, fromInteger, ratio, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Group } from '#core/rubric/types.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { sharesOf } from '#core/scoring/shares.ts';
import { LIMA, shippedRubric, SPBE } from '../../rubrics/shipped.ts';
import { rubricArb } from '../../support/arbitrary-rubrics.ts';
import {
  allOn,
  groupOf,
  indicatorOf,
  indicatorsIn,
  parentOf,
  rubricOf,
} from '../../support/rubrics.ts';

const ONE = fromInteger(1);
const sumOf = (shares: ReadonlyMap<string, Ratio>, ids: readonly string[]): Ratio =>
  ids.map((id) => shares.get(id) ?? ZERO).reduce(add, ZERO);

function everyGroup(groups: readonly Group[]): readonly Group[] {
  return groups.flatMap((group) => [group, ...everyGroup(group.groups ?? [])]);
}

test('by hand: siblings share by weight, level by level', () => {
  const rubric = rubricOf([
    parentOf('d1', '60', [
      groupOf('a1', '1', [indicatorOf('i1'), indicatorOf('i2', { weight: '2' })]),
      groupOf('a2', '3', [indicatorOf('i3')]),
    ]),
    groupOf('d2', '40', [indicatorOf('i4', { weight: '0.7' })]),
  ]);
  expect([...sharesOf(rubric)]).toEqual([
    ['d1', ratio(3n, 5n)],
    ['a1', ratio(3n, 20n)],
    ['i1', ratio(1n, 20n)],
    ['i2', ratio(1n, 10n)],
    ['a2', ratio(9n, 20n)],
    ['i3', ratio(9n, 20n)],
    ['d2', ratio(2n, 5n)],
    ['i4', ratio(2n, 5n)],
  ]);
});

test('the instruments as they say themselves', () => {
  const lima = sharesOf(shippedRubric(LIMA));
  expect(lima.get('i1')).toEqual(ratio(1n, 35n));
  expect(lima.get('a1')).toEqual(ratio(1n, 50n));
  expect(sharesOf(shippedRubric(SPBE)).get('i01')).toEqual(ratio(13n, 1000n));
});

test('whatever the tree: tops, children of a group, and indicators sum exactly', () => {
  fc.assert(
    fc.property(rubricArb, (rubric) => {
      const shares = sharesOf(rubric);
      expect(
        sumOf(
          shares,
          rubric.groups.map(({ id }) => id),
        ),
      ).toEqual(ONE);
      expect(
        sumOf(
          shares,
          indicatorsIn(rubric.groups).map(({ id }) => id),
        ),
      ).toEqual(ONE);
      for (const group of everyGroup(rubric.groups)) {
        const children = [...(group.groups ?? []), ...(group.indicators ?? [])];
        expect(
          sumOf(
            shares,
            children.map(({ id }) => id),
          ),
        ).toEqual(shares.get(group.id));
      }
      expect([...shares.values()].every((share) => compare(share, ZERO) > 0)).toBe(true);
    }),
  );
});

test('whatever the tree: the same shares as in a score of everything answered', () => {
  fc.assert(
    fc.property(rubricArb, (rubric) => {
      const lowest = indicatorsIn(rubric.groups)[0]?.levels[0]?.level ?? 0;
      const sheet = scoreAssessment(rubric, allOn(rubric, lowest));
      const shares = sharesOf(rubric);
      for (const trace of indicatorTraces(sheet.claimed)) {
        expect(shares.get(trace.id)).toEqual(trace.share);
      }
    }),
  );
});

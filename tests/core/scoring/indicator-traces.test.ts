import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorTraces, indicatorTracesOf } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { caseArb } from '../../support/arbitrary-rubrics.ts';
import { groupOf, indicatorOf, indicatorsIn, parentOf, rubricOf } from '../../support/rubrics.ts';
import { groupIn } from './finding.ts';

test('the indicators of a score, and of each group, in reading order', () => {
  const rubric = rubricOf([
    parentOf('p', '70', [
      groupOf('p1', '1', [indicatorOf('b'), indicatorOf('a')]),
      groupOf('p2', '1', [indicatorOf('d')]),
    ]),
    groupOf('q', '30', [indicatorOf('c')]),
  ]);
  const { claimed } = scoreAssessment(rubric, {});
  const ids = (id: string) => indicatorTracesOf(groupIn(claimed, id)).map((one) => one.id);
  expect(indicatorTraces(claimed).map((one) => one.id)).toEqual(['b', 'a', 'd', 'c']);
  expect(['p', 'p1', 'p2', 'q'].map(ids)).toEqual([['b', 'a', 'd'], ['b', 'a'], ['d'], ['c']]);
});

test('for any case: those of the instrument, and the top groups make the whole', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers }) => {
      const { claimed } = scoreAssessment(rubric, answers);
      const all = indicatorTraces(claimed);
      expect(all.map(({ id }) => id)).toEqual(indicatorsIn(rubric.groups).map(({ id }) => id));
      expect(claimed.groups.flatMap(indicatorTracesOf)).toEqual(all);
    }),
  );
});

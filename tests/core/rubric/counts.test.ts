import { expect, test } from 'vitest';
import { countsOf } from '#core/rubric/counts.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { groupOf, indicatorOf, ladderOf, parentOf, rubricOf } from '../../support/rubrics.ts';

const repeated = (position: number) => ({
  ...indicatorOf(`i35-${position}`),
  repeat: { code: 'I35', position, of: 3, subject: 'layanan publik' },
});

test('an indicator that is answered three times counts once, and is three entries', () => {
  const rubric = {
    ...rubricOf([
      parentOf('d1', '60', [groupOf('a1', '60', [1, 2, 3].map(repeated))]),
      parentOf('d2', '40', [groupOf('a2', '40', [indicatorOf('i36')])]),
    ]),
    levelNames: ['Domain', 'Aspek', 'Indikator'],
  };
  const { groups, indicators, entries } = countsOf(rubric);
  expect({ groups, indicators, entries }).toEqual({ groups: [2, 2], indicators: 2, entries: 4 });
});

test('criteria and evidence are counted over all levels, required evidence apart', () => {
  const levels = ladderOf('k1', [1, 2, 3], { criteria: 2, evidence: [true, false] });
  const { criteria, evidence, required } = countsOf(
    rubricOf([groupOf('k', '100', [indicatorOf('k1', { levels })])]),
  );
  expect({ criteria, evidence, required }).toEqual({ criteria: 4, evidence: 4, required: 2 });
});

test('five dimensions: five groups, 35 indicators, each answered once', () => {
  expect(countsOf(shippedRubric(LIMA))).toMatchObject({
    groups: [5],
    indicators: 35,
    entries: 35,
  });
});

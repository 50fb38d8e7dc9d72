import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import { stateValue } from '#core/assessment/edit-answer.ts';
import { ratio } from '#core/lib/ratio.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { isBetweenLevels } from '#core/scoring/score.ts';
import { nextSteps, stepsOf } from '#core/scoring/steps.ts';
import { groupOf, indicatorOf, ONE_TO_FIVE, rubricOf, standingOn } from '../../support/rubrics.ts';
import { indicatorIn } from './finding.ts';

const plain = indicatorOf('a', { ladder: ONE_TO_FIVE });
/** An index from 0 to 100; 25 lies on level 2, and is worth (1.5 + 2.5) ÷ 2 = 2. */
const taken: Indicator = {
  ...plain,
  external: {
    index: 'Indeks',
    publisher: 'Badan',
    min: '0',
    max: '100',
    bands: [
      { level: 1, from: '0', value: '1.00' },
      { level: 2, above: '12.5', value: '1.50' },
      { level: 3, above: '37.5', value: '2.50' },
    ],
    top: '5.00',
    note: 'uji',
  },
};
const rubric = {
  ...rubricOf([groupOf('x', '100', [taken])]),
  scales: { skala: { min: 1, max: 5, labels: {}, fraction: { digits: 2, note: '' } } },
};

const scoreOf = (answer: Answer) => scoreAssessment(rubric, { a: answer }).claimed;
const traceOf = (answer: Answer) => indicatorIn(scoreOf(answer), 'a');
const stating = (kind: 'value' | 'external', value: string) =>
  stateValue(BLANK_ANSWER, { kind, value });

describe('a value that must be shown itself', () => {
  test.each<[string, Answer, boolean]>([
    ['stated between two levels', stating('value', '2.5'), true],
    ['stated on a level', stating('value', '2.00'), false],
    ['taken over below the level it stands on', stating('external', '13'), true],
    ['taken over exactly on its level', stating('external', '25'), false],
    ['climbed', standingOn(plain, 3), false],
    ['blank', BLANK_ANSWER, false],
    ['not applicable', { ...BLANK_ANSWER, rating: 'not-applicable' }, false],
  ])('%s: %#', (_, answer, between) => {
    expect(isBetweenLevels(traceOf(answer))).toBe(between);
  });
});

describe('steps from a value below the level it stands on', () => {
  // 13 is on level 2, worth 1.5 + (0.5 ÷ 25) · 1 = 1.52.
  const below = stating('external', '13');

  test('begin at the level under the value, and gain what is missing', () => {
    expect(traceOf(below).value).toEqual(ratio(38n, 25n));
    const steps = stepsOf(traceOf(below)).map(({ from, to, gain }) => [from, to, gain]);
    expect(steps).toEqual([
      [1, 2, ratio(12n, 25n)],
      [2, 3, ratio(1n)],
      [3, 4, ratio(1n)],
      [4, 5, ratio(1n)],
    ]);
  });

  test('lead the whole to the level itself', () => {
    expect(nextSteps(rubric, scoreOf(below))).toMatchObject([{ value: { text: '2.00' } }]);
  });
});

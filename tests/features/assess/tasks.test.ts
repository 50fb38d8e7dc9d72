import { expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { lastEdited, tasksOf } from '#features/assess/tasks.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

const rubric = shippedRubric(LIMA);
const at = (time: string) => ({ ...BLANK_ANSWER, edited: { at: time, by: '' } });

test('the indicator that was worked on last is the one changed last, not the last in the list', () => {
  const answers = {
    k2: at('2026-11-20T03:00:00.000Z'),
    a4: at('2026-11-22T03:00:00.000Z'),
    p5: at('2026-11-21T03:00:00.000Z'),
  };
  const tasksWith = (given: typeof answers | Record<string, never>) =>
    tasksOf(rubric, given, scoreAssessment(rubric, given).claimed, new Map());
  expect(lastEdited(tasksWith(answers))?.indicator.id).toBe('a4');
  expect(lastEdited(tasksWith({}))).toBeUndefined();
});

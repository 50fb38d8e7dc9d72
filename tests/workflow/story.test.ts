import { expect, test } from 'vitest';
import { answerTo } from '#core/assessment/answer.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { must, Scenario } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

test('start, look at the list, answer, leave and come back', async () => {
  const story = await new Scenario(freshDesk()).start();
  const list = must(await listAssessments(story.desk));
  expect(list).toEqual({ sound: [await story.stored()], damaged: [] });
  expect((await story.score()).claimed.outcome).toEqual({ kind: 'none', why: 'nothing-answered' });

  const first = placedIndicators(story.loaded.rubric)[0]?.indicator.id ?? '';
  const saved = await story.answer(first, 3, 'Ayu');
  expect(saved).toMatchObject({ revision: 1, rating: 'rated', edited: { by: 'Ayu' } });

  const back = await story.stored();
  expect(answerTo(back.answers, first)).toEqual(saved);
  expect(back.updatedAt).toBe(saved.edited?.at);
  expect((await story.score()).claimed.outcome).toMatchObject({
    kind: 'running',
    value: { text: '3.00' },
  });
});

test('a whole instrument answered on one level has that level as its index', async () => {
  const story = await new Scenario(freshDesk()).start();
  for (const { indicator } of placedIndicators(story.loaded.rubric)) {
    await story.answer(indicator.id, 3);
  }
  expect((await story.score()).claimed.outcome).toMatchObject({
    kind: 'final',
    value: { text: '3.00' },
  });
});

test('several assessments side by side: the one changed last comes first', async () => {
  const desk = freshDesk();
  const one = await new Scenario(desk).start();
  const other = await new Scenario(desk).start({ kind: 'simulation' }, 'spbe-59-2020');
  const order = async () => must(await listAssessments(desk)).sound.map(({ id }) => id);
  expect(await order()).toEqual([other.id, one.id]);
  await one.answer(placedIndicators(one.loaded.rubric)[0]?.indicator.id ?? '', 2);
  expect(await order()).toEqual([one.id, other.id]);
});

import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { must, Scenario } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const ticked: Answer = { ...BLANK_ANSWER, rating: 'rated', criteria: ['a'], fact: 'fakta' };
const NOWHERE = '01990000-0000-7000-8000-00000000dead' as AssessmentId;

async function started() {
  return new Scenario(freshDesk()).start();
}

describe('a sound save', () => {
  test('fills in revision, time and author, and touches nothing else', async () => {
    const { desk, id } = await started();
    const before = must(await openAssessment(desk, id));
    const saved = must(await saveAnswer(desk, id, 'k1', ticked, 'Ayu'));
    expect(saved).toEqual({
      ...ticked,
      revision: 1,
      edited: { at: '2026-01-05T01:00:03.000Z', by: 'Ayu' },
    });
    expect(must(await openAssessment(desk, id))).toEqual({
      ...before,
      answers: { k1: saved },
      updatedAt: '2026-01-05T01:00:03.000Z',
    });
  });

  test('each save rests on the one before', async () => {
    const { desk, id } = await started();
    let answer: Answer = ticked;
    for (let revision = 1; revision <= 3; revision += 1) {
      answer = must(await saveAnswer(desk, id, 'k1', { ...answer, notes: `${revision}` }, ''));
      expect(answer.revision).toBe(revision);
    }
    expect(must(await openAssessment(desk, id)).answers['k1']?.notes).toBe('3');
  });

  test('two indicators at the same moment: both are stored', async () => {
    const { desk, id } = await started();
    await Promise.all(['k1', 'k2'].map((key) => saveAnswer(desk, id, key, ticked, '')));
    expect(Object.keys(must(await openAssessment(desk, id)).answers).toSorted()).toEqual([
      'k1',
      'k2',
    ]);
  });

  test('an indicator may be called like a part of every object', async () => {
    const { desk, id } = await started();
    const saved = must(await saveAnswer(desk, id, 'constructor', ticked, ''));
    expect(must(await openAssessment(desk, id)).answers['constructor']).toEqual(saved);
  });

  test('ten thousand characters and more than plain letters come back as they were', async () => {
    const { desk, id } = await started();
    const fact = '“Layanan” 😀 漢字\u200b\n'.repeat(1000);
    await saveAnswer(desk, id, 'k1', { ...ticked, fact }, '');
    expect(must(await openAssessment(desk, id)).answers['k1']?.fact).toBe(fact);
  });
});

describe('a stale save', () => {
  test('is refused with what is stored, and nothing is written', async () => {
    const { desk, id } = await started();
    const theirs = must(await saveAnswer(desk, id, 'k1', ticked, 'tab lain'));
    const before = must(await openAssessment(desk, id));
    const mine = { ...ticked, fact: 'versi saya' };
    expect(await saveAnswer(desk, id, 'k1', mine, 'saya')).toEqual({
      ok: false,
      error: { kind: 'stale', stored: theirs },
    });
    expect(must(await openAssessment(desk, id))).toEqual(before);
  });

  test('of two saves of one revision at the same moment exactly one wins', async () => {
    const { desk, id } = await started();
    const results = await Promise.all(
      ['a', 'b', 'c'].map((fact) => saveAnswer(desk, id, 'k1', { ...ticked, fact }, '')),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(must(await openAssessment(desk, id)).answers['k1']).toEqual(
      results.flatMap((result) => (result.ok ? [result.value] : []))[0],
    );
  });

  test('a revision from the future is as stale as one from the past', async () => {
    const { desk, id } = await started();
    expect(await saveAnswer(desk, id, 'k1', { ...ticked, revision: 5 }, '')).toMatchObject({
      error: { kind: 'stale', stored: BLANK_ANSWER },
    });
  });
});

test('an assessment that is not there is said to be missing, and none is made', async () => {
  const { desk } = await started();
  expect(await saveAnswer(desk, NOWHERE, 'k1', ticked, '')).toEqual({
    ok: false,
    error: { kind: 'missing' },
  });
  expect(await desk.db.assessments.count()).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { duplicateAssessment } from '#workflow/assessments/duplicate-assessment.ts';
import { eraseAssessment } from '#workflow/assessments/erase-assessment.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { saveDetails } from '#workflow/assessments/save-details.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { assessmentWith, DETAILS, must } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

const ID = '01990000-0000-7000-8000-00000000bad1' as AssessmentId;
const SOUND = assessmentWith('01990000-0000-7000-8000-000000000001');
const RAW = {
  ...assessmentWith(ID, { k1: { ...BLANK_ANSWER, fact: 'tetap ada' } }),
  year: 1899,
  future: { kept: true },
};

async function damagedDesk() {
  const desk = freshDesk();
  await desk.db.assessments.bulkPut([SOUND, RAW]);
  return desk;
}

test('stands apart from the sound ones, with its places and as it is', async () => {
  const desk = await damagedDesk();
  const { sound, damaged } = must(await listAssessments(desk));
  expect(sound).toEqual([SOUND]);
  expect(damaged).toHaveLength(1);
  expect(damaged[0]).toMatchObject({ key: ID, raw: RAW });
  expect(damaged[0]?.places).toContain('year');
});

describe('no verb opens or rewrites it', () => {
  const verbs = {
    open: (desk: ReturnType<typeof freshDesk>) => openAssessment(desk, ID),
    'save an answer': (desk) => saveAnswer(desk, ID, 'k1', BLANK_ANSWER, ''),
    'save details': (desk) => saveDetails(desk, ID, 0, DETAILS),
    'set the status': (desk) => setStatus(desk, ID, 'deleted'),
    duplicate: (desk) => duplicateAssessment(desk, ID),
  } satisfies Record<string, (desk: ReturnType<typeof freshDesk>) => Promise<unknown>>;

  test.each(Object.entries(verbs))('%s', async (_, verb) => {
    const desk = await damagedDesk();
    expect(await verb(desk)).toMatchObject({
      ok: false,
      error: { kind: 'damaged', row: { key: ID, raw: RAW } },
    });
    expect(await desk.db.assessments.toArray()).toEqual([SOUND, RAW]);
  });
});

test('only erasing it on purpose removes it, and only it', async () => {
  const desk = await damagedDesk();
  must(await eraseAssessment(desk, ID));
  expect(await desk.db.assessments.toArray()).toEqual([SOUND]);
});

test.each([
  ['a field that is missing', { year: undefined }],
  ['a field that nobody knows', { colour: 'biru' }],
  ['an answer of another shape', { answers: { k1: { rating: 'rated' } } }],
  ['a newer format', { formatVersion: 2 }],
  ['a status nobody knows', { status: 'sent' }],
])('damage: %s', async (_, change) => {
  const desk = freshDesk();
  await desk.db.assessments.put({ ...SOUND, ...change });
  const { sound, damaged } = must(await listAssessments(desk));
  expect([sound.length, damaged.length]).toEqual([0, 1]);
});

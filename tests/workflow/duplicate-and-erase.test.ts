import { describe, expect, test } from 'vitest';
import { duplicateAssessment } from '#workflow/assessments/duplicate-assessment.ts';
import { eraseAssessment } from '#workflow/assessments/erase-assessment.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { attach } from '../support/evidence-rows.ts';
import { must, Scenario } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

async function withOneAnswer() {
  const story = await new Scenario(freshDesk()).start();
  await story.answer('k1', 2);
  return story;
}

describe('a duplicate', () => {
  test('holds everything, under an id and times of its own', async () => {
    const story = await withOneAnswer();
    const source = await story.stored();
    const id = must(await duplicateAssessment(story.desk, story.id));
    const copy = must(await openAssessment(story.desk, id));
    expect(id).not.toBe(source.id);
    expect(copy).toEqual({
      ...source,
      id,
      createdAt: copy.createdAt,
      updatedAt: copy.createdAt,
    });
    expect(copy.createdAt > source.updatedAt).toBe(true);
  });

  test('and its source go their own ways, answer by answer', async () => {
    const story = await withOneAnswer();
    const source = await story.stored();
    const id = must(await duplicateAssessment(story.desk, story.id));
    const { k1 } = must(await openAssessment(story.desk, id)).answers;
    if (!k1) throw new Error('the copy has no answer');
    must(await saveAnswer(story.desk, id, 'k1', { ...k1, fact: 'hanya di salinan' }, ''));
    expect(await story.stored()).toEqual(source);
    await story.answer('k2', 4);
    expect(Object.keys(must(await openAssessment(story.desk, id)).answers)).toEqual(['k1']);
  });

  test('of a deleted one is active again; the source stays deleted', async () => {
    const story = await withOneAnswer();
    must(await setStatus(story.desk, story.id, 'deleted'));
    const id = must(await duplicateAssessment(story.desk, story.id));
    expect(must(await openAssessment(story.desk, id)).status).toBe('active');
    expect((await story.stored()).status).toBe('deleted');
  });
});

describe('erasing', () => {
  test('removes one for good and no other', async () => {
    const story = await withOneAnswer();
    const id = must(await duplicateAssessment(story.desk, story.id));
    must(await eraseAssessment(story.desk, story.id));
    expect(await openAssessment(story.desk, story.id)).toEqual({
      ok: false,
      error: { kind: 'missing' },
    });
    expect(must(await listAssessments(story.desk)).sound.map((one) => one.id)).toEqual([id]);
  });

  test('what is not there is no failure', async () => {
    expect(await eraseAssessment(freshDesk(), 'nothing')).toEqual({ ok: true, value: true });
  });
});

describe('evidence', () => {
  const docId = (n: number): string => `01990000-0000-7000-9000-00000000000${n}`;

  test('goes with a duplicate under ids of its own; no bytes are stored twice', async () => {
    const story = await withOneAnswer();
    const document = await attach(story.desk, story.id, docId(1), new Uint8Array([1, 2, 3]));
    const id = must(await duplicateAssessment(story.desk, story.id));
    const { sound } = must(await listDocuments(story.desk, id));
    expect(sound).toEqual([{ ...document, id: sound[0]?.id, assessmentId: id }]);
    expect(sound[0]?.id).not.toBe(document.id);
    expect(await story.desk.db.files.count()).toBe(1);
    expect(must(await listDocuments(story.desk, story.id)).sound).toEqual([document]);
  });

  test('is erased with its assessment, and no other; the bytes stay for the clean-up', async () => {
    const story = await withOneAnswer();
    await attach(story.desk, story.id, docId(1), new Uint8Array([1, 2, 3]));
    const id = must(await duplicateAssessment(story.desk, story.id));
    must(await eraseAssessment(story.desk, story.id));
    expect(must(await listDocuments(story.desk, story.id)).sound).toEqual([]);
    expect(must(await listDocuments(story.desk, id)).sound).toHaveLength(1);
    expect(await story.desk.db.files.count()).toBe(1);
  });
});

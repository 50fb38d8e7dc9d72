import { describe, expect, test } from 'vitest';
import { saveDetails } from '#workflow/assessments/save-details.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { DETAILS, must, Scenario } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const CHANGED = { ...DETAILS, year: 2027, people: [] };

const started = () => new Scenario(freshDesk()).start();

describe('saving agency, year and people', () => {
  test('counts the revision and leaves the answers alone', async () => {
    const story = await started();
    await story.answer('k1', 2);
    const before = await story.stored();
    const saved = must(await saveDetails(story.desk, story.id, 0, CHANGED));
    expect(saved).toEqual({
      ...before,
      ...CHANGED,
      detailsRevision: 1,
      updatedAt: saved.updatedAt,
    });
    expect(saved.updatedAt > before.updatedAt).toBe(true);
    expect(await story.stored()).toEqual(saved);
  });

  test('stale: refused with what is stored, and nothing is written', async () => {
    const story = await started();
    const theirs = must(await saveDetails(story.desk, story.id, 0, CHANGED));
    const mine = { ...DETAILS, year: 2030 };
    expect(await saveDetails(story.desk, story.id, 0, mine)).toEqual({
      ok: false,
      error: { kind: 'stale', stored: theirs },
    });
    expect(await story.stored()).toEqual(theirs);
    expect(await saveDetails(story.desk, story.id, 1, mine)).toMatchObject({ ok: true });
  });

  test('an answer saved meanwhile makes the details not stale', async () => {
    const story = await started();
    const answer = await story.answer('k1', 3);
    must(await saveDetails(story.desk, story.id, 0, CHANGED));
    expect((await story.stored()).answers['k1']).toEqual(answer);
  });

  test('the year 1899 is refused with its path, and nothing is written', async () => {
    const story = await started();
    const before = await story.stored();
    const wrong = { ...DETAILS, year: 1899 };
    expect(await saveDetails(story.desk, story.id, 0, wrong)).toEqual({
      ok: false,
      error: { kind: 'invalid-details', paths: ['year'] },
    });
    expect(await story.stored()).toEqual(before);
  });
});

describe('status', () => {
  test('archive, delete and bring back: the content stays', async () => {
    const story = await started();
    await story.answer('k1', 2);
    const before = await story.stored();
    for (const status of ['archived', 'deleted', 'active'] as const) {
      const changed = must(await setStatus(story.desk, story.id, status));
      expect(changed).toEqual({ ...before, status });
      expect(await story.stored()).toEqual(changed);
    }
  });
});

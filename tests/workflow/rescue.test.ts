import { describe, expect, test } from 'vitest';
import type { Desk } from '#workflow/desk.ts';
import { duplicateAssessment } from '#workflow/assessments/duplicate-assessment.ts';
import { forgetAgencies, importAgencies, listAgencies } from '#workflow/period/import-agencies.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { openRescue } from '#workflow/backup/open-rescue.ts';
import { rescueData } from '#workflow/backup/rescue-data.ts';
import { saveDetails } from '#workflow/assessments/save-details.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { assessmentWith, DETAILS, must, Scenario } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

const NONE = { added: 0, copied: 0, same: 0, damaged: 0, lists: 0, rubrics: 0 };
const rows = (desk: Desk): Promise<unknown[]> => desk.db.assessments.toArray();

const contentOf = async (desk: Desk): Promise<string> => must(await rescueData(desk)).content;

async function twoAssessments() {
  const story = await new Scenario(freshDesk()).start();
  await story.answer('k1', 2, 'Ayu');
  const copy = must(await duplicateAssessment(story.desk, story.id));
  must(await setStatus(story.desk, copy, 'deleted'));
  return story;
}

describe('a rescue file', () => {
  test('opened in an empty browser brings everything back, deeply equal', async () => {
    const { desk } = await twoAssessments();
    const elsewhere = freshDesk();
    const content = await contentOf(desk);
    expect(must(await openRescue(elsewhere, content))).toEqual({ ...NONE, added: 2 });
    expect(await rows(elsewhere)).toEqual(await rows(desk));
  });

  test('opened a second time changes nothing: all are the same', async () => {
    const { desk } = await twoAssessments();
    const before = await rows(desk);
    const content = await contentOf(desk);
    expect(must(await openRescue(desk, content))).toEqual({ ...NONE, same: 2 });
    expect(await rows(desk)).toEqual(before);
  });

  test('holds damaged rows as they are; opening counts them and brings in the rest', async () => {
    const { desk } = await twoAssessments();
    const broken = { id: 'x', year: 1899 };
    await desk.db.assessments.put(broken);
    const content = await contentOf(desk);
    expect(content).toContain('1899');
    const elsewhere = freshDesk();
    expect(must(await openRescue(elsewhere, content))).toEqual({ ...NONE, added: 2, damaged: 1 });
    expect(must(await listAssessments(elsewhere)).damaged).toEqual([]);
  });

  test('says how many assessments and damaged rows it holds', async () => {
    const { desk } = await twoAssessments();
    await desk.db.assessments.put({ id: 'x', year: 1899 });
    expect(must(await rescueData(desk))).toMatchObject({ assessments: 2, damaged: 1 });
  });

  test('brings back the lists of agencies that are not there', async () => {
    const { desk } = await twoAssessments();
    const csv = new TextEncoder().encode('nama\nDinas A\n');
    const { list } = must(await importAgencies(desk, 'opd.csv', csv));
    const content = await contentOf(desk);
    expect(must(await openRescue(desk, content))).toEqual({ ...NONE, same: 2 });
    must(await forgetAgencies(desk, list.id));
    expect(await listAgencies(desk)).toEqual([]);
    expect(must(await openRescue(desk, content))).toEqual({ ...NONE, same: 2, lists: 1 });
    expect(await listAgencies(desk)).toEqual([list]);
  });

  test('of an empty browser is a sound file with nothing in it', async () => {
    expect(must(await openRescue(freshDesk(), await contentOf(freshDesk())))).toEqual(NONE);
  });
});

describe('nothing that is here is overwritten', () => {
  test('one that changed since comes in beside it as a copy', async () => {
    const story = await twoAssessments();
    const content = await contentOf(story.desk);
    const old = await story.stored();
    const { revision } = await story.answer('k1', 4);
    expect(must(await openRescue(story.desk, content))).toEqual({ ...NONE, copied: 1, same: 1 });
    const { sound } = must(await listAssessments(story.desk));
    expect(sound).toHaveLength(3);
    expect((await story.stored()).answers['k1']?.revision).toBe(revision);
    const added = sound.filter((one) => one.updatedAt === old.updatedAt);
    expect(added.map((one) => ({ ...one, id: old.id }))).toEqual([old]);
  });

  test('changed details make a copy as well', async () => {
    const story = await new Scenario(freshDesk()).start();
    const content = await contentOf(story.desk);
    must(await saveDetails(story.desk, story.id, 0, { ...DETAILS, year: 2030 }));
    expect(must(await openRescue(story.desk, content))).toEqual({ ...NONE, copied: 1 });
    expect((await story.stored()).year).toBe(2030);
  });

  test('where a damaged row has the id, the sound one comes in as a copy', async () => {
    const story = await new Scenario(freshDesk()).start();
    const content = await contentOf(story.desk);
    const broken = { ...(await story.stored()), year: 1899 };
    await story.desk.db.assessments.put(broken);
    expect(must(await openRescue(story.desk, content))).toEqual({ ...NONE, copied: 1 });
    expect(await story.desk.db.assessments.get(story.id)).toEqual(broken);
  });

  test('a file that names one assessment twice brings both in', async () => {
    const one = assessmentWith('01990000-0000-7000-8000-000000000001');
    const tables = { assessments: [one, { ...one, year: 2027 }, one] };
    const content = JSON.stringify({ type: 'timbang-rescue', version: 1, tables });
    const desk = freshDesk();
    expect(must(await openRescue(desk, content))).toEqual({
      ...NONE,
      added: 1,
      copied: 1,
      same: 1,
    });
    const { sound } = must(await listAssessments(desk));
    expect(sound.map(({ year }) => year).toSorted((a, b) => a - b)).toEqual([2026, 2027]);
  });
});

test.each([
  ['not-a-rescue-file', '{"type":"x"}'],
  ['too-new', '{"type":"timbang-rescue","version":9}'],
])('a refused file (%s) changes nothing', async (kind, content) => {
  const story = await twoAssessments();
  const before = await rows(story.desk);
  expect(await openRescue(story.desk, content)).toEqual({ ok: false, error: { kind } });
  expect(await rows(story.desk)).toEqual(before);
});

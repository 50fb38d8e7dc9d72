import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { Digest } from '#core/lib/ids.ts';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import { duplicateAssessment } from '#workflow/assessments/duplicate-assessment.ts';
import { importAgencies } from '#workflow/period/import-agencies.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { openRescue } from '#workflow/backup/open-rescue.ts';
import { rescueData } from '#workflow/backup/rescue-data.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { saveDetails } from '#workflow/assessments/save-details.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { assessmentWith, DETAILS, must, Scenario } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

const REF = { id: 'contoh', version: '1.0.0', digest: 'ab'.repeat(32) as Digest };
const QUOTA = { ok: false, error: { kind: 'storage', failure: { kind: 'quota' } } };

/** From now on every write meets a full disk, as the browser reports it. */
function fillDisk({ db }: Scenario['desk']): () => void {
  const full = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  for (const table of db.tables) {
    table.hook('creating', full);
    table.hook('updating', full);
  }
  return () => {
    for (const table of db.tables) {
      table.hook('creating').unsubscribe(full);
      table.hook('updating').unsubscribe(full);
    }
  };
}

const csv = new TextEncoder().encode('nama\nDinas A\n');
const foreign = JSON.stringify({
  type: 'timbang-rescue',
  version: 1,
  tables: { assessments: [assessmentWith('01990000-0000-7000-8000-000000000009')] },
});

describe('on a full disk every writing verb says so and nothing is half written', () => {
  const verbs: Readonly<Record<string, (story: Scenario) => Promise<unknown>>> = {
    create: ({ desk }) => createAssessment(desk, REF, DETAILS),
    'save an answer': ({ desk, id }) => saveAnswer(desk, id, 'k1', BLANK_ANSWER, ''),
    'save details': ({ desk, id }) => saveDetails(desk, id, 0, { ...DETAILS, year: 2030 }),
    'set the status': ({ desk, id }) => setStatus(desk, id, 'archived'),
    duplicate: ({ desk, id }) => duplicateAssessment(desk, id),
    'import agencies': ({ desk }) => importAgencies(desk, 'opd.csv', csv),
    'open a rescue file': ({ desk }) => openRescue(desk, foreign),
  };

  test.each(Object.entries(verbs))('%s', async (_, verb) => {
    const story = await new Scenario(freshDesk()).start();
    const before = must(await listAssessments(story.desk));
    fillDisk(story.desk);
    expect(await verb(story)).toEqual(QUOTA);
    expect(must(await listAssessments(story.desk))).toEqual(before);
  });
});

test('after room was made the same save goes through; the rescue copy works all the time', async () => {
  const story = await new Scenario(freshDesk()).start();
  const makeRoom = fillDisk(story.desk);
  const save = () => saveAnswer(story.desk, story.id, 'k1', BLANK_ANSWER, '');
  expect(await save()).toEqual(QUOTA);
  expect(must(await rescueData(story.desk)).content).toContain(story.id);
  makeRoom();
  expect(await save()).toMatchObject({ ok: true, value: { revision: 1 } });
});

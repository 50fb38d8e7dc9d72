import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { adoptRubric } from '#workflow/rubrics/adopt-rubric.ts';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import type { Desk } from '#workflow/desk.ts';
import { eraseAssessment } from '#workflow/assessments/erase-assessment.ts';
import { forgetRubric } from '#workflow/rubrics/forget-rubric.ts';
import { listRubrics } from '#workflow/rubrics/list-rubrics.ts';
import { openRescue } from '#workflow/backup/open-rescue.ts';
import { rescueData } from '#workflow/backup/rescue-data.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { soundRubric } from '../../core/rubric/sound.ts';
import { DETAILS, must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const data = (change: object = {}): Record<string, unknown> => ({
  ...structuredClone(soundRubric()),
  id: 'contoh-setempat',
  ...change,
});
const adopt = (desk: Desk, change: object = {}) => adoptRubric(desk, 'contoh.xlsx', data(change));
const localOf = async (desk: Desk) =>
  (await listRubrics(desk)).flatMap((one) =>
    one.ok && one.value.origin === 'local' ? [one.value] : [],
  );

describe('an instrument of this desk', () => {
  test('gets the digest of its content and stands behind the shipped ones', async () => {
    const desk = freshDesk();
    const ref = must(await adopt(desk));
    expect(ref).toEqual({ id: 'contoh-setempat', version: '1.0.0', digest: digestOfJson(data()) });
    const all = await listRubrics(desk);
    expect(all.at(-1)).toMatchObject({ value: { ref, origin: 'local' } });
    expect((await localOf(desk)).map((one) => one.rubric)).toEqual([data()]);
  });

  test('is the one its assessments open with', async () => {
    const desk = freshDesk();
    const ref = must(await adopt(desk));
    expect(must(await rubricOf(desk, ref)).ref).toEqual(ref);
    expect(await rubricOf(freshDesk(), ref)).toMatchObject({ error: { kind: 'unknown-rubric' } });
  });

  test.each([
    ['the same content again', {}, { kind: 'already-here' }],
    [
      'other content under a version that is taken',
      { title: 'Lain' },
      { kind: 'version-taken', id: 'contoh-setempat', version: '1.0.0' },
    ],
    [
      'a name that came with the application',
      { id: 'lima-dimensi-opd', version: '7.0.0' },
      { kind: 'name-shipped', id: 'lima-dimensi-opd' },
    ],
    ['an unsound one', { title: '' }, { kind: 'unsound', problems: [{ path: 'title' }] }],
  ])('is refused: %s; what is here stays', async (_, change, error) => {
    const desk = freshDesk();
    await adopt(desk);
    const before = await localOf(desk);
    expect(await adopt(desk, change)).toMatchObject({ ok: false, error });
    expect(await localOf(desk)).toEqual(before);
  });

  test('a change is a new version beside the old one', async () => {
    const desk = freshDesk();
    must(await adopt(desk));
    must(await adopt(desk, { version: '1.1.0', title: 'Lain' }));
    expect((await localOf(desk)).map(({ ref }) => ref.version)).toEqual(['1.0.0', '1.1.0']);
  });
});

describe('taking one out', () => {
  test('works while nothing rests on it', async () => {
    const desk = freshDesk();
    const { digest } = must(await adopt(desk));
    expect(await forgetRubric(desk, digest)).toEqual({ ok: true, value: true });
    expect(await localOf(desk)).toEqual([]);
  });

  test('is refused while any assessment rests on it, deleted ones too', async () => {
    const desk = freshDesk();
    const ref = must(await adopt(desk));
    const id = must(await createAssessment(desk, ref, DETAILS));
    must(await setStatus(desk, id, 'deleted'));
    expect(await forgetRubric(desk, ref.digest)).toEqual({
      ok: false,
      error: { kind: 'in-use', assessments: 1 },
    });
    expect(await localOf(desk)).toHaveLength(1);
    must(await eraseAssessment(desk, id));
    expect((await forgetRubric(desk, ref.digest)).ok).toBe(true);
  });
});

describe('the rescue file', () => {
  test('carries the instruments of the desk, once', async () => {
    const desk = freshDesk();
    const ref = must(await adopt(desk));
    must(await createAssessment(desk, ref, DETAILS));
    const { content } = must(await rescueData(desk));
    const other = freshDesk();
    expect(must(await openRescue(other, content))).toMatchObject({ added: 1, rubrics: 1 });
    expect(must(await rubricOf(other, ref)).rubric).toEqual(data());
    expect(must(await openRescue(other, content))).toMatchObject({ same: 1, rubrics: 0 });
  });

  test('brings in no instrument whose content is not what its digest says', async () => {
    const desk = freshDesk();
    must(await adopt(desk));
    const { content } = must(await rescueData(desk));
    const forged = content.replace('Instrumen contoh', 'Instrumen palsu');
    const other = freshDesk();
    expect(must(await openRescue(other, forged))).toMatchObject({ rubrics: 0 });
    expect(await localOf(other)).toEqual([]);
  });
});

test('a stored instrument that was tampered with is refused, not used', async () => {
  const desk = freshDesk();
  const ref = must(await adopt(desk));
  const row = (await desk.db.rubrics.get(ref.digest)) as object;
  await desk.db.rubrics.put({ ...row, data: data({ title: 'Lain' }) });
  expect(await rubricOf(desk, ref)).toMatchObject({ error: { kind: 'changed-rubric' } });
  await desk.db.rubrics.put({ digest: 'ab' as Digest, any: 1 });
  expect(await localOf(desk)).toHaveLength(1);
});

test('the shipped instruments are untouched by any of it', async () => {
  const text = readFileSync('rubrics/published.json', 'utf8');
  const shipped = Object.values(JSON.parse(text) as Record<string, string>);
  const listed = (await listRubrics(freshDesk())).map((one) => must(one).ref.digest);
  expect(listed).toEqual(expect.arrayContaining(shipped));
});

import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { fail, ok } from '#core/lib/result.ts';
import {
  changeAssessment,
  eraseAssessment,
  insertAssessments,
  readAssessment,
  readAssessments,
} from '#storage/assessments.ts';
import { assessmentWith, must } from '../support/scenario.ts';
import { freshDesk } from '../workflow/fresh-desk.ts';

const ONE = assessmentWith('01990000-0000-7000-8000-000000000001');
const OTHER = assessmentWith('01990000-0000-7000-8000-000000000002');

const database = () => freshDesk().db;

describe('inserting', () => {
  test('all or none: a taken id refuses the whole lot and overwrites nothing', async () => {
    const db = database();
    await insertAssessments(db, [ONE], { verb: 'create' });
    await expect(
      insertAssessments(db, [OTHER, { ...ONE, year: 2030 }], { verb: 'create' }),
    ).rejects.toThrow(/Constraint/);
    expect(await readAssessments(db)).toEqual({ sound: [ONE], damaged: [] });
  });

  test('nothing is nothing', async () => {
    const db = database();
    await insertAssessments(db, [], { verb: 'create' });
    expect(await readAssessments(db)).toEqual({ sound: [], damaged: [] });
  });
});

describe('reading', () => {
  test('newest change first', async () => {
    const db = database();
    const newer = { ...OTHER, updatedAt: '2026-02-01T00:00:00.000Z' };
    await insertAssessments(db, [ONE, newer], { verb: 'create' });
    expect((await readAssessments(db)).sound).toEqual([newer, ONE]);
  });

  test('missing is not damaged', async () => {
    expect(await readAssessment(database(), ONE.id)).toEqual({
      ok: false,
      error: { kind: 'missing' },
    });
  });

  test('a damaged row names the places inside its answers', async () => {
    const db = database();
    const raw = { ...ONE, answers: { k1: { ...BLANK_ANSWER, target: 'tiga' } } };
    await db.assessments.put(raw);
    expect(await readAssessment(db, ONE.id)).toEqual({
      ok: false,
      error: { kind: 'damaged', row: { key: ONE.id, places: ['answers.k1.target'], raw } },
    });
  });
});

describe('changing', () => {
  test('sees the stored state and stores what it returns', async () => {
    const db = database();
    await insertAssessments(db, [ONE, OTHER], { verb: 'create' });
    const changed = await changeAssessment<never>(
      db,
      ONE.id,
      (stored) => {
        expect(stored).toEqual(ONE);
        return ok({ ...stored, year: 2030 });
      },
      { verb: 'answer' },
    );
    expect(must(changed).year).toBe(2030);
    expect(must(await readAssessment(db, ONE.id)).year).toBe(2030);
    expect(must(await readAssessment(db, OTHER.id))).toEqual(OTHER);
  });

  test('a refusal is handed on and writes nothing', async () => {
    const db = database();
    await insertAssessments(db, [ONE], { verb: 'create' });
    const refused = await changeAssessment(db, ONE.id, () => fail({ kind: 'no' } as const), {
      verb: 'answer',
    });
    expect(refused).toEqual({ ok: false, error: { kind: 'no' } });
    expect(must(await readAssessment(db, ONE.id))).toEqual(ONE);
  });

  test('a bug inside the change writes nothing and is heard', async () => {
    const db = database();
    await insertAssessments(db, [ONE], { verb: 'create' });
    const broken = changeAssessment<never>(
      db,
      ONE.id,
      () => {
        throw new TypeError('bug');
      },
      { verb: 'answer' },
    );
    await expect(broken).rejects.toThrow('bug');
    expect(must(await readAssessment(db, ONE.id))).toEqual(ONE);
  });

  test('changes at the same moment queue up: none is lost', async () => {
    const db = database();
    await insertAssessments(db, [{ ...ONE, year: 2000 }], { verb: 'create' });
    const older = Array.from({ length: 20 }, () =>
      changeAssessment<never>(db, ONE.id, (stored) => ok({ ...stored, year: stored.year + 1 }), {
        verb: 'answer',
      }),
    );
    await Promise.all(older);
    expect(must(await readAssessment(db, ONE.id)).year).toBe(2020);
  });
});

test('erasing takes any key, sound or not', async () => {
  const db = database();
  await insertAssessments(db, [ONE], { verb: 'create' });
  await db.assessments.put({ id: 'x' });
  await eraseAssessment(db, 'x');
  await eraseAssessment(db, 'never there');
  expect(await readAssessments(db)).toEqual({ sound: [ONE], damaged: [] });
});

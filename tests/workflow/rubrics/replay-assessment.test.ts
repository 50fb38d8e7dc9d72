import { describe, expect, test } from 'vitest';
import type { Answer } from '#core/assessment/answer.ts';
import type { Assessment, Scope } from '#core/assessment/assessment.ts';
import { prospectOf } from '#core/replay/prospect.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import type { Desk } from '#workflow/desk.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { replayAssessment } from '#workflow/rubrics/replay-assessment.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { shippedRubric, type LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { DETAILS, must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const shipped = async (id: string, version: string): Promise<LoadedRubric> =>
  must(await shippedRubric(id, version));
const spbe1 = () => shipped('spbe-59-2020', '1.0.0');
const spbe2 = () => shipped('spbe-59-2020', '2.0.0');
const lima = () => shipped('lima-dimensi-opd', '1.0.0');

/** A stored assessment by an instrument, with these indicators answered on these levels. */
async function answered(
  desk: Desk,
  { rubric, ref }: LoadedRubric,
  levels: Readonly<Record<string, number>>,
  scope: Scope | null = null,
): Promise<Assessment> {
  const id = must(await createAssessment(desk, ref, { ...DETAILS, kind: 'simulation' }, scope));
  const moved = withLevels(rubric, {}, levels);
  for (const [indicatorId, answer] of Object.entries(moved)) {
    const said: Answer = { ...answer, fact: `Fakta ${indicatorId}.`, done: true };
    must(await saveAnswer(desk, id, indicatorId, said, 'Pengisi lama'));
  }
  return must(await openAssessment(desk, id));
}

/** Replays the chosen indicators and reads the new assessment back from the disk. */
async function replayed(
  desk: Desk,
  from: Assessment,
  own: LoadedRubric,
  target: LoadedRubric,
  chosen: readonly string[],
): Promise<Assessment> {
  const order = {
    from,
    to: target.ref,
    prospect: prospectOf(from, own.rubric, target.rubric),
    chosen: new Set(chosen),
    by: 'Pengisi baru',
    noteOf: () => 'catatan dari instrumen lama',
  };
  return must(await openAssessment(desk, must(await replayAssessment(desk, order))));
}

const EVERY = (rubric: LoadedRubric): readonly string[] =>
  placedIndicators(rubric.rubric).map(({ indicator }) => indicator.id);

/** The row as it lies on the disk, as text. */
const onDisk = async (desk: Desk, id: string): Promise<string> =>
  JSON.stringify(await desk.db.assessments.get(id));

describe('replaying', () => {
  test('nothing chosen: a new assessment with no answers, of the same agency, year, people, kind', async () => {
    const desk = freshDesk();
    const [own, target] = [await spbe1(), await spbe2()];
    const from = await answered(desk, own, { i01: 3, i02: 2 });
    const fresh = await replayed(desk, from, own, target, []);
    expect(fresh).toEqual({
      ...from,
      id: fresh.id,
      rubric: target.ref,
      origin: { assessment: from.id, rubric: from.rubric },
      answers: {},
      createdAt: fresh.createdAt,
      updatedAt: fresh.createdAt,
    });
    expect(fresh.id).not.toBe(from.id);
    expect(fresh.createdAt > from.updatedAt).toBe(true);
  });

  test('leaves the old assessment as it is, byte by byte', async () => {
    const desk = freshDesk();
    const [own, target] = [await spbe1(), await spbe2()];
    const from = await answered(desk, own, { i01: 3, i02: 2 });
    const before = await onDisk(desk, from.id);
    await replayed(desk, from, own, target, EVERY(target));
    expect(await onDisk(desk, from.id)).toBe(before);
    expect(await desk.db.assessments.count()).toBe(2);
  });

  test('under a newer version: the chosen ones whole but unfinished, the others not at all', async () => {
    const desk = freshDesk();
    const [own, target] = [await spbe1(), await spbe2()];
    const from = await answered(desk, own, { i01: 3, i02: 2 });
    const fresh = await replayed(desk, from, own, target, ['i01']);
    expect(fresh.answers).toEqual({
      i01: {
        ...from.answers['i01'],
        revision: 0,
        done: false,
        edited: { at: fresh.createdAt, by: 'Pengisi baru' },
      },
    });
  });

  test('everything carried to a version of the same rules scores as before', async () => {
    const desk = freshDesk();
    const [own, target] = [await spbe1(), await spbe2()];
    const levels = Object.fromEntries(EVERY(own).map((id, at) => [id, (at % 5) + 1]));
    const from = await answered(desk, own, levels);
    const fresh = await replayed(desk, from, own, target, EVERY(target));
    const score = ({ rubric }: LoadedRubric, { answers }: Assessment) =>
      scoreAssessment(rubric, answers).claimed.outcome;
    expect(score(target, fresh)).toEqual(score(own, from));
    expect(score(target, fresh)).toMatchObject({ kind: 'final' });
  });

  test('through the crosswalk: notes and never a level', async () => {
    const desk = freshDesk();
    const [own, target] = [await lima(), await spbe2()];
    const from = await answered(desk, own, { k1: 4, k5: 3 });
    const fresh = await replayed(desk, from, own, target, EVERY(target));
    const answers = Object.values(fresh.answers);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      expect(answer).toMatchObject({
        rating: 'blank',
        criteria: [],
        fact: '',
        done: false,
        notes: expect.stringContaining('catatan dari instrumen lama') as string,
      });
    }
    expect(scoreAssessment(target.rubric, fresh.answers).claimed.counts.rated).toBe(0);
  });
});

describe('the part of one OPD', () => {
  const SCOPE: Scope = { owner: 'Diskominfo', indicators: ['i03', 'i01'] };

  test('stays its part under another version of the instrument', async () => {
    const desk = freshDesk();
    const [own, target] = [await spbe1(), await spbe2()];
    const from = await answered(desk, own, { i01: 3 }, SCOPE);
    const prospect = prospectOf(from, own.rubric, target.rubric);
    expect(prospect.plan.verdicts.map(({ indicator }) => indicator.id)).toEqual(['i01', 'i03']);
    const fresh = await replayed(desk, from, own, target, ['i01', 'i02']);
    expect(fresh.scope).toEqual({ owner: 'Diskominfo', indicators: ['i01', 'i03'] });
    expect(Object.keys(fresh.answers)).toEqual(['i01']);
  });

  test('gives way to the whole where the instrument is another one', async () => {
    const desk = freshDesk();
    const [own, target] = [await spbe1(), await lima()];
    const from = await answered(desk, own, { i01: 3 }, SCOPE);
    const fresh = await replayed(desk, from, own, target, []);
    expect(fresh.scope).toBeNull();
    const { verdicts } = prospectOf(from, own.rubric, target.rubric).plan;
    expect(verdicts.length).toBe(EVERY(target).length);
  });
});

test('a disk that fails is said, and nothing is stored', async () => {
  const desk = freshDesk();
  const [own, target] = [await spbe1(), await spbe2()];
  const from = await answered(desk, own, { i01: 3 });
  const taken = { ...desk, newId: () => from.id };
  const prospect = prospectOf(from, own.rubric, target.rubric);
  const before = await onDisk(desk, from.id);
  const made = await replayAssessment(taken, {
    from,
    to: target.ref,
    prospect,
    chosen: new Set(),
    by: '',
    noteOf: () => '',
  });
  expect(made).toMatchObject({ ok: false, error: { kind: 'storage' } });
  expect(await onDisk(desk, from.id)).toBe(before);
});

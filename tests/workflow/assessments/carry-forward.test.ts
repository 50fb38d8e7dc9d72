import v8 from 'node:v8';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#core/assessment/assessment.ts';
import { bringsSomething } from '#core/evidence/carry-chosen.ts';
import { planCarryForward } from '#core/evidence/carry-forward.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { insertDocuments } from '#storage/documents.ts';
import { sealFile } from '#storage/files.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { carryForward } from '#workflow/assessments/carry-forward.ts';
import { checkFiles } from '#workflow/receive/check-files.ts';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { shippedRubric, type LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import { documentWith } from '../../support/documents.ts';
import { standingOn } from '../../support/rubrics.ts';
import { DETAILS, must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const NEVER = new AbortController().signal;
const BYTES = new Blob(['keputusan kepala dinas']);

interface Year {
  readonly desk: Desk;
  readonly own: LoadedRubric;
  readonly from: Assessment;
  readonly documents: readonly EvidenceDocument[];
}

/** K6 and K7 answered on level 2 in 2026, with one decision that proves K6 and explains K7. */
async function lastYear(desk = freshDesk()): Promise<Year> {
  const own = must(await shippedRubric('lima-dimensi-opd', '1.0.0'));
  const id = must(await createAssessment(desk, own.ref, DETAILS));
  const k6 = findIndicator(own.rubric, 'k6')?.indicator;
  if (!k6) throw new Error('no K6');
  const answer = { ...standingOn(k6, 2), fact: 'fakta', analysis: 'analisis', done: true };
  must(await saveAnswer(desk, id, 'k6', answer, 'Pengisi lama'));
  must(await saveAnswer(desk, id, 'k7', { ...answer, rating: 'blank', criteria: [] }, 'Lama'));
  const digest = await digestOfBytes(BYTES);
  const document = documentWith({
    id: desk.newDocumentId(),
    assessmentId: id,
    title: 'SK pengelola',
    standing: 'ditetapkan',
    date: '2025-02-03',
    file: { digest, name: 'sk.pdf', type: 'application/pdf', size: BYTES.size },
    supports: [
      { indicator: 'k6', item: 'k6.2.e1' },
      { indicator: 'k7', item: null },
    ],
    replies: [{ check: 'x', about: 'y', reason: 'z', at: '2026-01-01T00:00:00.000Z', by: '' }],
    revision: 4,
  });
  await insertDocuments(desk.db, [document], [await sealFile(desk.db, digest, BYTES)], {
    verb: 'attach',
  });
  const documents = must(await listDocuments(desk, id)).sound;
  return { desk, own, from: must(await openAssessment(desk, id)), documents };
}

async function planOf({ desk, own, from, documents }: Year) {
  const digests = documents.map(({ file }) => file.digest);
  const files = await checkFiles(desk, digests, () => undefined, NEVER);
  return planCarryForward(
    { assessment: from, rubric: own.rubric, documents, files, facts: new Map() },
    own.rubric,
    2027,
  );
}

async function carried(year: Year, ids: readonly string[]) {
  const plan = await planOf(year);
  const { desk, own, from } = year;
  const order = { from, to: own.ref, plan, chosen: new Set(ids), by: 'Pengisi baru' };
  return carryForward(desk, order);
}

describe('the new year', () => {
  test('starts with the chosen answer and its evidence, and nothing else', async () => {
    const year = await lastYear();
    const { desk, from, own, documents } = year;
    const made = must(await openAssessment(desk, must(await carried(year, ['k6']))));
    expect(made).toMatchObject({
      year: 2027,
      agency: from.agency,
      people: from.people,
      kind: from.kind,
      rubric: own.ref,
      origin: { assessment: from.id, rubric: own.ref },
    });
    expect(Object.keys(made.answers)).toEqual(['k6']);
    expect(made.answers['k6']).toMatchObject({
      criteria: from.answers['k6']?.criteria,
      fact: 'fakta',
      done: false,
      revision: 1,
      edited: { by: 'Pengisi baru' },
    });
    const [copy, ...more] = must(await listDocuments(desk, made.id)).sound;
    expect(more).toEqual([]);
    expect(copy).toMatchObject({
      assessmentId: made.id,
      title: 'SK pengelola',
      file: documents[0]?.file,
      supports: [{ indicator: 'k6', item: 'k6.2.e1' }],
      replies: [],
      earlier: [],
    });
    expect(copy?.id).not.toBe(documents[0]?.id);
    expect(await desk.db.files.count()).toBe(1);
  });

  test('of an indicator to be renewed only the evidence comes along', async () => {
    const year = await lastYear();
    const id = must(await carried(year, ['k7']));
    expect(must(await openAssessment(year.desk, id)).answers).toEqual({});
    const { sound } = must(await listDocuments(year.desk, id));
    expect(sound.map(({ supports }) => supports)).toEqual([[{ indicator: 'k7', item: null }]]);
  });

  test('nothing chosen starts blank, and the old year is as it was', async () => {
    const year = await lastYear();
    const made = must(await openAssessment(year.desk, must(await carried(year, []))));
    expect(made.answers).toEqual({});
    expect(must(await listDocuments(year.desk, made.id)).sound).toEqual([]);
    expect(must(await openAssessment(year.desk, year.from.id))).toEqual(year.from);
    expect(must(await listDocuments(year.desk, year.from.id)).sound).toEqual(year.documents);
  });

  test('starts in a sealed workspace as well, and is sealed', async () => {
    const vault = await vaultOf(newMasterKey());
    const year = await lastYear(openDesk('carry-sealed', () => '2027-01-05T01:00:00.000Z', vault));
    const id = must(await carried(year, ['k6', 'k7']));
    expect(must(await openAssessment(year.desk, id)).answers['k6']?.fact).toBe('fakta');
    const { sound } = must(await listDocuments(year.desk, id));
    expect(sound.map(({ title, supports }) => [title, supports.length])).toEqual([
      ['SK pengelola', 2],
    ]);
    const rows = [await year.desk.db.assessments.toArray(), await year.desk.db.documents.toArray()];
    expect(rows.flat()).toHaveLength(4);
    const stored = rows.flat().map((row) => Buffer.from(v8.serialize(row)));
    for (const bytes of stored) {
      expect(bytes.includes('SK pengelola') || bytes.includes('analisis')).toBe(false);
    }
  });

  test('is not started when bytes have left meanwhile', async () => {
    const year = await lastYear();
    const plan = await planOf(year);
    await year.desk.db.files.clear();
    const { desk, own, from } = year;
    const made = await carryForward(desk, {
      from,
      to: own.ref,
      plan,
      chosen: new Set(['k6']),
      by: '',
    });
    expect(made).toEqual({ ok: false, error: { kind: 'files-gone' } });
    expect(must(await listAssessments(desk)).sound).toHaveLength(1);
  });
});

describe('the bytes are read before anything is proposed', () => {
  test.each([
    ['gone', async ({ desk }: Year) => desk.db.files.clear(), 'missing'],
    [
      'other bytes under the same name',
      async ({ desk }: Year) => {
        const [row] = await desk.db.files.toArray();
        if (row) await desk.db.files.put({ ...row, blob: new Blob(['lain']) });
      },
      'changed',
    ],
  ])('%s', async (_, spoil, state) => {
    const year = await lastYear();
    await spoil(year);
    const { entries } = await planOf(year);
    const k6 = entries.find(({ indicator }) => indicator.id === 'k6');
    if (!k6) throw new Error('no entry');
    expect(k6).toMatchObject({
      kind: 'renew',
      reasons: [{ kind: 'document', faults: [{ kind: 'file', state }] }],
    });
    expect(bringsSomething(k6)).toBe(false);
  });

  test('each file once, with progress, until it is called off', async () => {
    const { desk, documents } = await lastYear();
    const digest = documents[0]?.file.digest ?? ('' as Digest);
    const done: number[] = [];
    const unknown = 'f'.repeat(64) as Digest;
    const states = await checkFiles(desk, [digest, digest, unknown], (at) => done.push(at), NEVER);
    expect([...states]).toEqual([
      [digest, 'sound'],
      [unknown, 'missing'],
    ]);
    expect(done).toEqual([1, 2]);
    const stopped = AbortSignal.abort(new Error('batal'));
    await expect(checkFiles(desk, [digest], () => undefined, stopped)).rejects.toThrow('batal');
  });
});

import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { AssessmentId, Digest, DocumentId } from '#core/lib/ids.ts';
import { fail, ok } from '#core/lib/result.ts';
import { readAgencyLists, eraseAgencyList, writeAgencyList } from '#storage/agency-lists.ts';
import {
  changeAssessment,
  eraseAssessment,
  insertAssessments,
  readAssessment,
  readAssessments,
} from '#storage/assessments.ts';
import { changeDocument, readAllDocuments, readDocuments } from '#storage/documents.ts';
import { fileSizes, hasFile, keepFiles, readFile, sealFile } from '#storage/files.ts';
import { readKeptTexts, writeKeptText } from '#storage/kept-texts.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { changeSession, readSession } from '#storage/browser/saved-session.ts';
import { readRawRows } from '#storage/rows/raw-rows.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { PLAIN_VAULT } from '#storage/vault/vault.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { attach, sha256 } from '../../support/evidence-rows.ts';
import { assessmentWith, must, Scenario } from '../../support/scenario.ts';
import { freshDesk } from '../../workflow/fresh-desk.ts';

const ID = '01990000-0000-7000-8000-000000000001' as AssessmentId;
const OTHER = '01990000-0000-7000-8000-000000000002' as AssessmentId;
const DOCUMENT = '01990000-0000-7000-8000-00000000000a';
const BYTES = Uint8Array.from({ length: 3000 }, (_, at) => at % 251);
const LIST = { id: 'a', fileName: 'opd.csv', importedAt: '2026-01-05T00:00:00.000Z', entries: [] };

const vaults = [
  { kind: 'plain', vault: PLAIN_VAULT },
  { kind: 'sealed', vault: await vaultOf(newMasterKey()) },
] as const;

describe.each(vaults)('a workspace that is $kind', ({ vault }) => {
  /** A database in memory; opened again under its name it holds what was stored. */
  const desk = (name = freshDesk().db.name): Desk => openDesk(name, freshDesk().now, vault);

  test('keeps assessments, finds them by their id, and overwrites none', async () => {
    const { db } = desk();
    const [one, two] = [assessmentWith(ID), assessmentWith(OTHER)];
    await insertAssessments(db, [one, two], { verb: 'create' });
    expect(must(await readAssessment(db, ID))).toEqual(one);
    expect((await readAssessments(db)).sound).toHaveLength(2);
    await expect(insertAssessments(db, [one], { verb: 'create' })).rejects.toThrow();
    await eraseAssessment(db, ID);
    expect(await readAssessment(db, ID)).toEqual({ ok: false, error: { kind: 'missing' } });
    expect((await readAssessments(db)).sound).toEqual([two]);
  });

  test('keeps small bytes that are in memory in their row, larger ones as files', async () => {
    const { db } = desk();
    const large = new Uint8Array(100_000).fill(7);
    for (const [digest, bytes, kind] of [
      ['a'.repeat(64), BYTES, Uint8Array],
      ['b'.repeat(64), large, Blob],
      ['c'.repeat(64), new Blob([BYTES]), Blob],
    ] as const) {
      const row = await sealFile(db, digest as Digest, bytes);
      await db.transaction('rw', db.files, db.bin, () => keepFiles(db, [row]));
      expect((await db.files.get(row.digest))?.blob).toBeInstanceOf(kind);
      const back = await readFile(db, digest as Digest);
      const whole = bytes instanceof Blob ? BYTES : bytes;
      expect(row.size).toBe(whole.length);
      expect(new Uint8Array((await back?.arrayBuffer()) ?? [])).toEqual(whole);
    }
  });

  test('keeps its content when it is closed and opened again', async () => {
    const first = desk();
    const story = await new Scenario(first).start();
    const saved = must(await saveAnswer(first, story.id, 'k1', { ...BLANK_ANSWER, fact: 'A' }, ''));
    const { name } = first.db;
    first.db.close();
    const again = desk(name);
    expect(must(await readAssessment(again.db, story.id)).answers).toEqual({ k1: saved });
  });

  test('changes one record at a time: of many at once none is lost', async () => {
    const { db } = desk();
    await insertAssessments(db, [assessmentWith(ID)], { verb: 'create' });
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        changeAssessment(
          db,
          ID,
          (stored) => ok({ ...stored, answers: { ...stored.answers, [`k${at}`]: BLANK_ANSWER } }),
          { verb: 'answer' },
        ),
      ),
    );
    expect(Object.keys(must(await readAssessment(db, ID)).answers)).toHaveLength(12);
    const refused = await changeAssessment(db, ID, () => fail('no'), { verb: 'answer' });
    expect(refused).toEqual({ ok: false, error: 'no' });
  });

  test('of two saves of one revision one is stored and the other is told so', async () => {
    const story = await new Scenario(desk()).start();
    const both = await Promise.all(
      ['A', 'B'].map((fact) =>
        saveAnswer(story.desk, story.id, 'k1', { ...BLANK_ANSWER, fact }, ''),
      ),
    );
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ error: { kind: 'stale' } });
  });

  test('keeps evidence of one assessment apart from another’s, with its bytes once', async () => {
    const here = desk();
    const { db } = here;
    const document = await attach(here, ID, DOCUMENT, BYTES);
    const twin = await attach(here, OTHER, DOCUMENT.replace(/a$/, 'b'), BYTES);
    expect((await readDocuments(db, ID)).sound).toEqual([document]);
    expect((await readDocuments(db, OTHER)).sound).toEqual([twin]);
    expect((await readAllDocuments(db)).sound).toHaveLength(2);
    const digest = sha256(BYTES);
    expect(await hasFile(db, digest)).toBe(true);
    expect(await fileSizes(db)).toEqual([{ name: vault.name(digest), size: BYTES.length }]);
    const bytes = await (await readFile(db, digest))?.arrayBuffer();
    expect(Buffer.compare(Buffer.from(bytes ?? new ArrayBuffer()), BYTES)).toBe(0);
    expect(await readFile(db, 'f'.repeat(64) as Digest)).toBeUndefined();
    const changed = await changeDocument(
      db,
      DOCUMENT as DocumentId,
      (stored) => ok({ ...stored, title: 'Baru' }),
      { verb: 'document' },
    );
    expect(must(changed).title).toBe('Baru');
    expect((await readDocuments(db, ID)).sound.map(({ title }) => title)).toEqual(['Baru']);
  });

  test('keeps conveniences, remembers the person, and forgets what is to be forgotten', async () => {
    const { db } = desk();
    await writeAgencyList(db, LIST);
    expect(await readAgencyLists(db)).toEqual([LIST]);
    await eraseAgencyList(db, 'a');
    expect(await readAgencyLists(db)).toEqual([]);
    expect(await readSession(db)).toBeUndefined();
    await changeSession(db, { person: 'Ayu' });
    expect(await readSession(db)).toEqual({ person: 'Ayu' });
    await writeKeptText(db, 'timbang-isian-2:new', 'setengah jadi');
    expect([...(await readKeptTexts(db))]).toEqual([['timbang-isian-2:new', 'setengah jadi']]);
    await writeKeptText(db, 'timbang-isian-2:new', null);
    expect((await readKeptTexts(db)).size).toBe(0);
  });

  test('names a damaged row by its key, keeps the sound ones, and can remove it', async () => {
    const { db } = desk();
    await insertAssessments(db, [assessmentWith(ID), assessmentWith(OTHER)], { verb: 'create' });
    const name = vault.name(ID);
    await db.assessments.put({ id: name, sealed: new Uint8Array(60), year: 'rusak' });
    const { sound, damaged } = await readAssessments(db);
    expect(sound.map(({ id }) => id)).toEqual([OTHER]);
    expect(damaged.map(({ key }) => key)).toEqual([name]);
    expect((await readRawRows(db))['assessments']).toHaveLength(2);
    await eraseAssessment(db, name);
    expect((await readAssessments(db)).damaged).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { answerTo } from '#core/assessment/answer.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import type { Digest, AssessmentId } from '#core/lib/ids.ts';
import type { PackageScope } from '#exchange/package/manifest.ts';
import { readTold } from '#storage/journal.ts';
import { readFile } from '#storage/files.ts';
import { RECORD_KEYS } from '#storage/database.ts';
import { readFileUse } from '#storage/bin.ts';
import { backupContent } from '#workflow/backup/backup-content.ts';
import type { Desk } from '#workflow/desk.ts';
import { inspectBackup, type InspectedBackup } from '#workflow/backup/inspect-backup.ts';
import { noteInJournal } from '#workflow/journal/note-in-journal.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { previewRestore } from '#workflow/backup/preview-restore.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { restore, type RestoreChoice } from '#workflow/backup/restore.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { storageUse } from '#workflow/evidence/storage-use.ts';
import { undoRestore } from '#workflow/backup/undo-restore.ts';
import { readWorkMarks } from '#workflow/workspaces/work-marks.ts';
import { sha256 } from '../../support/evidence-rows.ts';
import { must } from '../../support/scenario.ts';
import { fillDesk, FIRST, packed, SECOND } from './backup-parts.ts';
import { freshDesk } from '../fresh-desk.ts';

const ID = FIRST as AssessmentId;
const PERIOD = '01990000-0000-7000-8000-00000000000f';
const signal = new AbortController().signal;
const quiet = (): void => undefined;

async function inspect(desk: Desk, scope?: PackageScope): Promise<InspectedBackup> {
  const { file } = await packed(desk, scope);
  return must(await inspectBackup(file, null, quiet, signal));
}

const bring = (desk: Desk, backup: InspectedBackup, choice: RestoreChoice) =>
  restore(desk, backup, new Map([[ID, choice]]), quiet, signal);

async function write(desk: Desk, fact: string): Promise<void> {
  const { answers } = must(await openAssessment(desk, ID));
  must(await saveAnswer(desk, ID, 'k1', { ...answerTo(answers, 'k1'), fact }, 'Ayu'));
}

async function filled(): Promise<Desk> {
  const desk = freshDesk();
  await fillDesk(desk);
  await write(desk, 'Lama');
  return desk;
}

async function entriesOf(desk: Desk, id: string = ID): Promise<readonly JournalEntry[]> {
  const { entries, broken } = must(await readJournal(desk, id as AssessmentId));
  expect(broken).toBeNull();
  return entries;
}

/** What was sent: one entry whose bytes are here under their digest. */
async function putSent({ db }: Desk, subject: string): Promise<string> {
  const body = new TextEncoder().encode(`{"subject":"${subject}"}`);
  const digest = sha256(body);
  await db.files.put({ digest, size: body.length, blob: new Blob([body]) });
  await db.packages.put({
    id: sha256(new TextEncoder().encode(subject)),
    direction: 'sent',
    kind: 'submission',
    at: '2026-02-03T01:00:00.000Z',
    madeAt: '2026-02-03T01:00:00.000Z',
    fileName: 'kiriman.zip',
    bytes: 1000,
    about: {
      rubric: { id: 'contoh', version: '1.0.0', digest: '0'.repeat(64) },
      agency: null,
      period: null,
      year: 2026,
      subject,
      revision: 1,
      previous: null,
      rests: [],
    },
    counts: { documents: 0, files: 0 },
    entries: [{ name: 'assessment.json', bytes: body.length, digest }],
    signature: null,
    receipt: null,
  });
  return digest;
}

async function putPeriod({ db }: Desk): Promise<void> {
  await db.assessments.update(ID, { period: PERIOD });
  await db.periods.put({ id: PERIOD, holding: 'own' });
}

describe('an assessment that is new here', () => {
  test('takes the chain of the backup and goes on with it', async () => {
    const there = await filled();
    const before = await entriesOf(there);
    const here = freshDesk();
    must(await bring(here, await inspect(there), 'take'));
    const entries = await entriesOf(here);
    expect(entries.slice(0, -1)).toEqual(before);
    expect(entries.at(-1)).toMatchObject({ verb: 'restore', changes: [] });
    await write(here, 'Baru');
    expect(await entriesOf(here)).toHaveLength(before.length + 2);
  });

  test('what the backup lacks of it is told', async () => {
    const there = await filled();
    await there.db.files.clear();
    const here = freshDesk();
    expect(must(await bring(here, await inspect(there), 'take')).withoutBytes).toBe(2);
    expect((await entriesOf(here)).at(-1)?.changes).toHaveLength(2);
  });

  test('from a backup without journals it begins with the restore', async () => {
    const there = await filled();
    await there.db.journal.clear();
    const here = freshDesk();
    must(await bring(here, await inspect(there), 'take'));
    expect((await entriesOf(here)).map(({ verb }) => verb)).toEqual(['restore']);
  });

  test('a broken chain comes as it is, and is reported before and after', async () => {
    const there = await filled();
    const [, second] = await there.db.journal.where('assessmentId').equals(ID).primaryKeys();
    await there.db.journal.update(second ?? '', { by: 'Orang lain' });
    const backup = await inspect(there);
    const here = freshDesk();
    const [item, other] = must(await previewRestore(here, backup)).items;
    expect([item?.isJournalBroken, other?.isJournalBroken]).toEqual([true, false]);
    must(await bring(here, backup, 'take'));
    const { entries, broken } = must(await readJournal(here, ID));
    expect(broken).toEqual({ n: 1, why: 'altered' });
    expect(entries).toHaveLength(5);
  });

  test('undone, its journal goes with it; after more work it stays', async () => {
    const backup = await inspect(await filled());
    const here = freshDesk();
    must(await bring(here, backup, 'take'));
    must(await undoRestore(here));
    expect(await here.db.journal.count()).toBe(0);
    must(await bring(here, backup, 'take'));
    must(await noteInJournal(here, ID, { verb: 'send', about: 'a' }));
    expect(await undoRestore(here)).toMatchObject({ error: { kind: 'changed-since' } });
    await entriesOf(here);
  });
});

test('one that replaces keeps the chain that is here, with what changed and where it is from', async () => {
  const there = await filled();
  const here = freshDesk();
  must(await bring(here, await inspect(there), 'take'));
  await write(there, 'Di sana');
  await write(here, 'Di sini');
  const before = await entriesOf(here);
  const head = (await entriesOf(there)).at(-1)?.digest;
  must(await bring(here, await inspect(there), 'replace'));
  const entries = await entriesOf(here);
  expect(entries.slice(0, -1)).toEqual(before);
  expect(entries.at(-1)).toMatchObject({ verb: 'restore', heads: [head] });
  const facts = entries.at(-1)?.changes.filter(({ path }) => path.at(-1) === 'fact');
  expect(facts).toMatchObject([{ from: 'Di sini', to: 'Di sana' }]);
  must(await undoRestore(here));
  const undone = await entriesOf(here);
  expect(undone.slice(0, -1)).toEqual(entries);
  expect(undone.at(-1)).toMatchObject({ verb: 'undo-restore' });
});

test('one that comes in beside begins its own chain and names the other', async () => {
  const there = await filled();
  const here = freshDesk();
  must(await bring(here, await inspect(there), 'take'));
  const head = (await entriesOf(there)).at(-1)?.digest;
  must(await bring(here, await inspect(there), 'beside'));
  const ids = await here.db.assessments.toCollection().primaryKeys();
  const beside = ids.find((id) => id !== ID) ?? '';
  const [first, ...more] = await entriesOf(here, beside);
  expect(first).toMatchObject({ verb: 'restore', about: ID, heads: [head] });
  expect(more).toEqual([]);
});

describe('keys, periods, packages', () => {
  async function full(): Promise<{ readonly desk: Desk; readonly digest: string }> {
    const desk = await filled();
    const digest = await putSent(desk, FIRST);
    await putSent(desk, SECOND);
    await putPeriod(desk);
    await desk.db.contacts.put({ id: 'ab'.repeat(32), trust: 'known' });
    await desk.db.keys.put({ id: 'own' });
    return { desk, digest };
  }

  test('a backup of everything carries them, and never a secret key', async () => {
    const { desk } = await full();
    const { tables, files } = await backupContent(desk, { of: 'everything' }, null);
    expect(Object.keys(tables)).not.toContain('keys');
    expect(Object.keys(RECORD_KEYS)).not.toContain('keys');
    expect(tables.contacts).toHaveLength(1);
    expect(tables.periods).toHaveLength(1);
    expect(tables.packages).toHaveLength(2);
    expect(tables.journal).toHaveLength(await desk.db.journal.count());
    expect(files.filter(({ entry }) => entry.endsWith('.json'))).toHaveLength(2);
  });

  test('a backup of one assessment carries its own journal, packages and period', async () => {
    const { desk } = await full();
    const { tables, files } = await backupContent(desk, { of: 'assessment', id: ID }, null);
    expect(tables.contacts).toEqual([]);
    expect(tables.periods).toHaveLength(1);
    expect(tables.packages).toMatchObject([{ about: { subject: FIRST } }]);
    expect(tables.journal).toHaveLength((await readTold(desk.db, FIRST)).entries.length);
    expect(files).toHaveLength(3);
  });

  test('a package comes back with its bytes, and what is here is not overwritten', async () => {
    const { desk, digest } = await full();
    const backup = await inspect(desk);
    const here = freshDesk();
    await putSent(here, SECOND);
    const [own] = await here.db.packages.toArray();
    await here.db.packages.put({ ...Object(own), fileName: 'milik sini.zip' });
    must(await bring(here, backup, 'take'));
    const names = (await here.db.packages.toArray()).map((row) => Object(row).fileName as string);
    expect(names.sort()).toEqual(['kiriman.zip', 'milik sini.zip']);
    const file = await readFile(here.db, digest as Digest);
    expect(await file?.text()).toContain(FIRST);
    must(await undoRestore(here));
    expect(await here.db.packages.count()).toBe(1);
  });

  test('bytes of a package count as used, also when its assessment is gone', async () => {
    const { desk, digest } = await full();
    expect((await readFileUse(desk.db)).named.has(digest)).toBe(true);
    const { unneeded } = must(await storageUse(desk));
    expect(unneeded.names).not.toContain(digest);
    await desk.db.assessments.clear();
    expect((await readFileUse(desk.db)).named.has(digest)).toBe(true);
  });

  test('a backup is due again when any of them changed', async () => {
    const { desk } = await full();
    const seen = new Set([must(await readWorkMarks(desk)).marks]);
    await desk.db.contacts.update('ab'.repeat(32), { trust: 'rejected' });
    seen.add(must(await readWorkMarks(desk)).marks);
    await desk.db.periods.update(PERIOD, { draftRevision: 1 });
    seen.add(must(await readWorkMarks(desk)).marks);
    await desk.db.packages.clear();
    seen.add(must(await readWorkMarks(desk)).marks);
    expect(seen.size).toBe(4);
  });
});

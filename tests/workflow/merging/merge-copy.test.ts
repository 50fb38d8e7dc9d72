import { afterEach, describe, expect, test } from 'vitest';
import { answerTo } from '#core/assessment/answer.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { leafKey } from '#core/merge/leaf.ts';
import { conflictsIn } from '#core/merge/merge-plan.ts';
import { readAssessment } from '#storage/assessments.ts';
import { readDocuments } from '#storage/documents.ts';
import type { Desk } from '#workflow/desk.ts';
import { inspectBackup } from '#workflow/backup/inspect-backup.ts';
import { mergeCopy } from '#workflow/merging/merge-copy.ts';
import { openCopy, type OpenedCopy } from '#workflow/merging/open-copy.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { restore } from '#workflow/backup/restore.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { attach } from '../../support/evidence-rows.ts';
import { must } from '../../support/scenario.ts';
import { contentOf, fillDesk, FIRST, packed, SECOND } from '../backup/backup-parts.ts';
import { freshDesk } from '../fresh-desk.ts';

const ID = FIRST as AssessmentId;
const quiet = (): void => undefined;
const { signal } = new AbortController();
const open: Desk[] = [];

function desk(): Desk {
  const made = freshDesk();
  open.push(made);
  return made;
}

afterEach(async () => {
  for (const { db } of open.splice(0)) await db.delete();
});

/** A file with a copy of one assessment, as one person hands it to another. */
async function copyFrom(from: Desk, id = ID): Promise<Blob> {
  return (await packed(from, { of: 'assessment', id })).file;
}

/** Somebody else opens the copy on a computer of their own. */
async function colleague(file: Blob): Promise<Desk> {
  const other = desk();
  const backup = must(await inspectBackup(file, null, quiet, signal));
  must(await restore(other, backup, new Map([[ID, 'take']]), quiet, signal));
  return other;
}

async function write(at: Desk, indicator: string, fields: object, by: string): Promise<void> {
  const { answers } = must(await readAssessment(at.db, ID));
  const present = answerTo(answers, indicator);
  must(await saveAnswer(at, ID, indicator, { ...present, ...fields }, by));
}

async function hold(at: Desk, file: Blob): Promise<OpenedCopy> {
  const backup = must(await inspectBackup(file, null, quiet, signal));
  return must(await openCopy(at, backup, ID));
}

async function takeIn(at: Desk, file: Blob, choices = new Map<string, unknown>()) {
  const copy = await hold(at, file);
  const order = { copy, choices, by: 'Penggabung', fileName: 'salinan.zip' };
  return must(await mergeCopy(at, order, quiet, signal));
}

/** The work itself, without when it was stored; ticks have no order. */
async function workOf(at: Desk): Promise<unknown> {
  const { answers, agency, year } = must(await readAssessment(at.db, ID));
  const plain = Object.entries(answers).map(([id, answer]) => [
    id,
    { ...answer, criteria: answer.criteria.toSorted(), revision: 0, edited: null },
  ]);
  const { sound } = await readDocuments(at.db, ID);
  const documents = sound.map((one) => ({ ...one, revision: 0, edited: null }));
  return { agency, year, answers: Object.fromEntries(plain), documents };
}

async function begin(): Promise<{ readonly mine: Desk; readonly file: Blob }> {
  const mine = desk();
  await fillDesk(mine);
  await write(mine, 'k1', { fact: 'Bersama.' }, 'Ani');
  return { mine, file: await copyFrom(mine) };
}

describe('copies on which two and three persons worked', () => {
  test('what each wrote is there, under their own name; their evidence came with its bytes', async () => {
    const { mine, file } = await begin();
    const theirs = await colleague(file);
    await write(mine, 'k2', { fact: 'Dari Ani.' }, 'Ani');
    await write(theirs, 'k3', { analysis: 'Dari Budi.' }, 'Budi');
    const bytes = Uint8Array.from({ length: 9000 }, (_, at) => at % 251);
    const added = '01990000-0000-7000-9000-0000000000aa';
    await attach(theirs, FIRST, added, bytes, 'Bukti Budi.pdf');
    const { values, files } = await takeIn(mine, await copyFrom(theirs));
    expect(files).toBe(1);
    expect(values).toBeGreaterThan(1);
    const { answers } = must(await readAssessment(mine.db, ID));
    expect(answers['k2']?.fact).toBe('Dari Ani.');
    expect(answers['k3']).toMatchObject({ analysis: 'Dari Budi.', edited: { by: 'Budi' } });
    const { sound } = await readDocuments(mine.db, ID);
    expect(sound.map(({ id }) => String(id))).toContain(added);
    const { entries, broken } = must(await readJournal(mine, ID));
    expect(broken).toBeNull();
    const merges = entries.filter(({ verb }) => verb === 'merge');
    expect(merges.some(({ by }) => by === 'Budi')).toBe(true);
    expect(merges.at(-1)).toMatchObject({ by: 'Penggabung', about: 'salinan.zip' });
  });

  test('the same copy once more brings nothing, and asks nothing', async () => {
    const { mine, file } = await begin();
    const theirs = await colleague(file);
    await write(theirs, 'k2', { fact: 'Dari Budi.' }, 'Budi');
    const back = await copyFrom(theirs);
    await takeIn(mine, back);
    const before = await workOf(mine);
    const again = await hold(mine, back);
    expect(conflictsIn(again.plan)).toEqual([]);
    await takeIn(mine, back);
    expect(await workOf(mine)).toEqual(before);
  });

  test('in whatever order the copies come, the work is the same', async () => {
    const { mine, file } = await begin();
    const [budi, cici] = [await colleague(file), await colleague(file)];
    await write(budi, 'k2', { fact: 'Dari Budi.', criteria: ['c1'] }, 'Budi');
    await write(cici, 'k2', { analysis: 'Dari Cici.', criteria: ['c2'] }, 'Cici');
    const copies = [await copyFrom(budi), await copyFrom(cici)];
    const [one, two] = [await colleague(file), await colleague(file)];
    for (const copy of copies) await takeIn(one, copy);
    for (const copy of copies.toReversed()) await takeIn(two, copy);
    expect(await workOf(one)).toEqual(await workOf(two));
    for (const copy of copies) await takeIn(mine, copy);
    expect(await workOf(mine)).toEqual(await workOf(one));
  });

  test('what both wrote waits for a decision; both versions and their authors are shown', async () => {
    const { mine, file } = await begin();
    const theirs = await colleague(file);
    await write(mine, 'k1', { fact: 'Versi Ani.' }, 'Ani');
    await write(theirs, 'k1', { fact: 'Versi Budi.' }, 'Budi');
    const copy = await hold(mine, await copyFrom(theirs));
    const place = leafKey(['answer', 'k1', 'fact']);
    expect(conflictsIn(copy.plan).map(({ path }) => leafKey(path))).toEqual([place]);
    expect(copy.authors.map((authors) => authors.get(place)?.by)).toEqual(['Ani', 'Budi']);
    const order = { copy, choices: new Map(), by: 'Ani', fileName: 'salinan.zip' };
    const dump = await contentOf(mine);
    expect(await mergeCopy(mine, order, quiet, signal)).toMatchObject({
      ok: false,
      error: { kind: 'undecided' },
    });
    expect(await contentOf(mine)).toEqual(dump);
    await takeIn(mine, await copyFrom(theirs), new Map([[place, 'Versi Budi.']]));
    expect(must(await readAssessment(mine.db, ID)).answers['k1']?.fact).toBe('Versi Budi.');
  });

  test('after it went to and fro, only what is new since then is asked about', async () => {
    const { mine, file } = await begin();
    const theirs = await colleague(file);
    await write(theirs, 'k1', { fact: 'Versi Budi.' }, 'Budi');
    await takeIn(mine, await copyFrom(theirs));
    await write(theirs, 'k1', { fact: 'Versi Budi, diperbaiki.' }, 'Budi');
    await write(mine, 'k2', { fact: 'Dari Ani.' }, 'Ani');
    const copy = await hold(mine, await copyFrom(theirs));
    expect(conflictsIn(copy.plan)).toEqual([]);
    await takeIn(mine, await copyFrom(theirs));
    await takeIn(theirs, await copyFrom(mine));
    expect(await workOf(theirs)).toEqual(await workOf(mine));
  });

  test('somebody worked here meanwhile: nothing of theirs is overwritten', async () => {
    const { mine, file } = await begin();
    const theirs = await colleague(file);
    await write(theirs, 'k2', { fact: 'Dari Budi.' }, 'Budi');
    const copy = await hold(mine, await copyFrom(theirs));
    await write(mine, 'k2', { fact: 'Di tab lain.' }, 'Ani');
    const order = { copy, choices: new Map(), by: 'Ani', fileName: 'salinan.zip' };
    expect(await mergeCopy(mine, order, quiet, signal)).toMatchObject({
      ok: false,
      error: { kind: 'changed-meanwhile' },
    });
    expect(must(await readAssessment(mine.db, ID)).answers['k2']?.fact).toBe('Di tab lain.');
  });

  test('a file without this assessment says what is in it', async () => {
    const { mine } = await begin();
    const other = await copyFrom(mine, SECOND as AssessmentId);
    const backup = must(await inspectBackup(other, null, quiet, signal));
    expect(await openCopy(mine, backup, ID)).toEqual({
      ok: false,
      error: { kind: 'not-in-file', agencies: ['Dinas Dua'] },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '#core/assessment/answer.ts';
import { stateAfter } from '#core/journal/replay.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { PLAIN_VAULT, type Vault } from '#storage/vault/vault.ts';
import { changeDocuments } from '#workflow/evidence/change-documents.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { duplicateAssessment } from '#workflow/assessments/duplicate-assessment.ts';
import { eraseDeletedAssessment } from '#workflow/assessments/erase-assessment.ts';
import { eraseForGood } from '#workflow/evidence/clean-up.ts';
import { listDocuments } from '#workflow/evidence/list-documents.ts';
import { noteInJournal } from '#workflow/journal/note-in-journal.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { removeDocument, restoreDocument } from '#workflow/evidence/remove-document.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { saveAsNew } from '#workflow/assessments/save-as-new.ts';
import { saveDetails } from '#workflow/assessments/save-details.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { attach } from '../support/evidence-rows.ts';
import { assessmentWith, DETAILS, must, Scenario } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

let made = 0;

async function start(vault: Vault = PLAIN_VAULT): Promise<{ desk: Desk; id: AssessmentId }> {
  const fresh = freshDesk();
  const present = () => ({ person: 'Ayu', device: 'Chrome di Windows (0a1b2c3d), Ruang' });
  const desk = openDesk(fresh.db.name, fresh.now, vault, present);
  const { id } = await new Scenario(desk).start();
  return { desk, id };
}

const nextDocument = (): string => {
  made += 1;
  return `01990000-0000-7000-9000-${String(made).padStart(12, '0')}`;
};

async function write(desk: Desk, id: AssessmentId, indicator: string, fact: string, by = '') {
  const { answers } = must(await openAssessment(desk, id));
  return saveAnswer(desk, id, indicator, { ...answerTo(answers, indicator), fact }, by);
}

/** The journal holds, and replaying it gives exactly what is stored. */
async function expectTold(desk: Desk, id: AssessmentId): Promise<number> {
  const { entries, broken } = must(await readJournal(desk, id));
  expect(broken).toBeNull();
  const { assessment, documents } = stateAfter(entries, entries.length);
  const { sound } = must(await listDocuments(desk, id));
  expect(assessment).toEqual(must(await openAssessment(desk, id)));
  expect(documents).toEqual(new Map(sound.map((one) => [one.id, one])));
  return entries.length;
}

type Act = (desk: Desk, id: AssessmentId) => Promise<unknown>;

const firstDocument = async (desk: Desk, id: AssessmentId) =>
  must(await listDocuments(desk, id)).sound[0];

const ACTS: Readonly<Record<string, Act>> = {
  answer: (desk, id) => write(desk, id, 'k1', `Fakta ${Math.random()}`),
  long: (desk, id) => write(desk, id, 'k2', `${'kata '.repeat(100)}${made}${' ujung'.repeat(90)}`),
  emptied: (desk, id) => write(desk, id, 'k2', ''),
  details: async (desk, id) => {
    const { detailsRevision } = must(await openAssessment(desk, id));
    await saveDetails(desk, id, detailsRevision, { ...DETAILS, year: 2020 + (made % 9) });
  },
  archive: (desk, id) => setStatus(desk, id, 'archived'),
  activate: (desk, id) => setStatus(desk, id, 'active'),
  attach: (desk, id) =>
    attach(desk, id, nextDocument(), Uint8Array.of(made, made + 1), `berkas ${made}.pdf`),
  describe: async (desk, id) => {
    const one = await firstDocument(desk, id);
    const details = { standing: made % 2 === 0 ? ('konsep' as const) : ('ditetapkan' as const) };
    if (one) await changeDocuments(desk, [{ id: one.id, revision: one.revision, details }], '');
  },
  remove: async (desk, id) => {
    const one = await firstDocument(desk, id);
    if (one) await removeDocument(desk, one.id, 'Budi');
  },
  bringBack: async (desk, id) => {
    const one = await firstDocument(desk, id);
    if (one) await restoreDocument(desk, one.id, 'Budi');
  },
  erase: async (desk, id) => {
    const one = await firstDocument(desk, id);
    if (one?.status !== 'deleted') return;
    const erasable = { kind: 'document', id: one.id, name: '', freed: [], bytes: 0 } as const;
    await eraseForGood(desk, erasable);
  },
};

const vaults = [
  ['open', () => Promise.resolve(PLAIN_VAULT)],
  ['protected', () => vaultOf(newMasterKey())],
] as const;

describe.each(vaults)('in a workspace that is %s', (_, vault) => {
  test('whatever is done, replaying the journal gives what is stored', async () => {
    const key = await vault();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(ACTS)), { minLength: 3, maxLength: 14 }),
        async (names) => {
          const { desk, id } = await start(key);
          for (const name of names) await ACTS[name]?.(desk, id);
          await expectTold(desk, id);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('two tabs at the same moment: both are told, one after the other', async () => {
    const key = await vault();
    const { desk, id } = await start(key);
    const other = openDesk(desk.db.name, desk.now, key);
    await Promise.all([
      ...['k1', 'k2', 'k3'].map((one) => write(desk, id, one, 'Di sini', 'Ayu')),
      ...['a1', 'a2'].map((one) => write(other, id, one, 'Di sana', 'Budi')),
      attach(other, id, nextDocument(), Uint8Array.of(1), 'a.pdf'),
    ]);
    expect(await expectTold(desk, id)).toBe(7);
  });
});

test('an entry says who, on which device, when, what, from and to', async () => {
  const { desk, id } = await start();
  await write(desk, id, 'k1', 'Lama');
  await write(desk, id, 'k1', 'Baru', 'Budi');
  const { entries } = must(await readJournal(desk, id));
  expect(entries.map(({ verb, by }) => [verb, by])).toEqual([
    ['create', 'Ayu'],
    ['answer', 'Ayu'],
    ['answer', 'Budi'],
  ]);
  expect(entries[2]).toMatchObject({
    n: 2,
    device: 'Chrome di Windows (0a1b2c3d), Ruang',
    previous: entries[1]?.digest,
  });
  expect(entries[2]?.changes).toContainEqual({
    record: 'assessment',
    path: ['answers', 'k1', 'fact'],
    at: null,
    from: 'Lama',
    to: 'Baru',
  });
});

test('what was there before the journal begins with its whole state', async () => {
  const { db } = freshDesk();
  const id = '01990000-0000-7000-8000-000000000001' as AssessmentId;
  await db.assessments.put(assessmentWith(id));
  await db.documents.bulkPut(
    [nextDocument(), nextDocument()].map((one) => ({ id: one, assessmentId: id, title: 'lama' })),
  );
  const desk = openDesk(db.name);
  await write(desk, id, 'k1', 'Baru');
  const { entries, broken } = must(await readJournal(desk, id));
  expect(broken).toBeNull();
  expect(entries.map(({ verb }) => verb)).toEqual(['begin', 'answer']);
  expect(entries[0]?.changes).toHaveLength(3);
  expect(stateAfter(entries, 0).assessment).toEqual(assessmentWith(id));
  expect(stateAfter(entries, 1).assessment).toEqual(await db.assessments.get(id));
});

test('a note of something that changes nothing stands there too', async () => {
  const { desk, id } = await start();
  must(await noteInJournal(desk, id, { verb: 'send', about: 'ab'.repeat(32) }));
  const { entries } = must(await readJournal(desk, id));
  expect(entries.at(-1)).toMatchObject({ verb: 'send', about: 'ab'.repeat(32), changes: [] });
  await expectTold(desk, id);
});

test('what is refused, and what changes nothing, leaves no entry', async () => {
  const { desk, id } = await start();
  const { answers } = must(await openAssessment(desk, id));
  await write(desk, id, 'k1', 'Fakta');
  await saveAnswer(desk, id, 'k1', answerTo(answers, 'k1'), '');
  await setStatus(desk, id, 'active');
  expect(await expectTold(desk, id)).toBe(2);
});

test('a copy begins a chain of its own that names where it is from', async () => {
  const { desk, id } = await start();
  await attach(desk, id, nextDocument(), Uint8Array.of(7), 'a.pdf');
  const last = must(await readJournal(desk, id)).entries.at(-1);
  const copies = [
    must(await duplicateAssessment(desk, id)),
    must(await saveAsNew(desk, must(await openAssessment(desk, id)))),
  ];
  for (const copy of copies) {
    expect(await expectTold(desk, copy)).toBe(1);
    const [first] = must(await readJournal(desk, copy)).entries;
    expect(first).toMatchObject({ verb: 'create', about: id, heads: [last?.digest] });
  }
  expect(await expectTold(desk, id)).toBe(2);
});

test('nothing but erasing the assessment for good takes its journal away', async () => {
  const { desk, id } = await start();
  const kept = must(await duplicateAssessment(desk, id));
  await setStatus(desk, id, 'deleted');
  expect(must(await readJournal(desk, id)).entries).toHaveLength(2);
  must(await eraseDeletedAssessment(desk, id));
  expect(must(await readJournal(desk, id)).entries).toEqual([]);
  expect(await expectTold(desk, kept)).toBe(1);
});

describe('a chain that was damaged on the disk', () => {
  async function damaged(hurt: (desk: Desk, ids: readonly string[]) => Promise<unknown>) {
    const { desk, id } = await start();
    for (const fact of ['satu', 'dua', 'tiga']) await write(desk, id, 'k1', fact);
    await hurt(desk, await desk.db.journal.toCollection().primaryKeys());
    return { desk, id };
  }

  test('an entry that is gone is told, and the work goes on all the same', async () => {
    const { desk, id } = await damaged(({ db }, ids) => db.journal.delete(ids[1] ?? ''));
    must(await write(desk, id, 'k2', 'lanjut'));
    must(await write(desk, id, 'k2', 'lanjut lagi'));
    const { entries, broken } = must(await readJournal(desk, id));
    expect(broken).toEqual({ n: 1, why: 'missing' });
    expect(stateAfter(entries, 99).assessment).toEqual(must(await openAssessment(desk, id)));
  });

  test('without its end it goes on, and no longer tells what is stored', async () => {
    const { desk, id } = await damaged(({ db }, ids) => db.journal.delete(ids[3] ?? ''));
    expect(must(await readJournal(desk, id)).broken).toEqual({ n: 3, why: 'other-state' });
    must(await write(desk, id, 'k2', 'lanjut'));
    expect(must(await readJournal(desk, id)).broken).toEqual({ n: 4, why: 'other-state' });
  });

  test('an end of which nothing can be read is kept, and what follows does not hang on it', async () => {
    const junk = async ({ db }: Desk, ids: readonly string[]) => {
      const assessmentId = (ids[3] ?? '').split(':')[0];
      await db.journal.put({ id: ids[3], assessmentId, junk: true });
    };
    const { desk, id } = await damaged(junk);
    must(await write(desk, id, 'k2', 'lanjut'));
    const { entries, broken } = must(await readJournal(desk, id));
    expect(entries.map(({ verb }) => verb)).toContain('mend');
    expect(broken).toEqual({ n: 3, why: 'missing' });
    expect(await desk.db.journal.get(`${id}:00000003`)).toMatchObject({ junk: true });
    expect(stateAfter(entries, 99).assessment).toEqual(must(await openAssessment(desk, id)));
  });

  test('a changed word is found', async () => {
    const { desk, id } = await damaged(({ db }, ids) =>
      db.journal.update(ids[2] ?? '', { by: 'X' }),
    );
    expect(must(await readJournal(desk, id)).broken).toEqual({ n: 2, why: 'altered' });
  });
});

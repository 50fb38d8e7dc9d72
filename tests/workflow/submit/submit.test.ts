import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import { isSealed, openSealed } from '#exchange/keys/recipients.ts';
import { readAssessment } from '#storage/assessments.ts';
import { readDocuments } from '#storage/documents.ts';
import { insertPeriod } from '#storage/periods.ts';
import type { Desk } from '#workflow/desk.ts';
import { listSent, sentContent } from '#workflow/submit/list-sent.ts';
import { makeIdentity, readIdentity } from '#workflow/keys/own-identity.ts';
import { rebuildPackage } from '#workflow/receive/package-file.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { readSent } from '#workflow/submit/read-sent.ts';
import { receiveKeys } from '#workflow/keys/sign-with.ts';
import { verifyIndependently } from '../../exchange/independent-verifier.ts';
import { periodWith } from '../../core/submit/submit-context.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { keyedDesk, sealedDesk } from '../keys-desk.ts';
import {
  changeFact,
  completeAssessment,
  ID,
  RUBRIC,
  seedComplete,
  submit,
  type Submitted,
} from '../submit-desk.ts';

const { signal } = new AbortController();
const examine = (file: Blob) => examinePackage(file, () => undefined, signal);
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function ready(): Promise<Desk> {
  const desk = await keyedDesk('Dinas Uji');
  await seedComplete(desk);
  return desk;
}

async function sentOnce(desk: Desk): Promise<Submitted> {
  return must(await submit(desk));
}

async function counts({ db }: Desk): Promise<readonly number[]> {
  return Promise.all([db.packages.count(), db.files.count(), db.journal.count()]);
}

describe('a submission', () => {
  test('is rebuilt byte for byte, examined intact, signed, and says what the records say', async () => {
    const desk = await ready();
    const { record, written } = await sentOnce(desk);
    const again = must(await rebuildPackage(desk, record.id));
    expect(await bytesOf(again)).toEqual(await bytesOf(written.file));

    const found = await examine(again);
    expect(found.problems).toEqual([]);
    expect(found).toMatchObject({ verdict: 'intact', fingerprint: record.id });
    const identity = must(await readIdentity(desk));
    expect(found.signature).toMatchObject({
      state: 'valid',
      signature: {
        publicKey: identity?.signKey,
        signer: { name: 'Kepala Uji', position: 'Kepala Dinas', unit: 'Dinas Uji', role: 'opd' },
      },
    });

    const { bodies } = must(await readSent(desk, record.id));
    expect(bodies['assessment.json']).toEqual(must(await readAssessment(desk.db, ID)));
    expect(bodies['documents.json']).toEqual((await readDocuments(desk.db, ID)).sound);
    expect(bodies['rubric.json']).toEqual(RUBRIC);
    const journal = must(await readJournal(desk, ID)).entries;
    expect(bodies['journal.json']).toEqual(journal.slice(0, -1));
    expect(journal.at(-1)).toMatchObject({ verb: 'send', about: record.id, changes: [] });
    expect(bodies['statement.json']).toMatchObject({
      officer: { name: 'Kepala Uji', position: 'Kepala Dinas' },
      note: 'Mohon diperiksa.',
      claimed: { value: '2.00' },
      late: false,
    });
  });

  test('is called whole by a reader that shares no code', async () => {
    const { written } = await sentOnce(await ready());
    const folder = mkdtempSync(join(tmpdir(), 'kirim-'));
    const path = join(folder, 'kirim.zip');
    writeFileSync(path, await bytesOf(written.file));
    expect(verifyIndependently(path)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('again names the first, which stays as it is', async () => {
    const desk = await ready();
    const first = await sentOnce(desk);
    expect(await submit(desk)).toMatchObject({
      ok: false,
      error: { kind: 'not-ready', problems: [{ rule: 'unchanged' }] },
    });
    await changeFact(desk, 'Fakta yang diperbaiki.');
    const second = await sentOnce(desk);
    expect(second.record.about).toMatchObject({ revision: 2, previous: first.record.id });
    const sent = must(await listSent(desk, ID));
    expect(sent.map(({ id }) => id)).toEqual([first.record.id, second.record.id]);
    const old = must(await rebuildPackage(desk, first.record.id));
    expect(await bytesOf(old)).toEqual(await bytesOf(first.written.file));
    const content = must(await sentContent(desk, first.record));
    expect(JSON.stringify(content)).not.toContain('diperbaiki');
  });

  test('stores no byte of evidence twice', async () => {
    const desk = await ready();
    const before = await desk.db.files.count();
    const { record } = await sentOnce(desk);
    const texts = record.entries.filter(({ name }) => !name.startsWith('evidence/'));
    expect(await desk.db.files.count()).toBe(before + texts.length);
    expect(record.counts).toEqual({ documents: 1, files: 1 });
  });

  test('comes out of a sealed workspace readable', async () => {
    const desk = await sealedDesk();
    must(await makeIdentity(desk, { unit: 'Dinas Uji', role: 'opd' }));
    await seedComplete(desk);
    const { record, written } = await sentOnce(desk);
    expect((await examine(written.file)).verdict).toBe('intact');
    const again = must(await rebuildPackage(desk, record.id));
    expect(await bytesOf(again)).toEqual(await bytesOf(written.file));
  });

  test('sealed, it opens with the key of a recipient and of this desk, and with no other', async () => {
    const [desk, asesor, stranger] = [await ready(), await keyedDesk('A'), await keyedDesk('B')];
    const key = must(await readIdentity(asesor))?.receiveKey;
    if (!key) throw new Error('this platform makes no X25519 keys');
    const { record, written } = must(await submit(desk, { recipients: [key] }));
    expect(written.fileName).toBe('kirim-1.timbang.zip.age');
    expect(await isSealed(written.file)).toBe(true);
    for (const one of [asesor, desk]) {
      const [own] = must(await receiveKeys(one));
      const opened = own && must(await openSealed(written.file, own));
      expect((await examine(opened ?? new Blob())).fingerprint).toBe(record.id);
    }
    const [other] = must(await receiveKeys(stranger));
    expect(other && (await openSealed(written.file, other))).toEqual({
      ok: false,
      error: 'not-for-me',
    });
    const again = must(await rebuildPackage(desk, record.id));
    expect((await examine(again)).verdict).toBe('intact');
  });
});

test('in a period it names the period, rests on its file, and is marked late', async () => {
  const desk = await keyedDesk('Dinas Uji');
  const { rubric, agency } = completeAssessment();
  const agencies = [{ ...agency, batch: '', extension: null }];
  const period = periodWith({ rubric, agencies });
  const file = 'b'.repeat(64) as Digest;
  const takenAt = '2026-11-01T00:00:00.000Z';
  await insertPeriod(desk.db, { id: period.id, holding: 'received', period, file, takenAt });
  await seedComplete(desk, { period: period.id });
  const early = await submit(desk, { today: '2026-10-31' });
  expect(early.ok || early.error).toMatchObject({ problems: [{ rule: 'before-opening' }] });
  const { record } = must(await submit(desk, { today: '2026-12-01' }));
  const { id, year, name } = period;
  expect(record.about).toMatchObject({ period: { id, year, name }, rests: [file] });
  expect(must(await readSent(desk, record.id)).bodies['statement.json'].late).toBe(true);
});

test('where nothing can be signed it is made unsigned, and examined as such', async () => {
  const desk = freshDesk();
  await seedComplete(desk);
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  try {
    const { record, written } = must(await submit(desk));
    expect(record.signature).toBe(null);
    expect(await examine(written.file)).toMatchObject({
      verdict: 'intact',
      signature: { state: 'none' },
    });
  } finally {
    vi.unstubAllGlobals();
  }
});

describe('nothing is half stored', () => {
  test('when a rule stands in the way', async () => {
    const desk = await keyedDesk('Dinas Uji');
    await seedComplete(desk, { people: [] });
    const before = await counts(desk);
    const refused = await submit(desk);
    expect(refused.ok || refused.error).toMatchObject({ problems: [{ rule: 'head-missing' }] });
    expect(await counts(desk)).toEqual(before);
  });

  test('where nobody made a key', async () => {
    const desk = freshDesk();
    await seedComplete(desk);
    const refused = await submit(desk);
    expect(refused.ok || refused.error).toMatchObject({ problems: [{ rule: 'no-identity' }] });
  });

  test('when evidence on the disk is no longer what it was', async () => {
    const desk = await ready();
    const [row] = await desk.db.files.toArray();
    if (!row) throw new Error('no evidence');
    await desk.db.files.put({ ...row, blob: new Blob(['lain']) });
    const before = await counts(desk);
    const refused = await submit(desk);
    expect(refused.ok || refused.error).toMatchObject({ kind: 'unwritable' });
    expect(await counts(desk)).toEqual(before);
  });

  test.each(['packages', 'files', 'journal'] as const)(
    'when the disk is full as %s are written',
    async (table) => {
      const desk = await ready();
      const before = await counts(desk);
      desk.db.table(table).hook('creating', () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      });
      expect(await submit(desk)).toEqual({
        ok: false,
        error: { kind: 'storage', failure: { kind: 'quota' } },
      });
      expect(await counts(desk)).toEqual(before);
    },
  );
});

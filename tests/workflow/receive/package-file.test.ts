import { describe, expect, test } from 'vitest';
import type { AssessmentId } from '#core/lib/ids.ts';
import { packageRecordSchema, type PackageRecord } from '#core/package/record.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import { zipOfEntries } from '#exchange/zip/zip-of-entries.ts';
import { sealFile } from '#storage/files.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { insertPackage, readPackage, readPackages } from '#storage/packages.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { PLAIN_VAULT } from '#storage/vault/vault.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { keptPackage, rebuildPackage } from '#workflow/receive/package-file.ts';
import { sha256 } from '../../support/evidence-rows.ts';
import { must } from '../../support/scenario.ts';
import { entriesOf } from '../../support/zip-entries.ts';
import { freshDesk } from '../fresh-desk.ts';

const SUBJECT = '01990000-0000-7000-8000-000000000001' as AssessmentId;
const MADE = '2026-11-22T03:04:06.000Z';
const TEXTS = { 'BACA-SAYA.txt': 'Baca saya', 'assessment.json': '{}', 'manifest.json': '{"a":1}' };
const encoder = new TextEncoder();

const entries = (texts: Readonly<Record<string, string>> = TEXTS) =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));

function recordOf(
  texts: Readonly<Record<string, string>> = TEXTS,
  changes: Partial<PackageRecord> = {},
): PackageRecord {
  const listed = entries(texts).map(({ name, bytes }) => ({
    name,
    bytes: bytes.length,
    digest: sha256(bytes),
  }));
  return packageRecordSchema.parse({
    id: listed.at(-1)?.digest,
    direction: 'sent',
    kind: 'submission',
    at: MADE,
    madeAt: MADE,
    fileName: 'kirim.timbang.zip',
    bytes: 100,
    about: {
      rubric: { id: 'r', version: '1.0.0', digest: 'a'.repeat(64) },
      agency: null,
      period: null,
      year: 2026,
      subject: SUBJECT,
      revision: 1,
      previous: null,
      rests: [],
    },
    counts: { documents: 0, files: 0 },
    entries: listed,
    signature: null,
    receipt: null,
    ...changes,
  });
}

async function rowsOf({ db }: Desk, texts: Readonly<Record<string, string>> = TEXTS) {
  return Promise.all(
    entries(texts).map(({ bytes }) =>
      sealFile(db, sha256(bytes), new Blob([new Uint8Array(bytes)])),
    ),
  );
}

const vaults = [
  { kind: 'plain', vault: PLAIN_VAULT },
  { kind: 'sealed', vault: await vaultOf(newMasterKey()) },
] as const;

describe.each(vaults)('packages in a workspace that is $kind', ({ vault }) => {
  const desk = (): Desk => openDesk(freshDesk().db.name, freshDesk().now, vault);

  test('are found by direction, kind and subject, oldest first, and once only', async () => {
    const one = desk();
    const first = recordOf();
    const second = recordOf({ ...TEXTS, 'manifest.json': '{"a":2}' }, { direction: 'received' });
    const early = { ...second, at: '2026-01-01T00:00:00.000Z' };
    expect(await insertPackage(one.db, first, await rowsOf(one))).toBe('stored');
    const more = await rowsOf(one, { 'manifest.json': '{"a":2}' });
    expect(await insertPackage(one.db, early, more)).toBe('stored');
    expect((await readPackages(one.db)).sound).toEqual([early, first]);
    expect((await readPackages(one.db, { direction: 'sent' })).sound).toEqual([first]);
    expect((await readPackages(one.db, { subject: SUBJECT, kind: 'review' })).sound).toEqual([]);
    expect(must(await readPackage(one.db, early.id))).toEqual(early);
    expect(await insertPackage(one.db, { ...first, fileName: 'lain.zip' }, [])).toBe('here');
    expect(must(await readPackage(one.db, first.id)).fileName).toBe('kirim.timbang.zip');
  });

  test('are stored whole or not at all, and take their contents out of the bin', async () => {
    const one = desk();
    const rows = await rowsOf(one);
    await expect(insertPackage(one.db, recordOf(), rows.slice(1))).rejects.toThrow('missing');
    expect([await one.db.packages.count(), await one.db.files.count()]).toEqual([0, 0]);
    await one.db.files.bulkAdd(rows);
    await one.db.bin.bulkAdd(rows.map(({ digest }) => ({ digest, discardedAt: MADE })));
    expect(await insertPackage(one.db, recordOf(), [])).toBe('stored');
    expect(await one.db.bin.count()).toBe(0);
  });

  test('may hold the same bytes twice, as two empty lists are', async () => {
    const one = desk();
    const texts = { 'documents.json': '[]', 'journal.json': '[]', 'manifest.json': '{"a":3}' };
    expect(await insertPackage(one.db, recordOf(texts), await rowsOf(one, texts))).toBe('stored');
    expect(await one.db.files.count()).toBe(2);
  });

  test('give their file again, byte for byte', async () => {
    const one = desk();
    const record = recordOf();
    await insertPackage(one.db, record, await rowsOf(one));
    const blobs = entries().map(({ name, bytes }) => ({ name, bytes: new Blob([bytes]) }));
    const written = await new Response(zipOfEntries(blobs, MADE)).bytes();
    const again = must(await rebuildPackage(one, record.id));
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(written);
    const kept = must(await keptPackage(one, record.id));
    expect(await Promise.all(kept.entries.map(({ bytes }) => bytes.text()))).toEqual(
      Object.values(TEXTS),
    );
  });

  test('say which entry is gone', async () => {
    const one = desk();
    const record = recordOf();
    await insertPackage(one.db, record, await rowsOf(one));
    await one.db.files.delete(one.db.vault.name(record.entries[1]?.digest ?? ''));
    expect(await rebuildPackage(one, record.id)).toEqual({
      ok: false,
      error: { kind: 'missing-entries', names: ['assessment.json'] },
    });
  });
});

test('the ZIP around known entries is the one that a package is written in', async () => {
  const files = entries({ a: 'bukti 1', b: 'bukti 2' }).map(({ bytes }) => ({
    digest: sha256(bytes),
    ending: 'pdf',
    open: () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream()),
  }));
  const { about } = recordOf();
  const bodies = new Map(Object.entries({ 'assessment.json': { id: 'a' }, 'documents.json': [] }));
  const content = { kind: 'submission', about, madeAt: MADE, app: 'Uji', bodies, files } as const;
  const stream = writeCarried(content, () => undefined);
  const written = await new Response(stream.bytes).bytes();
  const taken = await entriesOf(new Blob([written]));
  expect(taken).toHaveLength(6);
  expect(await new Response(zipOfEntries(taken, MADE)).bytes()).toEqual(written);
});

test('one that is not here, and one that is damaged, are told apart', async () => {
  const one = freshDesk();
  const record = recordOf();
  expect(await readPackage(one.db, record.id)).toEqual({ ok: false, error: { kind: 'missing' } });
  await one.db.packages.add({ ...record, kind: 'letter' });
  const read = await readPackage(one.db, record.id);
  expect(read.ok || read.error).toMatchObject({ kind: 'damaged', row: { key: record.id } });
  expect((await readPackages(one.db)).damaged).toHaveLength(1);
});

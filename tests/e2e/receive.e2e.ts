import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeCarried } from '#exchange/package/carry.ts';
import type { CarriedManifest } from '#exchange/package/carried.ts';
import { RECEIPT } from '#features/inbox/text-receipt.ts';
import { text } from '#features/inbox/text.ts';
import { entriesOf } from '../support/zip-entries.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const GOLDEN = 'tests/fixtures/packages';
const SENT = `${GOLDEN}/kirim-v1.timbang.zip`;

const LAPTOP = { width: 1366, height: 768 };

let folder: string;

/** The next revision of the golden submission, by a desk that cannot sign. */
async function nextRevision(): Promise<Uint8Array> {
  const entries = await entriesOf(new Blob([new Uint8Array(await readFile(SENT))]));
  const texts = new Map(
    await Promise.all(
      entries
        .filter(({ name }) => name.endsWith('.json'))
        .map(async ({ name, bytes }) => [name, JSON.parse(await bytes.text()) as unknown] as const),
    ),
  );
  const { about, madeAt, app } = texts.get('manifest.json') as CarriedManifest;
  const { manifest: previous } = texts.get('signature.json') as { manifest: typeof about.previous };
  const files = entries.flatMap(({ name, bytes }) => {
    const [, digest = '', ending = ''] = /^evidence\/(.*)\.(.*)$/.exec(name) ?? [];
    const read = () => Promise.resolve(bytes.stream());
    return digest === '' ? [] : [{ digest: digest as never, ending, open: read }];
  });
  const { bytes } = writeCarried(
    {
      kind: 'submission',
      about: { ...about, revision: 2, previous },
      madeAt,
      app,
      bodies: texts,
      files,
    },
    () => undefined,
  );
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terima-'));
  await mkdir(join(folder, 'rusak'));
  const put = (name: string, bytes: Uint8Array | string) => writeFile(join(folder, name), bytes);
  const sent = await readFile(SENT);
  await put('1-revisi-2.zip', await nextRevision());
  await cp(SENT, join(folder, '2-revisi-1.zip'));
  await cp(SENT, join(folder, '3-salinan.zip'));
  await cp(`${GOLDEN}/klarifikasi-v1.timbang.zip.age`, join(folder, 'tersegel.age'));
  await cp(`${GOLDEN}/cadangan-v1.timbang.zip`, join(folder, 'cadangan.zip'));
  await put('surat.pdf', '%PDF-1.7\n');
  const flipped = new Uint8Array(sent);
  const at = sent.indexOf('Dinas mengelola laman');
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  await put('rusak/satu-bita.zip', flipped);
  await put('rusak/terpotong.zip', sent.subarray(0, sent.length - 400));
});

test.afterAll(() => rm(folder, { recursive: true }));

/** Every key of every table: what a refusal must not change. */
function keysOf(page: Page): Promise<Readonly<Record<string, readonly IDBValidKey[]>>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('timbang');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const found: Record<string, readonly IDBValidKey[]> = {};
    for (const name of database.objectStoreNames) {
      const asking = database.transaction(name).objectStore(name).getAllKeys();
      await new Promise((resolve) => asking.addEventListener('success', resolve));
      found[name] = asking.result;
    }
    database.close();
    return found;
  });
}

const rowOf = (page: Page, name: string): Locator =>
  page
    .getByRole('list', { name: text.queue.list })
    .getByRole('listitem')
    .filter({ has: page.getByText(name) })
    .first();

test('a folder with good, old, repeated, damaged, sealed and foreign files', async ({ page }) => {
  await open(page, '/terima');
  await expectPage(page, text.title);
  const choose = page.getByLabel(text.drop.folder);
  await choose.setInputFiles(folder);
  await expect(page.getByText(text.queue.summary(8, 8))).toBeVisible();

  await expect(rowOf(page, '1-revisi-2.zip')).toContainText('tidak ditandatangani');
  await expect(rowOf(page, '1-revisi-2.zip')).toContainText(
    'Revisi 1 yang mendahuluinya tidak ada',
  );
  await expect(rowOf(page, '2-revisi-1.zip')).toContainText('Ini revisi lama: revisi 2');
  await expect(rowOf(page, '2-revisi-1.zip')).toContainText('belum dikenal');
  await expect(rowOf(page, '3-salinan.zip')).toContainText('sudah ada di sini');
  await expect(rowOf(page, 'satu-bita.zip')).toContainText(
    'Isi bagian jawaban (assessment.json) berubah',
  );
  await expect(rowOf(page, 'terpotong.zip')).toContainText('terpotong pada bagian akhirnya');
  await expect(rowOf(page, 'tersegel.age')).toContainText('meja ini belum mempunyai kunci');
  await expect(rowOf(page, 'cadangan.zip')).toContainText('ini cadangan Timbang');
  await expect(rowOf(page, 'surat.pdf')).toContainText('ini PDF');
  await expectAccessible(page);
  for (const size of [{ width: 390, height: 844 }, LAPTOP]) {
    await page.setViewportSize(size);
    await expectFits(page);
  }

  // The same again: nothing is stored twice, and what is refused changes nothing.
  const before = await keysOf(page);
  expect(before['packages']).toHaveLength(2);
  await choose.setInputFiles(folder);
  await expect(page.getByText(text.queue.summary(16, 16))).toBeVisible();
  expect(await keysOf(page)).toEqual(before);

  const link = page.getByRole('link', {
    name: text.list.openNamed('Berkas kirim', 2, 'Dinas Uji'),
  });
  await link.focus();
  await page.keyboard.press('Enter');
  await expectPage(page, /Dinas Uji, revisi 2/);
  await expect(page.getByRole('heading', { name: 'Perbedaan dengan revisi 1' })).toBeVisible();
  await expect(page.getByText(RECEIPT.since)).toBeVisible();
  await page.getByRole('button', { name: /^Lihat SK Bupati/ }).click();
  await expectSoundDialog(page, 'features/inbox/evidence-reading.tsx');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  await expectAccessible(page);

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: RECEIPT.actions.download }).click();
  const again = await readFile(await (await waiting).path());
  expect(again).toEqual(await readFile(join(folder, '1-revisi-2.zip')));

  await page.getByRole('button', { name: RECEIPT.actions.remove }).click();
  await page.getByRole('dialog').getByRole('button', { name: text.removal.remove }).click();
  await expectPage(page, RECEIPT.missing.title);
  expect((await keysOf(page))['packages']).toHaveLength(1);
  await page.getByRole('button', { name: text.removal.undo }).click();
  await expectPage(page, /Dinas Uji, revisi 2/);
  expect(await keysOf(page)).toEqual(before);
});

import type { Page } from '@playwright/test';
import { expectSaved } from './support/answering.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on } = words.assess;
const FULL = /Ruang penyimpanan peramban penuh, sehingga berkas ini tidak dilampirkan/;

/** The place on the page of all evidence that takes files. */
const files = (page: Page) => page.getByLabel(/^Pilih berkas/);

/** Bytes that no two files share and nothing makes smaller. */
function incompressible(megabytes: number): Buffer {
  const bytes = Buffer.alloc(megabytes * 1024 * 1024);
  let state = megabytes;
  for (let at = 0; at < bytes.length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    bytes.writeInt32LE(state, at);
  }
  return bytes;
}

async function choose(
  page: Page,
  ...chosen: readonly (readonly [string, Buffer])[]
): Promise<void> {
  await files(page).setInputFiles(chosen.map(([name, buffer]) => ({ name, mimeType: '', buffer })));
}

/** What the database really holds: titles of the records, and bytes of the files. */
function evidenceOnDisk(page: Page): Promise<{ titles: string[]; sizes: number[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('timbang');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(['documents', 'files']);
          const documents = reading.objectStore('documents').getAll();
          const kept = reading.objectStore('files').getAll();
          reading.addEventListener('complete', () => {
            opening.result.close();
            resolve({
              titles: (documents.result as { title: string }[]).map(({ title }) => title),
              sizes: (kept.result as { size: number }[]).map(({ size }) => size),
            });
          });
        });
      }),
  );
}

const MEGABYTE = 1024 * 1024;

/** From now on the browser gives this address so many bytes; to be asked before the first page. */
async function giveRoom(page: Page, baseURL: string | undefined, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}

/** Stores bytes of no use until not even 64 kB more have room. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const store = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const opening = indexedDB.open('filler', 1);
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('bytes', { autoIncrement: true });
        });
        opening.addEventListener('error', () => resolve(false));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('bytes', 'readwrite');
          const end = (stored: boolean) => (): void => {
            opening.result.close();
            resolve(stored);
          };
          writing.addEventListener('complete', end(true));
          writing.addEventListener('abort', end(false));
          writing.objectStore('bytes').put(new Blob(['x'.repeat(size)]));
        });
      });
    for (let size = 1024 * 1024; size >= 65_536;) if (!(await store(size))) size /= 2;
  });
}

test('a full disk in the middle of many files: what fits is kept whole, the rest is said', async ({
  page,
  baseURL,
}) => {
  await giveRoom(page, baseURL, 11 * MEGABYTE);
  const row = assessmentOf();
  await seed(page, row);
  await open(page, `/p/${row.id}/bukti`);
  const big = ['Besar.bin', incompressible(12)] as const;
  await choose(page, ['Kecil_pertama.bin', incompressible(1)], big, [
    'Kecil_kedua.txt',
    Buffer.from('Isi yang muat.'),
  ]);
  await expect(page.getByText('3 dari 3 berkas selesai. 1 tidak terlampir.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText(FULL)).toBeVisible();
  const { titles, sizes } = await evidenceOnDisk(page);
  expect(titles.toSorted()).toEqual(['Kecil kedua', 'Kecil pertama']);
  expect(sizes.toSorted((a, b) => a - b)).toEqual([14, MEGABYTE]);

  await giveRoom(page, baseURL, 100 * MEGABYTE);
  await choose(page, big);
  await expect(page.getByText('4 dari 4 berkas selesai. 1 tidak terlampir.')).toBeVisible({
    timeout: 30_000,
  });
  expect((await evidenceOnDisk(page)).titles).toHaveLength(3);
});

test('the last answer on a full disk is stored, and the person is told to make room', async ({
  page,
  baseURL,
}) => {
  await giveRoom(page, baseURL, 4 * MEGABYTE);
  const row = assessmentOf();
  await seed(page, row);
  await open(page, `/p/${row.id}/i/k1`);
  await expectPage(page, /^K1/);
  await page.getByLabel(on.fact).fill('Sebelum penuh.');
  await expectSaved(page);
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('timbang-reserve');
  await fillDisk(page);
  const last = `Ditulis ketika diska penuh. ${'a'.repeat(200_000)}`;
  await page.getByLabel(on.fact).fill(last);
  await expect(page.getByRole('alert')).toContainText('Ruang penyimpanan peramban habis.');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel(on.fact)).toHaveValue(last);
});

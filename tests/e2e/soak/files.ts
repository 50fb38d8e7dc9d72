import type { Page } from '@playwright/test';
import { oddityText } from '#features/inbox/text-oddity.ts';
import { text as inbox } from '#features/inbox/text.ts';
import { receive } from '../support/asesor-desk.ts';
import type { Carried } from '../support/desks.ts';
import { expectPage, open } from '../support/setup.ts';
import { expect } from '../support/test.ts';
import type { Diary } from './diary.ts';
import type { Sky } from './sky.ts';

/** The same file with its end missing, or with one byte turned, somewhere. */
function damaged(file: Carried, sky: Sky): Carried {
  const { length } = file.buffer;
  if (sky.upTo(2) === 0) {
    return { ...file, name: 'terpotong.zip', buffer: file.buffer.subarray(0, sky.upTo(length)) };
  }
  const buffer = Buffer.from(file.buffer);
  const at = sky.upTo(length);
  buffer[at] = (buffer[at] ?? 0) ^ (1 << sky.upTo(8));
  return { ...file, name: 'terbalik.zip', buffer };
}

/** Hands files to a desk, some of them first in a damaged copy, which is refused. */
export async function hand(
  page: Page,
  files: readonly Carried[],
  { sky, diary }: { readonly sky: Sky; readonly diary: Diary },
): Promise<void> {
  for (const file of files) {
    if (sky.strikes('damage', 2)) await handDamaged(page, damaged(file, sky), diary);
    const name = sky.strikes('rename', 2)
      ? `Salinan dari ${file.name.replace(/\..*/, '')} (1).bin`
      : file.name;
    await receive(page, [{ ...file, name }]);
  }
}

/** Around the content a ZIP has bits that mean nothing: such a file is whole, and said to be packed anew. */
const REPACKED = oddityText({ kind: 'repacked', detail: '' });

async function handDamaged(page: Page, file: Carried, diary: Diary): Promise<void> {
  await open(page, '/terima');
  // The list of what came before it, of this sitting, is left behind.
  await page.reload();
  await expectPage(page, inbox.title);
  await page.getByLabel(/^Pilih berkas/).setInputFiles([file]);
  const refused = page.getByText(/^1 dari 1 berkas selesai\. 1 (ditolak|dilewati)/);
  await expect(refused.or(page.getByText(REPACKED))).toBeVisible();
  diary.note('damaged', `${file.name} came, of ${file.buffer.length} bytes`);
  await page.reload();
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const DIGEST = /[0-9a-f]{64}/g;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

/** Lists whose order follows the fingerprints of what they came from. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(inOneOrder)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([name, part]) => [name, inOneOrder(part)]));
}

/** The record of a result as it was decided: without ids, fingerprints and times. */
export function decided(record: string): unknown {
  const same = record.replaceAll(UUID, 'id').replaceAll(DIGEST, 'digest').replaceAll(TIME, 'time');
  return inOneOrder(JSON.parse(same));
}

/** Runs inside the page: what a package that was taken in holds under a name, read past the application. */
async function look({ id, name }: { id: string; name: string }): Promise<string | undefined> {
  const asked = <T>(request: IDBRequest): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result as T));
      request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    });
  const db = await asked<IDBDatabase>(indexedDB.open('timbang'));
  const one = <T>(table: string, key: string): Promise<T | undefined> =>
    asked(db.transaction(table).objectStore(table).get(key));
  interface Package {
    readonly entries: readonly { readonly name: string; readonly digest: string }[];
  }
  const { entries = [] } = (await one<Package>('packages', id)) ?? {};
  const digest = entries.find((entry) => entry.name === name)?.digest ?? '';
  const file = await one<{ readonly blob: Blob | Uint8Array<ArrayBuffer> }>('files', digest);
  db.close();
  return file && new Blob([file.blob]).text();
}

/** The record of a result that lies on the disk of a desk; the page is one of the application's. */
export async function recordAt(page: Page, fingerprint: string): Promise<string> {
  const record = await page.evaluate(look, { id: fingerprint, name: 'final.json' });
  if (record === undefined) throw new Error('the desk holds no such result');
  return record;
}

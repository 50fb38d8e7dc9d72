import type { Page } from '@playwright/test';
import { text as inbox } from '#features/inbox/text.ts';
import { entriesOf } from '../../support/zip-entries.ts';
import { receive } from '../support/asesor-desk.ts';
import type { Carried } from '../support/desks.ts';
import { expectPage, open } from '../support/setup.ts';
import { expect } from '../support/test.ts';
import type { Tally } from './desk.ts';
import type { Sky } from './sky.ts';

/** The same file with its end missing, or with one byte turned, somewhere. */
function damaged(file: Carried, sky: Sky): Carried {
  const { length } = file.buffer;
  if (sky.strikes(2)) {
    return { ...file, name: 'terpotong.zip', buffer: file.buffer.subarray(0, sky.upTo(length)) };
  }
  const buffer = Buffer.from(file.buffer);
  const at = sky.upTo(length);
  buffer[at] = (buffer[at] ?? 0) ^ (1 << sky.upTo(8));
  return { ...file, name: 'terbalik.zip', buffer };
}

/** Hands files to a desk, some of them first in a damaged copy, which has to be refused. */
export async function hand(
  page: Page,
  files: readonly Carried[],
  { sky, tally }: { readonly sky: Sky; readonly tally: Tally },
): Promise<void> {
  for (const file of files) {
    if (sky.strikes(2)) await handDamaged(page, damaged(file, sky), tally);
    const name = sky.strikes(2)
      ? `Salinan dari ${file.name.replace(/\..*/, '')} (1).bin`
      : file.name;
    await receive(page, [{ ...file, name }]);
  }
}

async function handDamaged(page: Page, file: Carried, tally: Tally): Promise<void> {
  await open(page, '/terima');
  await expectPage(page, inbox.title);
  await page.getByLabel(/^Pilih berkas/).setInputFiles([file]);
  await expect(page.getByText(/^1 dari 1 berkas selesai/)).toContainText(/1 (ditolak|dilewati)/, {
    timeout: 60_000,
  });
  tally.damaged += 1;
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
export async function decided({ buffer }: Carried): Promise<unknown> {
  const entries = await entriesOf(new Blob([new Uint8Array(buffer)]));
  const text = await entries.find(({ name }) => name === 'final.json')?.bytes.text();
  if (text === undefined) throw new Error('the result holds no record');
  const same = text.replaceAll(UUID, 'id').replaceAll(DIGEST, 'digest').replaceAll(TIME, 'time');
  return inOneOrder(JSON.parse(same));
}

import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { SEND } from '#features/talk/text-send.ts';
import { OVERVIEW as overview } from '#features/asesor/text-overview.ts';
import { text as inbox } from '#features/inbox/text.ts';
import { text as review } from '#features/review/text.ts';
import { text as signing } from '#features/sign-off/text.ts';
import { SMALL } from '../../support/small-instrument.ts';
import { entriesOf } from '../../support/zip-entries.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { carried, type Carried } from './desks.ts';
import { expectPage, open } from './setup.ts';
import { expect } from './test.ts';

const INDICATORS = indicatorsIn(SMALL.groups);

/** The fingerprint of a package, counted from its bytes. */
export async function fingerprintOf({ buffer }: Carried): Promise<string> {
  const entries = await entriesOf(new Blob([new Uint8Array(buffer)]));
  const manifest = await entries.find(({ name }) => name === 'manifest.json')?.bytes.text();
  return createHash('sha256')
    .update(manifest ?? '')
    .digest('hex');
}

/** Takes files in, all at once; every one of them has to be received. */
export async function receive(page: Page, files: readonly Carried[]): Promise<void> {
  await open(page, '/terima');
  await expectPage(page, inbox.title);
  await page.getByLabel(/^Pilih berkas/).setInputFiles([...files]);
  for (const { name } of files) await expect(page.getByText(name).first()).toBeVisible();
  await expect(page.getByText(/^(\d+) dari \1 berkas selesai/)).toBeVisible({ timeout: 30_000 });
}

/** How an asesor departs from what the accepted evidence supports. */
export interface Departure {
  readonly level: number;
  readonly why: string;
}

/**
 * One sheet, by keyboard alone: all evidence accepted, the proposal taken or departed from. The
 * sentences of the first indicator are typed key by key, those of the others come in at once.
 */
export async function reviewAll(
  page: Page,
  submission: string,
  asesor: string,
  departures: Readonly<Record<string, Departure>> = {},
): Promise<void> {
  await open(page, `/asesor/${submission}/i/${INDICATORS[0]?.id}`);
  const bar = page.getByRole('region', { name: review.bar });
  const begin = page.getByRole('button', { name: review.begin.action });
  await expect(bar.or(begin)).toBeVisible();
  if (await begin.isVisible()) {
    const name = page.getByLabel(review.begin.name);
    if ((await name.inputValue()) === '') await name.fill(asesor);
    await begin.click();
  }
  for (const [at, { id, code }] of INDICATORS.entries()) {
    const write = (sentence: string): Promise<void> =>
      at === 0 ? page.keyboard.type(sentence) : page.keyboard.insertText(sentence);
    await expect(
      page.getByRole('heading', { level: 1, name: new RegExp(`^${code} `) }),
    ).toBeVisible();
    await expect(bar).toBeVisible();
    await page.keyboard.press('Shift+Digit1');
    await expect(page.getByText(review.row.unjudged, { exact: true })).toHaveCount(0);
    const departure = departures[id];
    if (departure) {
      await page.keyboard.press('l');
      await page.keyboard.press(String(departure.level));
      await write(departure.why);
      await page.keyboard.press('Tab');
    } else {
      await page.keyboard.press('Enter');
    }
    const fact = page.getByLabel(review.sentences.fact);
    await expect(fact).toBeFocused();
    await write(`${asesor}: ${code} berjalan.`);
    await page.keyboard.press('Tab');
    await write(`${asesor}: ${code} sesuai bukti.`);
    if (departure) {
      await page.keyboard.press('Tab');
      await write(`${asesor} menemukan celah pada ${code}.`);
      await page.keyboard.press('Tab');
      await write(`${asesor} menyarankan perbaikan ${code}.`);
    }
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.getByRole('link', { name: overview.actions.sign })).toBeVisible();
}

/** Signs the sheet on its page; gives the file. */
export async function signSheet(page: Page, submission: string, name: string): Promise<Carried> {
  await open(page, `/asesor/${submission}/selesai`);
  await expectPage(page, signing.title.open);
  await expect(page.getByText(signing.check.free)).toBeVisible();
  await page.getByLabel(signing.sign.name).fill(name);
  await page.getByLabel(signing.sign.declare).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: signing.sign.make }).click();
  await expect(page.getByText(signing.done.made)).toBeVisible();
  return carried(await downloading);
}

/** Sends the messages that wait, as one file. */
export async function sendMessages(page: Page, count: number, name: string): Promise<Carried> {
  await expect(page.getByRole('heading', { name: SEND.title(count) })).toBeVisible();
  await page.getByLabel(SEND.name).fill(name);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: SEND.make }).click();
  await expect(page.getByText(SEND.sent.title, { exact: true })).toBeVisible();
  return carried(await downloading);
}

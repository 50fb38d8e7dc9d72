import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { DeskRole } from '#core/keys/identity.ts';
import { SENDING } from '#features/assess/text-sending.ts';
import { text as home } from '#features/home/text.ts';
import { text as keys } from '#features/keys/text.ts';
import { READING } from '#features/inbox/text-reading.ts';
import { SENT } from '#features/submit/text-sent.ts';
import { text } from '#features/submit/text.ts';
import { verifyIndependently } from '../exchange/independent-verifier.ts';
import { pdfPages, squeezed } from '../support/pdf.ts';
import { entriesOf } from '../support/zip-entries.ts';
import { expectAccessible } from './support/accessible.ts';
import { allAnswered, answerOf, assessmentOf, seed } from './support/seed.ts';
import { openItem, SK } from './support/evidence.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { openAllDetails } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const FACT = 'Dinas Pangan mengelola kebijakan TIK sejak 2024.';
const AGENCY = { name: 'Dinas Pangan', shortName: '', code: '', government: 'Kabupaten Uji' };

/** Everything is finished but one sentence. */
const almost = () => {
  const answers = allAnswered(() => 2);
  const k1 = answerOf({ ...answers['k1'], fact: '' });
  const people = [{ role: 'head' as const, name: 'Kepala Uji', position: 'Kepala Dinas' }];
  return { ...assessmentOf({ answers: { ...answers, k1 }, people }), agency: AGENCY };
};

async function makeKey(page: Page, role: DeskRole = 'opd'): Promise<void> {
  await open(page, '/kunci');
  await page.getByLabel(keys.make.unit).fill(AGENCY.name);
  await page.getByLabel(keys.make.role).selectOption(role);
  await page.getByRole('button', { name: keys.make.action }).click();
  await expect(
    page.getByRole('group', { name: keys.fingerprint.label, exact: true }),
  ).toBeVisible();
}

/** Goes through the steps and makes the file; gives what was downloaded. `isChecked`: axe looks on. */
async function send(page: Page, isChecked = false): Promise<Download> {
  await page.getByRole('button', { name: text.check.next }).click();
  await expectPage(page, text.title.review);
  await page.getByRole('button', { name: text.review.next }).click();
  await expectPage(page, text.title.sign);
  await page.getByLabel(text.sign.declare).check();
  await expectFits(page);
  if (isChecked) await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: text.sign.make }).click();
  await expectPage(page, text.title.done);
  return downloading;
}

interface Made {
  readonly fingerprint: string;
  readonly about: { readonly revision: number; readonly previous: string | null };
}

/** What the file says, checked by node alone. */
async function madeOf(download: Download): Promise<Made> {
  const path = await download.path();
  expect(verifyIndependently(path)).toEqual([]);
  const entries = await entriesOf(new Blob([readFileSync(path)]));
  const manifest = await entries.find(({ name }) => name === 'manifest.json')?.bytes.text();
  const { about } = JSON.parse(manifest ?? '') as Made;
  return {
    fingerprint: createHash('sha256')
      .update(manifest ?? '')
      .digest('hex'),
    about,
  };
}

test('from a missing sentence to a second revision, each one file that node calls whole', async ({
  page,
}) => {
  const assessment = almost();
  const { id } = assessment;
  await seed(page, assessment);
  await open(page, `/p/${id}/i/k1`);
  const item = await openItem(page);
  await item.getByLabel(/^Pilih berkas/).setInputFiles(SK);
  await expect(item.locator('summary').first()).toContainText('1');

  await open(page, `/p/${id}/kirim`);
  await expectPage(page, text.title.check);
  await expect(page.getByRole('alert')).toContainText(text.check.blocked(2));
  await expect(page.getByText(SENDING.unsent)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: /kalimat fakta belum diisi/ }).click();
  const fact = page.getByLabel(words.terms.fact);
  await expect(fact).toBeFocused();
  await page.keyboard.type(FACT);
  await makeKey(page);

  await open(page, `/p/${id}`);
  await expect(page.getByText(SENDING.unsent)).toBeVisible();
  await open(page, '/');
  await expect(page.getByText(home.unsent)).toBeVisible();
  await open(page, `/p/${id}/kirim`);
  await expect(page.getByText(text.check.free)).toBeVisible();
  const first = await madeOf(await send(page, true));
  expect(first.about).toMatchObject({ revision: 1, previous: null });
  await expect(page.getByText(SENDING.unsent)).toHaveCount(0);
  await expect(page.locator('dd').filter({ hasText: /^[0-9a-f ]{71}$/ })).toHaveText(
    first.fingerprint.replaceAll(/(.{8})(?=.)/g, '$1 '),
  );
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: SENT.pdf }).click();
  const pages = pdfPages(readFileSync(await (await downloading).path()));
  expect(squeezed(pages[0] ?? '')).toContain(first.fingerprint);
  expect(pages.every((one) => one.includes(first.fingerprint.slice(0, 16)))).toBe(true);

  await open(page, `/p/${id}/i/k1`);
  await page.getByLabel(words.terms.fact).fill('Fakta yang diperbaiki.');
  await expect(page.getByText(SENDING.changed)).toBeVisible();
  await page.getByRole('link', { name: SENDING.again }).click();
  await expect(page.getByText(text.check.free)).toBeVisible();
  const second = await madeOf(await send(page));
  expect(second.about).toMatchObject({ revision: 2, previous: first.fingerprint });

  await open(page, `/p/${id}/terkirim/${first.fingerprint}`);
  await expectPage(page, SENT.title(1));
  await expect(page.getByRole('heading', { name: READING.answers.title })).toBeVisible();
  await openAllDetails(page);
  await expect(page.getByText(FACT)).toBeVisible();
  await expect(page.getByText('Fakta yang diperbaiki.')).toHaveCount(0);
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: SENT.download }).click();
  expect((await madeOf(await again)).fingerprint).toBe(first.fingerprint);
  await expectAccessible(page);
});

test('what was sealed is handed on sealed from the page that made it', async ({
  browser,
  page,
}) => {
  const context = await browser.newContext();
  const reader = await context.newPage();
  await makeKey(reader, 'asesor');
  const carding = reader.waitForEvent('download');
  await reader.getByRole('button', { name: keys.own.download }).click();
  const card = await (await carding).path();

  const assessment = { ...almost(), answers: allAnswered(() => 2) };
  await seed(page, assessment);
  await makeKey(page);
  await page.getByLabel(keys.open.file).setInputFiles(card);
  await page.getByRole('button', { name: keys.open.compare }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(keys.accept.sure).check();
  await dialog.getByLabel(keys.accept.by).fill('Penguji');
  await dialog.getByRole('button', { name: keys.accept.action }).click();
  await expect(page.getByText(keys.accept.done(AGENCY.name))).toBeVisible();

  await open(page, `/p/${assessment.id}/kirim`);
  await page.getByRole('button', { name: text.check.next }).click();
  await page.getByRole('button', { name: text.review.next }).click();
  await page.getByLabel(text.sign.declare).check();
  await page.getByLabel(text.sign.seal).check();
  await page.getByRole('checkbox', { name: AGENCY.name }).check();
  const making = page.waitForEvent('download');
  await page.getByRole('button', { name: text.sign.make }).click();
  const made = await making;
  await expect(page.getByText(SENT.sealed)).toBeVisible();
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: SENT.downloadSealed }).click();
  const second = await again;
  expect(second.suggestedFilename()).toMatch(/\.age$/);
  const bytes = readFileSync(await second.path());
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(bytes).toEqual(readFileSync(await made.path()));
  await context.close();
});

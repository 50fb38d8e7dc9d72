import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { expectSaved, rung } from './support/answering.ts';
import { findOnDisk } from './support/on-disk.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, LIMA_TITLE, open, startAssessment } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import {
  expectLocked,
  PASSPHRASE,
  protectHere,
  setPassphrase,
  unlock,
} from './support/workspaces.ts';
import { words } from './support/words.ts';

const { workspaces: on } = words;
const FACT = 'Fakta sangat rahasia di Bappeda.';
const FILE = {
  name: 'notulen-tertutup.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Isi notulen yang tidak boleh terbaca. '.repeat(40)),
};
const DIGEST = createHash('sha256').update(FILE.buffer).digest('hex');
const SECRETS = ['rahasia', 'Badan Tersembunyi', 'notulen', 'Citra Pengisi', 'terbaca', DIGEST];

const fact = (page: Page) => page.getByLabel(words.assess.indicator.fact);

async function createProtected(page: Page, name: string): Promise<void> {
  await open(page, '/ruang-kerja');
  await expectPage(page, on.title);
  await page.getByLabel(on.create.name).fill(name);
  await page.getByLabel(on.create.withPassphrase).check();
  await setPassphrase(page);
  await page.getByRole('button', { name: on.create.action }).click();
  await expectLocked(page);
}

async function attachFile(page: Page): Promise<void> {
  const id = /\/p\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await open(page, `/p/${id}/bukti`);
  await page.locator('input[type=file][multiple]').first().setInputFiles(FILE);
  await expect(page.getByText(/^Terlampir\./)).toBeVisible();
}

/** The file is in the list, and its text can be read in the preview. */
async function expectFile(page: Page): Promise<void> {
  const id = /\/p\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await open(page, `/p/${id}/bukti`);
  await page
    .getByRole('link', { name: /notulen-tertutup/ })
    .first()
    .click();
  await expect(page.getByText(/Isi notulen yang tidak boleh terbaca/).first()).toBeVisible();
}

test('a protected workspace keeps everything, and shows nothing of it while locked', async ({
  page,
}) => {
  await createProtected(page, 'Tim Perencanaan');
  await unlock(page, 'bukan kata sandi ini');
  await expect(page.getByText(on.passphrase.wrong).first()).toBeVisible();
  await unlock(page);
  await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Badan Tersembunyi', year: 2026 });
  await page.getByRole('link', { name: /^K1 / }).click();
  await fact(page).fill(FACT);
  await rung(page, 2).getByRole('checkbox').first().check();
  await expectSaved(page);
  await attachFile(page);
  await open(page, '/penyimpanan');
  await page.getByLabel(words.dataCare.person.label).fill('Citra Pengisi');
  await page.getByLabel(words.dataCare.person.label).press('Enter');
  await open(page, '/baru');
  await page.getByLabel(words.setup.agency.name, { exact: true }).fill('Badan Tersembunyi Dua');

  await page.keyboard.press('Control+Alt+KeyK');
  await expectLocked(page);
  expect(await findOnDisk(page, SECRETS)).toEqual([]);
  expect(await findOnDisk(page, ['Tim Perencanaan'])).not.toEqual([]);
  await expect(page.locator('body')).not.toContainText('Badan Tersembunyi');
  await expectAccessible(page);

  await unlock(page);
  await expect(page.getByLabel(words.setup.agency.name, { exact: true })).toHaveValue(
    'Badan Tersembunyi Dua',
  );
  await open(page);
  await page
    .getByRole('link', { name: /Badan Tersembunyi/ })
    .first()
    .click();
  await page.getByRole('link', { name: /^K1 / }).click();
  await expect(fact(page)).toHaveValue(FACT);
  await expect(rung(page, 2).getByRole('checkbox').first()).toBeChecked();
  await expectFile(page);
  await open(page, '/penyimpanan');
  await expect(page.getByLabel(words.dataCare.person.label)).toHaveValue('Citra Pengisi');
});

test('a passphrase is set on what is there already, and taken away again', async ({ page }) => {
  const row = assessmentOf({ agency: 'Badan Tersembunyi' });
  await seed(page, row);
  await open(page, `/p/${row.id}/i/k1`);
  await fact(page).fill(FACT);
  await expectSaved(page);
  await attachFile(page);
  expect(await findOnDisk(page, ['Badan Tersembunyi', 'notulen'])).not.toEqual([]);
  await protectHere(page);
  expect(await findOnDisk(page, SECRETS)).toEqual([]);
  await page.reload();
  await expectLocked(page);
  await unlock(page);
  await page.getByRole('button', { name: on.here.change }).click();
  await expectSoundDialog(page, 'features/workspaces/change-dialog.tsx');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: on.here.unprotect }).click();
  await expectSoundDialog(page, 'features/workspaces/unprotect-dialog.tsx');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(on.passphrase.old, { exact: true }).fill('salah sama sekali');
  await dialog.getByRole('button', { name: on.unprotect.action }).click();
  await expect(dialog.getByRole('alert').first()).toContainText(on.passphrase.wrong);
  await dialog.getByLabel(on.passphrase.old, { exact: true }).fill(PASSPHRASE);
  await dialog.getByRole('button', { name: on.unprotect.action }).click();
  await expect(page.getByRole('button', { name: on.here.protect })).toBeVisible();
  await open(page, `/p/${row.id}/i/k1`);
  await expect(fact(page)).toHaveValue(FACT);
  await expectFile(page);
});

test('a passphrase is not set before the person has understood and typed it twice', async ({
  page,
}) => {
  await open(page, '/ruang-kerja');
  await page.getByRole('button', { name: on.here.protect }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(on.passphrase.final);
  await expectSoundDialog(page, 'features/workspaces/protect-dialog.tsx');
  const set = dialog.getByRole('button', { name: on.protect.action });
  await dialog.getByLabel(on.passphrase.fresh, { exact: true }).fill('pendek');
  await set.click();
  await expect(dialog).toContainText(on.passphrase.tooShort);
  await expect(dialog).toContainText(on.passphrase.different);
  await expect(dialog).toContainText(on.passphrase.notUnderstood);
  await expectAccessible(page);
  await dialog.getByLabel(on.passphrase.fresh, { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel(on.passphrase.again, { exact: true }).fill(PASSPHRASE);
  await set.click();
  await expect(dialog).toContainText(on.passphrase.notUnderstood);
  await dialog.getByLabel(on.passphrase.understood).check();
  await set.click();
  await expectLocked(page);
});

test('another tab that has it open is told of, and nothing changes', async ({ context, page }) => {
  await open(page, '/ruang-kerja');
  const other = await context.newPage();
  await open(other);
  await expectPage(other, words.home.title);
  await page.getByRole('button', { name: on.here.protect }).click();
  await setPassphrase(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: on.protect.action }).click();
  await expect(dialog.getByRole('alert')).toContainText(on.failure.elsewhere);
  await other.close();
  await dialog.getByRole('button', { name: on.protect.action }).click();
  await expectLocked(page);
});

test('all tabs lock together, by the button of one of them', async ({ context, page }) => {
  await open(page, '/ruang-kerja');
  await protectHere(page);
  await unlock(page);
  const other = await context.newPage();
  await open(other);
  await expectLocked(other);
  await unlock(other);
  await expectPage(other, words.home.title);
  await page.getByRole('banner').getByRole('button', { name: words.shell.workspace.lock }).click();
  await expectLocked(page);
  await expectLocked(other);
});

test('it locks itself when nobody is there, not before, and signs in one tab count for all', async ({
  context,
  page,
}) => {
  await context.clock.install();
  await open(page, '/ruang-kerja');
  await protectHere(page);
  await unlock(page);
  await page.getByLabel(on.here.idle).selectOption('5');
  await page.clock.fastForward('04:50');
  await expect(page.getByLabel(on.here.idle)).toBeVisible();
  await page.mouse.move(50, 60);
  await page.clock.fastForward('04:50');
  await expect(page.getByLabel(on.here.idle)).toBeVisible();
  await page.clock.fastForward('00:20');
  await expectLocked(page);
});

test('what cannot be saved is not thrown away: the page is covered, and opens again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
      ?.value as IDBObjectStore['put'];
    IDBObjectStore.prototype.put = function full(...args) {
      if ('diskIsFull' in window) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  const row = assessmentOf({ agency: 'Badan Tersembunyi' });
  await seed(page, row);
  await open(page);
  await protectHere(page);
  await unlock(page);
  await open(page, `/p/${row.id}/i/k1`);
  await expect(fact(page)).toBeVisible();
  await page.evaluate(() => Object.assign(window, { diskIsFull: true }));
  await fact(page).fill(FACT);
  await page.keyboard.press('Control+Alt+KeyK');
  const screen = page.getByRole('dialog', { name: /tertutup$/ });
  await expect(screen).toContainText(on.kept.body);
  await expect(fact(page)).toBeHidden();
  await expect(page.getByText('Badan Tersembunyi').first()).toBeHidden();
  expect(await page.title()).not.toContain('Tersembunyi');
  await expectSoundDialog(page, 'features/workspaces/lock-screen.tsx');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(screen).toBeVisible();
  await unlock(page, 'bukan kata sandi ini');
  await expect(screen).toContainText(on.passphrase.wrong);
  await unlock(page);
  await expect(screen).toHaveCount(0);
  await expect(fact(page)).toHaveValue(FACT);

  await page.keyboard.press('Control+Alt+KeyK');
  await expect(screen).toContainText(on.kept.body);
  await page.evaluate(() => Reflect.deleteProperty(window, 'diskIsFull'));
  await expectLocked(page);
  await unlock(page);
  await expect(fact(page)).toHaveValue(FACT);
});

import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { protectHere } from './support/workspaces.ts';
import { words } from './support/words.ts';

const { workspaces: on } = words;

test('more than one: the person chooses, renames, switches and removes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const row = assessmentOf({ agency: 'Dinas Utama' });
  await seed(page, row);
  await open(page, '/ruang-kerja');
  await expectAccessible(page);
  await page.getByLabel(on.create.name).fill('Tim Kedua');
  await page.getByRole('button', { name: on.create.action }).click();
  await expectPage(page, words.home.title);
  await expect(page.getByRole('heading', { name: 'Dinas Utama' })).toHaveCount(0);
  await expectFits(page);
  await page.getByRole('link', { name: words.shell.workspace.here('Tim Kedua') }).click();
  await expectPage(page, on.title);
  await expectFits(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Ubah nama Ruang kerja utama/ }).click();
  await page.getByRole('dialog').getByLabel(on.create.name).fill('Tim Kedua');
  await page.getByRole('button', { name: on.rename.save }).click();
  await expect(page.getByText(on.nameProblem({ kind: 'name-taken' }))).toBeVisible();
  await page.getByRole('dialog').getByLabel(on.create.name).fill('Tim Pertama');
  await page.getByRole('button', { name: on.rename.save }).click();
  await page.getByRole('button', { name: on.list.openOne('Tim Pertama') }).click();
  await expect(page.getByRole('heading', { name: 'Dinas Utama' })).toBeVisible();

  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expectPage(page, on.gate.choose);
  await expectAccessible(page);
  await expectFits(page);
  await page.getByRole('button', { name: on.list.openOne('Tim Pertama') }).click();
  await expect(page.getByRole('heading', { name: 'Dinas Utama' })).toBeVisible();

  await open(page, '/ruang-kerja');
  await page.getByRole('button', { name: on.list.removeOne('Tim Kedua') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(on.remove.content('0', '0', '0', '0 B'));
  await expectAccessible(page);
  await expect(dialog.getByRole('button', { name: on.remove.action })).toBeDisabled();
  await dialog.getByLabel(on.remove.sure).check();
  await dialog.getByRole('button', { name: on.remove.action }).click();
  await expect(page.getByText(on.list.none.title)).toBeVisible();
  await page.reload();
  await expectPage(page, on.title);
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name = '' }) => name),
  );
  expect(names.filter((name) => /^timbang(-[0-9a-f-]{36})?$/.test(name))).toEqual(['timbang']);
});

test('a forgotten passphrase: the locked workspace can only be removed, and a new one begins', async ({
  page,
}) => {
  await seed(page, assessmentOf({ agency: 'Badan Tersembunyi' }));
  await open(page);
  await protectHere(page);
  await page.getByText(on.gate.forgotten).click();
  await page.getByRole('button', { name: /^Hapus/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 penilaian');
  await dialog.getByLabel(on.remove.sure).check();
  await dialog.getByRole('button', { name: on.remove.action }).click();
  await expectPage(page, words.home.title);
  await expect(page.getByText(words.home.none.active)).toBeVisible();
});

test('the name said before there were workspaces moves into the main one, once', async ({
  page,
}) => {
  await open(page);
  await page.evaluate(() =>
    localStorage.setItem(
      'timbang-session',
      JSON.stringify({
        state: { person: 'Citra Pengisi', insecureNoticed: true, lastRescueAt: '' },
        version: 1,
      }),
    ),
  );
  await page.reload();
  await open(page, '/penyimpanan');
  await expect(page.getByLabel(words.dataCare.person.label)).toHaveValue('Citra Pengisi');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Citra');
  await page.reload();
  await expect(page.getByLabel(words.dataCare.person.label)).toHaveValue('Citra Pengisi');
});

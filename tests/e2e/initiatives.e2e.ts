import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { INITIATIVE_HEADS } from '#core/invest/initiative/initiative-terms.ts';
import { formText as form } from '#features/initiatives/text-form.ts';
import { text } from '#features/initiatives/text.ts';
import { text as imports } from '#features/imports/text.ts';
import { TABLE_EXPORT_TEXT } from '#state/tables/table-export-text.ts';
import { TABLE_IMPORT_TEXT as TABLE } from '#state/tables/table-import-text.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const SERVER = 'Pusat data bersama kabupaten';
const BACKUP = 'Pencadangan bersama di lokasi terpisah';

const save = (page: Page) => page.getByRole('button', { name: form.save, exact: true }).click();
const rowOf = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: text.list.query }).fill(words);
}

async function choose(page: Page, name: string, content: Buffer): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: content };
  await page.locator('input[type=file]').setInputFiles(file);
}

test('an initiative is found, changed, set aside and taken back to what came', async ({ page }) => {
  await open(page, '/rencana/inisiatif');
  await expectPage(page, text.title);

  await test.step('the list is searched and filtered', async () => {
    await expect(page.getByText(text.list.count(60, 60))).toBeVisible();
    await page.getByText(text.list.more).click();
    await page.getByLabel(text.list.indicator).selectOption({ label: 'I1 Pusat data' });
    await expect(page.getByText(text.list.count(4, 60))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: text.list.clear }).click();
    await search(page, '2.16.03.2.02.0003 bersama');
    await expect(page.getByText(text.list.count(2, 60))).toBeVisible();
    await rowOf(page, SERVER).getByRole('link').click();
  });

  await test.step('everything that is said of it can be read', async () => {
    await expectPage(page, SERVER);
    await expect(page.getByRole('row', { name: /^I1 Pusat data 2 .* 3 / })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Rp618.089.000' })).toBeVisible();
    await expect(page.getByText(/Menurut daftar Kepmendagri 900/)).toBeVisible();
    await expect(page.getByRole('link', { name: BACKUP })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a cost that is no cost is refused with the reason, and leads to its field', async () => {
    await page.getByRole('link', { name: text.one.edit, exact: true }).click();
    await expectPage(page, form.editTitle(SERVER));
    const once = page.getByRole('group', { name: form.cost.oneOff });
    const yearly = page.getByRole('group', { name: form.cost.perYear });
    await once.getByLabel(form.cost.figures.likely).fill('');
    await yearly.getByLabel(form.cost.figures.high).fill('1');
    await save(page);
    const summary = page.getByRole('alert').filter({ hasText: form.problems });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('button')).toHaveCount(2);
    await expectAccessible(page);
    await summary.getByRole('button', { name: /^Biaya awal wajar/ }).click();
    await expect(once.getByLabel(form.cost.figures.likely)).toBeFocused();
    await page.keyboard.type('700000000');
    await yearly.getByLabel(form.cost.figures.high).fill('400.000.000');
    await page.getByLabel(INITIATIVE_HEADS.weeks).fill('30');
  });

  await test.step('what would come round to itself is refused, by its members', async () => {
    await page.getByLabel(form.relation.requires).selectOption({ label: BACKUP });
    await save(page);
    const ring = `Prasyarat melingkar: "${BACKUP}" → "${SERVER}" → "${BACKUP}".`;
    await expect(page.getByRole('button', { name: ring })).toBeVisible();
    await page.getByRole('button', { name: form.relation.removeWhich(BACKUP) }).click();
  });

  await test.step('what is typed outlives a reload, is saved, and stands beside what came', async () => {
    await page.reload();
    await expect(page.getByText(form.restored)).toBeVisible();
    await save(page);
    await expect(page.getByText(form.saved(SERVER))).toBeVisible();
    await expectPage(page, SERVER);
    const difference = page.getByRole('region', { name: text.one.diff });
    await expect(
      difference.getByRole('row', { name: `${INITIATIVE_HEADS.weeks} 26 30` }),
    ).toBeVisible();
    await expect(
      difference.getByRole('row', {
        name: `${INITIATIVE_HEADS.onceLikely} Rp618.089.000 Rp700.000.000`,
      }),
    ).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it goes back to what came, and that is undone', async () => {
    await page.getByRole('button', { name: text.actions.revert }).click();
    await expect(page.getByText(text.actions.reverted(SERVER))).toBeVisible();
    await expect(page.getByText(text.one.weeksOf(26))).toBeVisible();
    await page.getByRole('button', { name: text.actions.undo }).last().click();
    await expect(page.getByText(text.one.weeksOf(30))).toBeVisible();
  });

  await test.step('set aside, it is named so in the list', async () => {
    await page.getByRole('button', { name: text.actions.setAside }).click();
    await expect(page.getByText(text.actions.asideDone(SERVER))).toBeVisible();
    await page.getByRole('link', { name: text.back }).click();
    await search(page, SERVER);
    await expect(rowOf(page, SERVER)).toContainText(text.origins.changed);
    await expect(rowOf(page, SERVER)).toContainText(text.aside);
  });

  await test.step('and on a phone', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    await expectFits(page);
    for (const part of ['satu', 'ubah']) {
      await open(page, `/rencana/inisiatif/${part}/pusat-data-bersama`);
      await expectPage(page, new RegExp(SERVER));
      await expectFits(page);
    }
  });
});

test('one of one’s own is made, is not removed while others need it, and comes back', async ({
  page,
}) => {
  const title = 'Ruang rapat daring';
  await open(page, '/rencana/inisiatif/baru/lima-dimensi-opd');
  await expectPage(page, form.newTitle);

  await test.step('nothing is stored that says nothing: every field is named', async () => {
    await save(page);
    const summary = page.getByRole('alert').filter({ hasText: form.problems });
    await expect(summary.getByRole('button')).toHaveCount(6);
    await expectAccessible(page);
  });

  await test.step('by keyboard alone it is filled in', async () => {
    await page.getByLabel(form.labels.title).fill(title);
    await page.getByLabel(INITIATIVE_HEADS.weeks).fill('3');
    await page.getByRole('button', { name: form.raise.add }).press('Enter');
    const raise = page.getByRole('group', { name: form.raise.nth(0) });
    await raise.getByLabel(form.raise.indicator).selectOption('l1');
    await expect(raise.getByLabel(form.raise.to)).toHaveValue('2');
    await page.getByLabel(form.cost.known, { exact: true }).selectOption('no');
    await page.getByRole('button', { name: form.save, exact: true }).press('Enter');
    await expectPage(page, title);
    await expect(page.getByText(text.one.noCost)).toBeVisible();
  });

  await test.step('while another needs it, it stays', async () => {
    await open(page, '/rencana/inisiatif/ubah/aktivasi-srikandi');
    await page.getByLabel(form.relation.requires).selectOption({ label: title });
    await save(page);
    await page.getByRole('link', { name: title }).click();
    await expectPage(page, title);
    await page.getByRole('button', { name: text.actions.remove }).click();
    const needed = text.actions.needed(['"Aktivasi SRIKANDI pada unit pertama"']);
    await expect(page.getByText(needed)).toBeVisible();
    await page.getByRole('link', { name: 'Aktivasi SRIKANDI pada unit pertama' }).click();
    await page.getByRole('button', { name: text.actions.revert }).click();
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
    await page.goBack();
  });

  await test.step('then it goes, and comes back', async () => {
    await expectPage(page, title);
    await page.getByRole('button', { name: text.actions.remove }).click();
    await expectPage(page, text.title);
    await expect(page.getByText(text.list.count(60, 60))).toBeVisible();
    await page.getByRole('button', { name: text.actions.undo }).last().click();
    await expect(page.getByText(text.list.count(61, 61))).toBeVisible();
  });
});

test('what another tab saved is shown beside what is typed here', async ({ context, page }) => {
  const path = '/rencana/inisiatif/ubah/splp-kabupaten';
  await open(page, path);
  await page.getByLabel(INITIATIVE_HEADS.weeks).fill('40');
  const other = await context.newPage();
  await open(other, path);
  await other.getByLabel(INITIATIVE_HEADS.weeks).fill('50');
  await save(other);
  const stale = page.getByRole('alert').filter({ hasText: form.stale.title });
  await expect(stale.getByRole('row', { name: `${INITIATIVE_HEADS.weeks} 50 40` })).toBeVisible();
  await expectAccessible(page);
  await stale.getByRole('button', { name: form.stale.over }).click();
  await expect(page.getByText(text.one.weeksOf(40))).toBeVisible();
});

test('the catalogue goes to a spreadsheet and comes back, wrong rows with their reason', async ({
  page,
}) => {
  await open(page, '/rencana/inisiatif');
  await expectPage(page, text.title);
  const file = await test.step('it is downloaded as CSV', async () => {
    await page.getByRole('button', { name: TABLE_EXPORT_TEXT.open }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: TABLE_EXPORT_TEXT.csv }).click();
    return readFile(await (await coming).path(), 'utf8');
  });
  await page.getByRole('link', { name: text.import }).click();
  await expectPage(page, text.import);

  await test.step('a file that is none is named', async () => {
    await choose(page, 'gambar.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    await expect(page.getByText(TABLE.unread('gambar.csv'))).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a changed row is shown field by field, a wrong one with its reason', async () => {
    const changed = file
      .replace(/^(pusat-data-bersama;.*;)26;/m, '$130;')
      .replace('k1:1>2; k4:1>2', 'k1:1>7; k4:1>2');
    expect(changed).not.toBe(file);
    await choose(page, 'inisiatif.csv', Buffer.from(changed));
    await page.getByRole('button', { name: TABLE.panel.mapping.check }).click();
    await expect(page.getByRole('heading', { name: TABLE.panel.preview.title })).toBeFocused();
    await expect(page.getByText('Tingkat 7 tidak ada pada skala indikator k1.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: TABLE.takeAll(0, 1) }).click();
    await expect(page.getByText(TABLE.taken)).toBeVisible();
  });

  await test.step('it stands in the list, and is taken back', async () => {
    await open(page, '/rencana/inisiatif/satu/pusat-data-bersama');
    await expect(page.getByText(text.one.weeksOf(30))).toBeVisible();
    await open(page, '/impor');
    await page.getByRole('button', { name: /^Batalkan impor "inisiatif.csv"/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: imports.ask.action }).click();
    await expect(page.getByRole('heading', { name: imports.ask.doneTitle })).toBeVisible();
    await open(page, '/rencana/inisiatif/satu/pusat-data-bersama');
    await expect(page.getByText(text.one.weeksOf(26))).toBeVisible();
  });
});

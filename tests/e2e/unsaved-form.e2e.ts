import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, LIMA_TITLE, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { agency, draft, people } = words.setup;

test('a new assessment: what is typed outlives a reload and another page', async ({ page }) => {
  await open(page, '/baru');
  await page.getByRole('radio', { name: LIMA_TITLE }).check();
  await page.getByLabel(agency.name, { exact: true }).fill('Dinas Setengah Jadi');
  await page.getByRole('button', { name: people.add }).click();
  await page.getByLabel(people.name, { exact: true }).fill('Ayu Contoh');
  await expect(page.getByText(draft.unsaved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText(draft.restored)).toBeVisible();
  await open(page, '/penyimpanan');
  await expectPage(page, words.dataCare.title);
  await open(page, '/baru');
  await expect(page.getByLabel(agency.name, { exact: true })).toHaveValue('Dinas Setengah Jadi');
  await expect(page.getByLabel(people.name, { exact: true })).toHaveValue('Ayu Contoh');
  await expect(page.getByRole('radio', { name: LIMA_TITLE })).toBeChecked();

  await test.step('a person taken out: the focus stays near', async () => {
    await page.getByRole('button', { name: people.remove('Ayu Contoh') }).click();
    await expect(page.getByRole('button', { name: people.add })).toBeFocused();
  });

  await test.step('started: nothing is left over for the next one', async () => {
    await page.getByRole('button', { name: words.setup.start }).click();
    await expectPage(page, words.assess.tasks.title);
    await open(page, '/baru');
    await expectPage(page, words.setup.newTitle);
    await expect(page.getByLabel(agency.name, { exact: true })).toHaveValue('');
    await expect(page.getByText(draft.restored)).toHaveCount(0);
  });

  await test.step('thrown away on purpose', async () => {
    await page.getByLabel(agency.name, { exact: true }).fill('Salah');
    await page.getByRole('button', { name: draft.discard }).click();
    await expect(page.getByLabel(agency.name, { exact: true })).toHaveValue('');
    await expect(page.getByText(draft.unsaved, { exact: true })).toHaveCount(0);
    await page.reload();
    await expect(page.getByLabel(agency.name, { exact: true })).toHaveValue('');
  });
});

test('the details: a clean form follows another tab, a typed one is kept and compared', async ({
  context,
  page,
}) => {
  const row = assessmentOf({ agency: 'Dinas Lama' });
  await seed(page, row);
  const other = await context.newPage();
  await open(other, `/p/${row.id}/data`);
  await open(page, `/p/${row.id}/data`);
  const name = (at: typeof page) => at.getByLabel(agency.name, { exact: true });
  const save = (at: typeof page) => at.getByRole('button', { name: words.setup.save });
  await name(page).fill('Dinas Baru');
  await save(page).click();
  await expect(page.getByText(words.setup.saved)).toBeVisible();
  await expect(page.getByText(draft.unsaved, { exact: true })).toHaveCount(0);
  await expect(name(other)).toHaveValue('Dinas Baru');
  await expect(other.getByText(draft.unsaved, { exact: true })).toHaveCount(0);

  await other.getByLabel(agency.year).fill('2030');
  await other.reload();
  await expect(other.getByLabel(agency.year)).toHaveValue('2030');
  await name(page).fill('Dinas Terbaru');
  await save(page).click();
  const versions = other.getByRole('alert');
  await expect(versions).toContainText('Dinas Terbaru');
  await expect(other.getByLabel(agency.year)).toHaveValue('2030');
  await versions.getByRole('button', { name: words.setup.stale.take }).click();
  await expect(name(other)).toHaveValue('Dinas Terbaru');
  await expect(other.getByLabel(agency.year)).toHaveValue('2026');
  await expect(other.getByText(draft.unsaved, { exact: true })).toHaveCount(0);
});

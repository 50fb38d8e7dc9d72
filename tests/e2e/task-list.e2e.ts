import { expectSoundDialog } from './support/accessible.ts';
import { expectSaved } from './support/answering.ts';
import { expectFocusKept } from './support/keyboard.ts';
import { expectFits } from './support/layout.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { WORKED } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on, tasks, person } = words.assess;

test('the list keeps its search, its filter and its place', async ({ page }) => {
  await seed(page, WORKED);
  await open(page, `/p/${WORKED.id}`);
  await page.getByRole('link', { name: /^P5 / }).click();
  await expectPage(page, /^P5/);
  await page.goBack();
  await expectPage(page, tasks.title);
  await expect(page.getByRole('link', { name: /^P5 / })).toBeInViewport();

  await page.getByLabel(tasks.search).fill('pusat data');
  await page.getByLabel(tasks.filter).selectOption('below');
  await page.getByRole('link', { name: /^I\d / }).first().click();
  await expectPage(page, /^I/);
  await page.getByLabel(on.notesLabel, { exact: true }).fill('Diperiksa.');
  await expectSaved(page);
  await page.goBack();
  await expect(page.getByLabel(tasks.search)).toHaveValue('pusat data');
  await expect(page.getByLabel(tasks.filter)).toHaveValue('below');
  await expect(page.getByRole('link', { name: /^Terakhir dikerjakan: I\d/ })).toBeVisible();
});

test('a group says its share of the index and can be jumped to', async ({ page }) => {
  await seed(page, WORKED);
  await open(page, `/p/${WORKED.id}`);
  const group = page.getByRole('region', { name: 'P Perencanaan' });
  await expect(group).toContainText('20% dari indeks');
  await page
    .getByRole('navigation', { name: tasks.jumps })
    .getByRole('button', { name: 'P Perencanaan' })
    .click();
  const heading = page.getByRole('heading', { name: 'P Perencanaan' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('whoever fills in says the name on any page, by a press or by typing', async ({ page }) => {
  const row = assessmentOf({ people: [{ role: 'filler', name: 'Petugas Contoh', position: '' }] });
  await seed(page, row);
  await open(page, `/p/${row.id}/i/k1`);
  await page.getByRole('button', { name: person.unsaid }).click();
  await page.keyboard.press('Alt+KeyN');
  await expectSoundDialog(page, 'features/assess/person-dialog.tsx');
  await page.getByRole('dialog').getByRole('button', { name: 'Petugas Contoh' }).click();
  const badge = page.getByRole('button', { name: person.as('') });
  await expect(badge).toContainText('Petugas Contoh');
  await expect(badge).toBeFocused();
  expect(page.url()).toContain('/i/k1');
  await badge.click();
  await page.getByLabel(person.other).fill('Orang Lain');
  await page.keyboard.press('Enter');
  await expect(badge).toContainText('Orang Lain');
  await page.getByRole('checkbox', { name: on.lowest }).check();
  await expectSaved(page);
  await page.getByRole('link', { name: words.assess.nav.tasks, exact: true }).first().click();
  await expect(page.getByText(/^Diubah oleh Orang Lain, /)).toBeVisible();
});

test('ticking everything can be taken back, and the stated lowest level keeps the ticks', async ({
  page,
}) => {
  const row = assessmentOf();
  await seed(page, row);
  await open(page, `/p/${row.id}/i/k1`);
  await page.getByRole('button', { name: on.tickAll(3) }).click();
  await expect(page.getByText(/^Tingkat diklaim: 3 /)).toBeVisible();
  const lowest = page.getByRole('checkbox', { name: on.lowest });
  await lowest.check();
  await expect(page.getByText(/^Tingkat diklaim: 1 /)).toBeVisible();
  await expect(page.getByText(on.keptTicks).first()).toBeVisible();
  await lowest.uncheck();
  await expect(page.getByText(/^Tingkat diklaim: 3 /)).toBeVisible();
  await page.getByRole('button', { name: on.undoTicks }).click();
  await expect(page.getByText(on.claimedNone)).toBeVisible();
  await expectFocusKept(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 667 } });

  test('the guide comes first, closed; unbroken text of any length stays inside', async ({
    page,
  }) => {
    const name = 'x'.repeat(300);
    const row = assessmentOf({ agency: name, people: [{ role: 'filler', name, position: '' }] });
    await seed(page, row);
    await open(page, `/p/${row.id}/i/k1`);
    await page.getByRole('button', { name: person.unsaid }).click();
    await expectFits(page);
    await page.getByRole('dialog').getByRole('button', { name }).click();
    await page.getByRole('checkbox', { name: on.lowest }).check();
    await expectFits(page);
    await expect(page.getByText(on.why, { exact: true })).toBeHidden();
    await page.getByText(on.guide).click();
    await expect(page.getByText(on.why, { exact: true })).toBeVisible();
    await open(page, `/p/${row.id}`);
    await expectPage(page, tasks.title);
    await expect(page.getByText(/^Diubah oleh x/)).toBeVisible();
    await expectFits(page);
  });
});

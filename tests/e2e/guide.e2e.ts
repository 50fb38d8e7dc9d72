import { text as shell } from '#app/text.ts';
import { guideText as text } from '#features/guide/text.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const PHONE = { width: 375, height: 667 };
const help = { name: shell.help, exact: true } as const;

test('the guide is searched while somebody types, by keyboard alone', async ({ page }) => {
  await open(page, '/panduan');
  await expectPage(page, text.title);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Umum',
    'Meja OPD',
    'Meja Asesor',
    'Meja Diskominfo',
  ]);
  await expectAccessible(page);
  const box = page.getByLabel(text.search.label);
  await box.focus();
  await page.keyboard.type('pulih cadang');
  const results = page.getByRole('region', { name: text.search.results });
  await expect(results.getByRole('status')).toContainText('"pulih cadang"');
  await expect(results.locator('mark').first()).toHaveText(/cadang|pulih/i);
  await expectAccessible(page);
  await expect(page).toHaveURL(/#\/panduan\/cari\/pulih%20cadang$/);
  await box.press('ArrowDown');
  await expect(results.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectPage(page, /cadangan/);
  await page.goBack();
  await expect(box).toHaveValue('pulih cadang');
  await box.fill('zzzz');
  await expect(results.getByRole('status')).toHaveText(text.search.nothing('zzzz'));
});

test('a chapter: its own contents, an address for each heading, a picture, the neighbours', async ({
  page,
}) => {
  await open(page, '/panduan/cadangan/memulihkan');
  await expect(page.getByRole('heading', { level: 2, name: 'Memulihkan' })).toBeFocused();
  await page
    .getByRole('navigation', { name: text.contents })
    .getByRole('link', { name: 'Cadangan otomatis' })
    .click();
  await expect(page).toHaveURL(/#\/panduan\/cadangan\/cadangan-otomatis$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Cadangan otomatis' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('link', { name: text.after }).click();
  await expectPage(page, 'Komputer yang dipakai bersama');
  await page.getByRole('button', { name: text.picture.enlarge }).click();
  const large = page.getByRole('dialog', { name: text.picture.title });
  await expect(large.getByRole('img')).toBeVisible();
  await expectSoundDialog(page, 'features/guide/picture.tsx');
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await page.setViewportSize(PHONE);
  await expectFits(page);
  await open(page, '/panduan/tidak-ada');
  await expectPage(page, text.notFound.title);
});

test('the help stands beside the page, follows to another, and gives the focus back', async ({
  page,
}) => {
  const assessment = assessmentOf();
  await seed(page, assessment);
  await open(page, `/p/${assessment.id}`);
  await expectPage(page, words.assess.tasks.title);
  await page.getByRole('button', help).click();
  const sheet = page.getByRole('dialog', { name: text.help.title });
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(sheet.getByRole('heading', { name: 'Daftar tugas' })).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  // The page goes on working beside it.
  await page.getByRole('link', { name: words.assess.nav.results, exact: true }).click();
  await expectPage(page, words.results.title);
  await expect(sheet.getByRole('heading', { name: 'Halaman Hasil' })).toBeVisible();
  await sheet.getByRole('heading', { level: 2 }).focus();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await open(page, '/');
  await page.getByRole('button', help).click();
  await sheet.getByRole('link', { name: 'Mengisi penilaian mandiri' }).click();
  await expect(page).toHaveURL(/#\/$/);
  await expect(sheet.getByRole('heading', { name: 'Memulai' })).toBeVisible();
  await sheet.getByRole('link', { name: text.help.open }).click();
  await expectPage(page, 'Mengisi penilaian mandiri');
  await expect(sheet).toBeHidden();
});

test('on a phone the help covers the page until it is closed', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/kunci');
  // Arriving takes the focus to the title; the help gives it back to what had it when it opened.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const button = page.getByRole('button', help);
  await button.click();
  const sheet = page.getByRole('dialog', { name: text.help.title });
  await expect(sheet).toBeVisible();
  await expectFits(page);
  await expectSoundDialog(page, 'features/guide/help-sheet.tsx');
  await sheet.getByRole('button', { name: text.help.close }).click();
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();
});

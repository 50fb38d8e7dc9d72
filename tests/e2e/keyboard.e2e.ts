import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectSaved, rung } from './support/answering.ts';
import { expectFocusKept, pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { expectPage, LIMA_TITLE, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on, nav } = words.assess;
const { agency } = words.setup;

const link = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, exact: true }).first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

// Where the focus is can then be seen at once, not after a smooth scroll.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function start(page: Page): Promise<void> {
  await open(page);
  await expectPage(page, words.home.title);
  await pressOn(page, link(page, words.home.start));
  await expectPage(page, words.setup.newTitle);
  await pressOn(page, page.getByRole('radio', { name: LIMA_TITLE }), 'Space');
  await typeInto(page, page.getByLabel(agency.name), 'Dinas Papan Tik');
  await typeInto(page, page.getByLabel(agency.year), '2026');
  await pressOn(page, button(page, words.setup.start));
  await expectPage(page, words.assess.tasks.title);
}

test('the whole journey by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await test.step('a form with problems: the summary takes the focus and leads to the fields', async () => {
    await open(page, '/baru');
    await expectPage(page, words.setup.newTitle);
    await expect(page.getByRole('radio', { name: LIMA_TITLE })).toBeVisible();
    await typeInto(page, page.getByLabel(agency.year), '1899');
    await pressOn(page, button(page, words.setup.start));
    await expect(page.getByRole('alert').first()).toBeFocused();
    await pressOn(page, button(page, words.setup.problems.nameMissing));
    await expect(page.getByLabel(agency.name)).toBeFocused();
    await tabTo(page, button(page, words.setup.problems.yearRange('1899')), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(agency.year)).toBeFocused();
    await tabTo(page, button(page, words.setup.instrument.missing).first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: words.setup.instrument.legend })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('#instrument :focus')).toHaveCount(1);
  });

  await test.step('start an assessment', () => start(page));

  await test.step('answer an indicator; what lacks is said first', async () => {
    await pressOn(page, link(page, words.assess.tasks.continue));
    await expectPage(page, /^K1/);
    for (const box of await rung(page, 2).getByRole('checkbox').all()) {
      await pressOn(page, box, 'Space');
      await expect(box).toBeChecked();
    }
    await pressOn(page, button(page, on.done));
    await expect(page.getByRole('alert')).toBeFocused();
    await pressOn(page, button(page, on.lackSentences.fact));
    await expect(page.getByLabel(on.fact)).toBeFocused();
    await page.keyboard.type('Fakta dari papan tik.');
    await typeInto(page, page.getByLabel(on.analysis), 'Analisis dari papan tik.');
    await tabTo(page, page.getByLabel(on.target));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(on.target)).not.toHaveValue('');
    await pressOn(page, button(page, on.done));
    await expectPage(page, /^K2/);
  });

  await test.step('to and fro by Alt+P and Alt+N', async () => {
    await page.keyboard.press('Alt+KeyP');
    await expectPage(page, /^K1/);
    await expect(page.getByText(on.isDone)).toBeVisible();
    await pressOn(page, button(page, on.undone));
    await expectFocusKept(page);
    await page.keyboard.press('Alt+KeyN');
    await expectPage(page, /^K2/);
    await pressOn(page, page.getByRole('checkbox', { name: on.lowest }), 'Space');
    await expectSaved(page);
  });

  await test.step('search and filter the task list', async () => {
    await pressOn(page, link(page, nav.tasks));
    await expectPage(page, words.assess.tasks.title);
    await typeInto(page, page.getByLabel(words.assess.tasks.search), 'pusat data');
    await tabTo(page, page.getByLabel(words.assess.tasks.filter));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(words.assess.tasks.filter)).toHaveValue('blank');
    await pressOn(page, link(page, /^I1 /));
    await expectPage(page, /^I1/);
  });

  await test.step('results, why a number is what it is, one step deeper, and back', async () => {
    await pressOn(page, link(page, nav.results));
    await expectPage(page, words.results.title);
    const number = page
      .getByRole('region', { name: words.results.sections.summary, exact: true })
      .getByRole('button', { name: new RegExp(`^${words.terms.runningScore}`) });
    await pressOn(page, number);
    const dialog = page.getByRole('dialog');
    await pressOn(page, dialog.getByRole('button', { name: /Kebijakan/ }).first());
    await expectFocusKept(page);
    await pressOn(page, dialog.getByRole('button', { name: words.why.back }));
    await expectFocusKept(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(number).toBeFocused();
  });

  await test.step('what if: a slider by its arrows', async () => {
    await pressOn(page, button(page, words.results.sections.whatIf));
    const slider = page.getByRole('slider').first();
    await tabTo(page, slider);
    const before = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
    await expect(slider).toBeFocused();
  });

  await test.step('the report is made and taken away', async () => {
    // Otherwise the way back leads over every number of the page.
    await page.reload();
    await expectPage(page, words.results.title);
    await tabTo(page, link(page, nav.report), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectPage(page, words.report.title);
    await pressOn(page, button(page, words.report.make));
    await expect(button(page, words.report.download)).toBeVisible({ timeout: 20_000 });
    await expectFocusKept(page);
    const waiting = page.waitForEvent('download');
    await pressOn(page, button(page, words.report.download));
    const file = await readFile(await (await waiting).path());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('the skip button leads past the menu; a question keeps and returns the focus', async ({
  page,
}) => {
  await start(page);
  await page.reload();
  await expectPage(page, words.assess.tasks.title);
  await tabTo(page, button(page, words.shell.skip), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, link(page, words.shell.nav.home), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectPage(page, words.home.title);

  await pressOn(page, button(page, /^Hapus: Dinas Papan Tik/));
  await expect(page.getByText(words.home.none.active)).toBeVisible();
  await tabTo(page, page.getByLabel(words.home.filter));
  await page.keyboard.press('End');
  await expect(page.getByLabel(words.home.filter)).toHaveValue('deleted');
  const erase = button(page, /^Hapus permanen: Dinas Papan Tik/);
  await pressOn(page, erase);
  const question = page.getByRole('dialog');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(erase).toBeFocused();
});

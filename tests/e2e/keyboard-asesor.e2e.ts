import type { Page } from '@playwright/test';
import { OVERVIEW } from '#features/asesor/text-overview.ts';
import { text as asesor } from '#features/asesor/text.ts';
import { ITEM } from '#features/consensus/text-item.ts';
import { FINAL } from '#features/consensus/text-rules.ts';
import { text } from '#features/consensus/text.ts';
import { text as review } from '#features/review/text.ts';
import { choose, expectFocusKept, handIn, pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { meetingFiles } from './support/meeting-files.ts';
import { sentBy } from './support/other-agencies.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const VOTES = [
  { name: 'Asesor Satu', level: 3, but: { 0: 2 } },
  { name: 'Asesor Dua', level: 3, but: {} },
];

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

// Where the focus is can then be seen at once, not after a smooth scroll.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the asesor by keyboard alone: from files that come in to a final result', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { id, files } = await meetingFiles('Dinas Kominfo', VOTES);
  const sent = await sentBy(['Badan Uji']);

  await test.step('files come in', async () => {
    await open(page, '/terima');
    await expectPage(page, words.inbox.title);
    await handIn(page, page.getByLabel(words.inbox.drop.files), [...sent, ...files]);
    await expect(page.getByText(words.inbox.queue.summary(4, 4))).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step('one indicator of a submission is judged', async () => {
    await open(page, '/asesor');
    await expectPage(page, asesor.title);
    await pressOn(page, link(page, /Badan Uji/));
    await expectPage(page, 'Badan Uji');
    await pressOn(page, button(page, OVERVIEW.actions.begin));
    await typeInto(page, page.getByLabel(OVERVIEW.begin.name), 'Asesor Tiga');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: review.bar })).toBeVisible();
    const level = page.locator('[data-level-choice] input').first();
    await choose(page, level);
    await typeInto(page, page.getByLabel(review.sentences.fact), 'Berjalan menurut bukti.');
    await expect(page.getByText(/^Tersimpan/).first()).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step('the meeting: what all see alike at once, the dispute by its median', async () => {
    await open(page, '/konsensus');
    await expectPage(page, text.title);
    await pressOn(page, link(page, text.list.openNamed('Dinas Kominfo')));
    await pressOn(page, button(page, text.begin.action));
    await expectPage(page, 'Dinas Kominfo');
    await pressOn(page, page.getByText(/^Lihat \d+ indikator yang suaranya sama/));
    await pressOn(page, button(page, /^Sepakati \d+ indikator sekaligus/));
    await expect(page.getByText(text.same.done)).toBeVisible();
    await expectFocusKept(page);
    await tabTo(page, page.getByLabel(text.facts.date));
    // The browser's own words are English here: month, day, year.
    await page.keyboard.type('11202026');
    await expect(page.getByLabel(text.facts.date)).toHaveValue('2026-11-20');
    await pressOn(page, page.getByLabel(text.facts.presentNamed('Asesor Satu')), 'Space');
    await expect(page.getByLabel(text.facts.presentNamed('Asesor Satu'))).toBeChecked();
    await tabTo(page, link(page, text.disputes.start), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: ITEM.votes.title })).toBeVisible();
    await pressOn(page, button(page, /^Median:/));
    await expect(page.getByRole('radio', { name: text.rules.median })).toBeChecked();
    await expectFocusKept(page);
    await tabTo(page, link(page, text.toMeeting), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectPage(page, 'Dinas Kominfo');
  });

  await test.step('the result is made final and opened', async () => {
    await pressOn(page, link(page, text.next.finalize));
    await expectPage(page, FINAL.title);
    await choose(page, page.getByRole('radio', { name: FINAL.stages.final }));
    await typeInto(page, page.getByLabel(FINAL.name), 'Ketua Tim');
    await typeInto(page, page.getByLabel(FINAL.unit), 'Diskominfo');
    const downloading = page.waitForEvent('download');
    await pressOn(page, button(page, FINAL.make.final));
    expect((await downloading).suggestedFilename()).toMatch(/hasil-akhir/);
    await expect(page.getByText(FINAL.done)).toBeVisible();
    await expectFocusKept(page);
    await pressOn(page, link(page, FINAL.open));
    await expectPage(page, 'Dinas Kominfo');
    expect(page.url()).not.toContain(id);
  });
});

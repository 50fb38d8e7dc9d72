import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { basisText as basis } from '#features/plans/text-basis.ts';
import { ceilingsText as ceilings } from '#features/plans/text-ceilings.ts';
import { text as plans } from '#features/plans/text.ts';
import { text as reasons } from '#features/reasons/text.ts';
import { parts } from '#features/selection/text-parts.ts';
import { text } from '#features/selection/text.ts';
import { LIMA } from '../rubrics/shipped.ts';
import { carried } from './support/desks.ts';
import { startBrowser } from './support/killable-browser.ts';
import {
  amount,
  begin,
  expectSound,
  proved,
  saved,
  step,
  takeResults,
} from './support/plan-pages.ts';
import { recapFile } from './support/recap-file.ts';
import { expectPage } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const NAME = 'Rencana uji pilihan';
/** A busy machine takes long for what takes seconds. */
const PATIENCE = { timeout: 60_000 } as const;

const section = (page: Page, name: string): Locator => page.getByRole('region', { name });
/** Rupiah as they stand in a cell, as a number. */
const rupiahIn = async (cell: Locator): Promise<number> =>
  Number((await cell.innerText()).replaceAll(/\D/g, ''));

/** Searches and waits for the end, whatever it is. */
async function search(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.search.start }).click();
  await expect(page.getByRole('button', { name: text.search.cancel })).toBeHidden(PATIENCE);
}

test(
  'a plan is searched, proved, changed by hand, compared, and outlives its browser',
  { tag: '@whole' },
  async ({ baseURL }) => {
    test.setTimeout(400_000);
    const base = baseURL ?? '';
    const profile = await mkdtemp(join(tmpdir(), 'timbang-'));
    try {
      const browser = await startBrowser(profile);
      const page = await browser.context.newPage();
      page.setDefaultTimeout(PATIENCE.timeout);
      await page.setViewportSize({ width: 1366, height: 768 });
      await takeResults(page, await recapFile([0, 0, 0, 1, 1, 1, 2, 2], LIMA), base);
      await page.goto(`${base}/#/rencana`);
      await begin(page, NAME);
      await page.getByLabel(basis.targets.all).selectOption('3');
      await step(page, 'ceilings').click();
      await expectPage(page, ceilings.title);
      for (const [at, sum] of ['60 jt', '40 jt', '30 jt'].entries()) {
        await amount(page, ceilings.money.total, 2027 + at).fill(sum);
        await amount(page, ceilings.money.total, 2027 + at).blur();
      }
      await saved(page);
      await step(page, 'selection').click();
      await expectPage(page, text.title);

      await test.step('nothing is said to be best before it is', async () => {
        await expect(page.getByText(text.now.none)).toBeVisible(PATIENCE);
        await expect(proved(page)).toHaveCount(0);
      });

      const money = section(page, parts.money.title);
      const sumCell = money
        .getByRole('row', { name: /Seluruhnya/ })
        .first()
        .getByRole('cell')
        .nth(3);
      await test.step('the best plan is found and proved, beside what ranking and cutting gives', async () => {
        await search(page);
        await expect(proved(page)).toBeVisible(PATIENCE);
        await expect(page.getByText(text.now.sound)).toBeVisible();
        // The button went while it was searched; the focus did not go to the top of the page.
        await expect(page.getByRole('heading', { name: text.search.title })).toBeFocused();
        const greedy = page.getByRole('table', { name: text.greedy.title });
        const gain = greedy.getByRole('row', { name: new RegExp(text.now.gain) });
        await expect(gain).toContainText(/\d,\d{3}/, PATIENCE);
        const [own, other] = await Promise.all(
          [0, 1].map(async (at) =>
            Number((await gain.getByRole('cell').nth(at).innerText()).replace(',', '.')),
          ),
        );
        expect(own).toBeGreaterThanOrEqual(other ?? Number.NaN);
        const spent = await rupiahIn(sumCell);
        expect(spent).toBeGreaterThan(0);
        expect(spent).toBeLessThanOrEqual(130_000_000);
        await saved(page);
      });
      await expectSound(page);

      const table = section(page, parts.rows.title);
      const chosen = table.getByRole('combobox', { name: /^Mulai:/ });
      const name = ((await chosen.first().getAttribute('aria-label')) ?? '').replace('Mulai: ', '');
      const before = await rupiahIn(sumCell);
      await test.step('what is kept out by hand leaves the plan and its money at once', async () => {
        const row = table.getByRole('row').nth(1);
        const cost = await rupiahIn(row.getByRole('cell').nth(1));
        await chosen.first().selectOption('never');
        await expect(page.getByText(parts.rows.banned(name))).toBeVisible();
        await expect(proved(page)).toHaveCount(0);
        await expect(page.getByText(text.now.byHand)).toBeVisible();
        await expect.poll(() => rupiahIn(sumCell), PATIENCE).toBeLessThanOrEqual(before - cost);
        await expect(page.getByRole('table', { name: parts.compare.caption })).toContainText(
          parts.rows.keptAs,
        );
      });

      await test.step('what is freed all at once comes back with the plan that was made by hand', async () => {
        await page.getByRole('button', { name: parts.hand.free }).click();
        await expect(page.getByText(parts.hand.none)).toBeVisible();
        await page.getByRole('button', { name: text.undo }).click();
        await expect(page.getByText(text.undone)).toBeVisible();
        await expect(page.getByText(parts.hand.count(1))).toBeVisible();
      });

      await test.step('each choice by hand has its price', async () => {
        await page.getByRole('button', { name: parts.hand.ask }).click();
        const prices = page.getByRole('table', { name: parts.hand.caption });
        await expect(prices.getByRole('row', { name: new RegExp(parts.hand.never) })).toContainText(
          /\d,\d{3}/,
          PATIENCE,
        );
      });
      await test.step('the comparison leaves as a file with the same figures', async () => {
        const waiting = page.waitForEvent('download');
        const file = { exact: false, name: parts.compare.caption };
        await page.getByRole('button', file).click();
        await page.getByRole('group', file).getByRole('button', { name: /CSV/ }).click();
        const lines = (await carried(await waiting)).buffer.toString('utf8').trim().split(/\r?\n/);
        expect(lines.map((line) => line.split(';')[0]).slice(1)).toEqual([
          parts.compare.now,
          parts.compare.greedy,
          parts.rows.keptAs,
        ]);
        const place = lines[0]?.split(';').indexOf(parts.compare.total) ?? -1;
        expect(Number(lines[1]?.split(';')[place])).toBe(await rupiahIn(sumCell));
      });
      await saved(page);
      const after = await rupiahIn(sumCell);

      await test.step('the killed browser gives the plan back as it was', async () => {
        await browser.kill();
      });
      const again = await startBrowser(profile);
      const back = await again.context.newPage();
      back.setDefaultTimeout(PATIENCE.timeout);
      await back.setViewportSize({ width: 1366, height: 768 });
      await back.goto(`${base}/#/rencana`);
      await back.getByRole('link', { name: plans.of(plans.open, NAME) }).click();
      await step(back, 'selection').click();
      const line = section(back, parts.money.title)
        .getByRole('row', { name: /Seluruhnya/ })
        .first();
      await expect(line).toBeVisible(PATIENCE);
      expect(await rupiahIn(line.getByRole('cell').nth(3))).toBe(after);
      await expect(back.getByText(parts.hand.count(1))).toBeVisible();

      await test.step('demands that cannot all hold are named, with the way out', async () => {
        await step(back, 'ceilings').click();
        await amount(back, ceilings.money.total, 2027).fill('1');
        await amount(back, ceilings.money.total, 2027).blur();
        await saved(back);
        await step(back, 'selection').click();
        await expect(back.getByText(text.now.stale.title)).toBeVisible(PATIENCE);
        await section(back, parts.rows.title)
          .getByRole('combobox', { name: /^Mulai:/ })
          .first()
          .selectOption('0');
        await search(back);
        const alert = back.getByRole('alert').filter({ hasText: text.search.impossible.title });
        await expect(alert).toContainText(/Pagu semua sumber tahun 2027 adalah Rp1\./, PATIENCE);
        await expect(alert).toContainText(/ditetapkan dengan tangan mulai 2027/);
        await expect(alert.getByRole('link', { name: /Naikkan pagu/ })).toBeVisible();
      });

      await test.step('everything that is not in the plan has its reason', async () => {
        await step(back, 'reasons').click();
        await expectPage(back, reasons.title);
        await back.getByLabel(reasons.list.search).fill(name.split(' (')[0] ?? '');
        await expect(back.getByText(reasons.list.never).first()).toBeVisible(PATIENCE);
        await expectSound(back);
      });
      await again.kill();
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  },
);

import { readFile } from 'node:fs/promises';
import { ceilingsText as ceilings } from '#features/plans/text-ceilings.ts';
import { text as papers } from '#features/plan-papers/text.ts';
import { text as incoming } from '#features/results-in/text.ts';
import { text as schedule } from '#features/schedule/text.ts';
import { text as selection } from '#features/selection/text.ts';
import { text as register } from '#features/clearances/text.ts';
import { pdfLayout, pdfPages, squeezed } from '../support/pdf.ts';
import { amount, begin, expectSound, proved, saved, step } from './support/plan-pages.ts';
import { recapFile } from './support/recap-file.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const rupiahOf = (text: string): number => Number(text.replaceAll('.', ''));

test(
  'from imported results to the printed plan and the register',
  { tag: '@whole' },
  async ({ page }) => {
    test.setTimeout(240_000);
    await test.step('agreed results of five agencies come in as a file', async () => {
      await open(page, '/rekap/impor');
      await expectPage(page, incoming.title);
      const file = await recapFile([0, 0, 1, 1, 2], 'lima-dimensi-opd@1.0.0');
      await page.locator('input[type=file]').first().setInputFiles(file);
      await expect(page.getByText(incoming.ended.done)).toBeVisible();
    });

    await test.step('a plan with a ceiling for each year', async () => {
      await open(page, '/rencana');
      await begin(page, 'Rencana TIK Kabupaten Uji');
      await step(page, 'ceilings').click();
      await expectPage(page, ceilings.title);
      await amount(page, ceilings.money.total, 2027).fill('60 jt');
      await amount(page, ceilings.money.total, 2028).fill('60 jt');
      await amount(page, ceilings.money.total, 2029).fill('60 jt');
      await saved(page);
    });

    await test.step('the best plan under it is proved', async () => {
      await step(page, 'selection').click();
      await expectPage(page, selection.title);
      await page.getByRole('button', { name: selection.search.start }).click();
      await expect(proved(page)).toBeVisible({ timeout: 60_000 });
      await expect(page.getByText(selection.now.sound)).toBeVisible();
      await saved(page);
    });

    await test.step('it stands in time, with the budget it still reaches', async () => {
      await step(page, 'schedule').click();
      await expectPage(page, schedule.title);
      const table = page.getByRole('group', { name: schedule.windows.title });
      await expect(table.getByRole('row')).toHaveCount(4);
      await page.getByText(schedule.own.title).click();
      await page.getByLabel(schedule.own.label('rkpd')).fill('31-13');
      await expect(page.getByText(schedule.own.bad)).toBeVisible();
      await page.getByLabel(schedule.own.label('rkpd')).fill('20-06');
      await expect(page.getByText(schedule.own.bad)).toBeHidden();
      await saved(page);
      await page.reload();
      await page.getByText(schedule.own.title).click();
      await expect(page.getByLabel(schedule.own.label('rkpd'))).toHaveValue('20-06');
      await expectSound(page);
    });

    await test.step('the printed sums are those of the ceilings and of each other', async () => {
      await step(page, 'papers').click();
      await expectPage(page, papers.title);
      const started = page.waitForEvent('download', { timeout: 90_000 });
      await page.getByRole('button', { name: papers.paper.make }).click();
      const pdf = new Uint8Array(await readFile(await (await started).path()));
      const sums = [...pdfLayout(pdf).matchAll(/Jumlah (20\d\d)\s+([\d.]+)\s*$/gm)];
      expect(sums.map(([, year]) => year)).toEqual(['2027', '2028', '2029']);
      const total = sums.reduce((sum, [, , one = '']) => sum + rupiahOf(one), 0);
      for (const [, , one = ''] of sums) expect(rupiahOf(one)).toBeLessThanOrEqual(60_000_000);
      const said = squeezed(pdfPages(pdf).join('\n'));
      expect(said).toContain(squeezed(`Rp${total.toLocaleString('id-ID')}`));
    });

    await test.step('its lines go into the register, once', async () => {
      await open(page, '/rekomendasi');
      await page.getByRole('button', { name: register.fromPlan }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(/[1-9]\d* baris baru; 0 sudah ada/)).toBeVisible();
      await dialog.getByRole('button', { name: register.plan.save }).click();
      await expect(page.getByText(/baris diambil dari rencana/)).toBeVisible();
      await page.getByRole('button', { name: register.fromPlan }).click();
      await expect(
        page.getByRole('dialog').getByText(/0 baris baru; [1-9]\d* sudah/),
      ).toBeVisible();
    });
  },
);

import type { Page } from '@playwright/test';
import { agencyText } from '#features/period/agencies/text-agencies.ts';
import { arrivalText } from '#features/period/received/text-arrival.ts';
import { sendText } from '#features/period/sending/text-send.ts';
import { text } from '#features/period/text.ts';
import { text as keys } from '#features/keys/text.ts';
import { periodText } from '#features/setup/text-period.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** A day some days from today, where the browser is. */
function dayFromNow(page: Page, days: number): Promise<string> {
  return page.evaluate((count) => {
    const at = new Date();
    at.setDate(at.getDate() + count);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  }, days);
}

const NAMES = Array.from({ length: 58 }, (_, at) => `Dinas Nomor ${at + 1}`);

test('Diskominfo sets a period up and signs it; an OPD opens it and starts', async ({
  browser,
  page,
}) => {
  const part = (name: string) =>
    page.getByRole('navigation', { name: text.nav.label }).getByRole('link', { name });
  await open(page, '/kunci');
  await page.getByLabel(keys.make.unit).fill('Diskominfo');
  await page.getByLabel(keys.make.role).selectOption('diskominfo');
  await page.getByRole('button', { name: keys.make.action }).click();
  await expect(page.getByText(keys.make.done)).toBeVisible();

  await open(page, '/periode');
  await page.getByRole('button', { name: text.create }).click();
  await expectPage(page, text.nav.umum);
  await page.getByLabel(text.general.owner).fill('Diskominfo');
  await page.getByLabel(text.general.government).fill('Kabupaten Uji');

  await test.step('what is missing leads to its field', async () => {
    await part(text.nav.kirim).click();
    await expectPage(page, text.nav.kirim);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Isi nama periode.' }).click();
    await expect(page.getByLabel(text.general.name)).toBeFocused();
  });
  await page.getByLabel(text.general.name).fill('Penilaian Uji');
  await page.getByLabel(text.general.opens).fill(await dayFromNow(page, -1));
  await page.getByLabel(text.general.closes).fill(await dayFromNow(page, 10));
  await page.reload();
  await expect(page.getByLabel(text.general.name)).toHaveValue('Penilaian Uji');

  await part(text.nav.instrumen).click();
  await page.getByRole('radio', { name: /Keterbukaan/ }).check();

  await test.step('fifty-eight agencies: pasted, filtered, many changed at once', async () => {
    await part(text.nav.opd).click();
    await page.getByRole('button', { name: agencyText.batches.add }).click();
    await page.getByLabel(agencyText.intake.paste).fill(['Dinas Nomor 1', ...NAMES].join('\n'));
    await page.getByRole('button', { name: agencyText.intake.look }).click();
    await expect(page.getByText(agencyText.intake.repeated(1))).toBeVisible();
    await page.getByRole('button', { name: agencyText.intake.take(58) }).click();
    await expect(page.getByText(agencyText.counts(58, 58))).toBeVisible();
    await page.getByLabel(agencyText.filter).fill('nomor 2');
    await page.getByRole('checkbox', { name: agencyText.column.pickAll }).check();
    await page.getByLabel(agencyText.bulk.batch).selectOption({ label: 'Gelombang 1' });
    await page.getByRole('button', { name: agencyText.bulk.assign }).click();
    await expect(page.getByText(agencyText.batches.count(15), { exact: true })).toBeVisible();
    await page
      .getByLabel(agencyText.of(agencyText.column.extension, 'Dinas Nomor 2'), { exact: true })
      .fill(await dayFromNow(page, 20));
    await expectAccessible(page);
  });

  await part(text.nav.kirim).click();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: sendText.sign.signed }).click();
  const file = await (await downloaded).path();
  await expect(page.getByText(sendText.done.title)).toBeVisible();
  await expect(page.getByText(sendText.done.signed('Diskominfo'), { exact: true })).toBeVisible();

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const opd = await context.newPage();
  await open(opd, '/periode');
  await opd.getByLabel(`${arrivalText.open.label} ${arrivalText.open.choose}`).setInputFiles(file);
  await expectPage(opd, 'Penilaian Uji');
  await expect(opd.getByText(arrivalText.signer.new)).toBeVisible();
  await expectAccessible(opd);
  await expectFits(opd);
  await opd.getByRole('button', { name: arrivalText.take.new }).click();
  await opd.getByRole('link', { name: arrivalText.received.start }).click();
  await expectPage(opd, words.setup.newTitle);
  await opd.getByLabel(periodText.agency).fill('nomor 2');
  await opd.getByRole('radio', { name: /^Dinas Nomor 2$/ }).check();
  await expect(opd.getByText(/Gelombang 1\. Sisa 20 hari/)).toBeVisible();
  await expectAccessible(opd);
  await expectFits(opd);
  await opd.getByRole('button', { name: words.setup.start }).click();
  await expectPage(opd, words.assess.tasks.title);
  await open(opd);
  await expect(opd.getByText(/Sisa 20 hari; batas kirim .* \(perpanjangan dari/)).toBeVisible();
  await expectFits(opd);
  await context.close();
});

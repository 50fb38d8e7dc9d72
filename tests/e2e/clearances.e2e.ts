import { GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import { text as office } from '#features/office/text.ts';
import { nothingText } from '#features/clearances/text-nothing.ts';
import { text } from '#features/clearances/text.ts';
import { rowText } from '#features/clearances/text-row.ts';
import { pdfText } from '../support/pdf.ts';
import { expectAccessible } from './support/accessible.ts';
import { carried } from './support/desks.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const { decision, letter, request } = rowText;

test('a TIK line is asked for, examined, decided, and answered by a letter', async ({ page }) => {
  await test.step('it is written down, and everything typed is on disk', async () => {
    await open(page, '/rekomendasi');
    await expectPage(page, text.title);
    await expect(page.getByText(text.none.title)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: text.add }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: text.form.save }).click();
    await expect(dialog.getByText(text.form.noAgency).first()).toBeVisible();
    await dialog.getByLabel(text.form.agency).fill('Dinas Kesehatan');
    await dialog.getByLabel(text.form.what).fill('Internet kantor');
    await dialog.getByLabel(text.form.year).fill('2027');
    await dialog.getByRole('button', { name: text.form.save }).click();
    await expectPage(page, 'Internet kantor');
    await expect(page.getByText(rowText.gates.noKind)).toBeVisible();
    await page.getByLabel(request.spending).selectOption('subscription');
    await page.getByLabel(request.fields.problem).fill('Sambungan putus setiap hari');
    await page.getByLabel(rowText.cost.amount).fill('33,12 jt');
    await expect(page.getByText(rowText.saved, { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(request.fields.problem)).toHaveValue(
      'Sambungan putus setiap hari',
    );
    await expect(page.getByLabel(rowText.cost.amount)).toHaveValue('33.120.000');
  });

  await test.step('a name can be emptied and typed anew, and closing at once loses nothing', async () => {
    const name = page.getByLabel(request.fields.title, { exact: true });
    await name.fill('');
    await expect(page.getByText(request.noTitle)).toBeVisible();
    await name.fill('Internet kantor dan puskesmas');
    await page.getByLabel(request.year).fill('2028');
    await page.reload();
    await expectPage(page, 'Internet kantor dan puskesmas');
    await expect(page.getByLabel(request.year)).toHaveValue('2028');
    await page.getByLabel(request.year).fill('2027');
  });

  await test.step('with open gates it cannot be approved; answered, it can', async () => {
    await page.getByRole('button', { name: decision.decide }).click();
    const kinds = page.getByRole('dialog').getByLabel(decision.kind);
    await expect(kinds.getByRole('option')).toHaveCount(2);
    await page.getByRole('dialog').getByRole('button', { name: decision.cancel }).click();
    const gates = page.getByRole('group').filter({ has: page.getByRole('radio') });
    for (const gate of await gates.all()) await gate.getByRole('radio').first().check();
    const price = page.getByRole('group', { name: GATE_NAMES.price });
    await price.getByRole('radio').nth(1).check();
    await expect(page.getByText(decision.lack['no-note']([GATE_NAMES.price]))).toBeVisible();
    await price.getByRole('textbox').fill('Tawar ulang harga');
    await expect(page.getByText(rowText.saved, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: decision.decide }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(decision.kind)).toHaveValue('conditional');
    await expect(dialog.getByLabel(decision.kind).getByRole('option')).toHaveCount(3);
    await expect(dialog.getByLabel(decision.conditions)).toHaveValue('Tawar ulang harga');
    await expectAccessible(page);
    await dialog.getByLabel(decision.reasons).fill('Menutup kesenjangan jaringan');
    await dialog.getByLabel(decision.number).fill('555/12/2026');
    await dialog.getByRole('button', { name: decision.save }).click();
    await expect(page.getByText('Menutup kesenjangan jaringan')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the letter says so', async () => {
    const made = page.waitForEvent('download');
    await page.getByRole('button', { name: letter.make }).click();
    const pdf = await carried(await made);
    const said = pdfText(pdf.buffer).replaceAll(/\s+/g, ' ');
    expect(said).toContain('555/12/2026');
    expect(said).toContain('Menutup kesenjangan jaringan');
    expect(said).toContain('33.120.000');
    await expect(
      page.getByText(/^rekomendasi-tik-dinas-kesehatan-2027\.pdf diserahkan/),
    ).toBeVisible();
  });

  await test.step('what was decided about is locked; opened, it needs a new decision or none', async () => {
    const amount = page.getByLabel(rowText.cost.amount);
    await expect(amount).toBeDisabled();
    await page.getByRole('button', { name: rowText.lock.open }).click();
    await expect(page.getByText(rowText.lock.again)).toBeVisible();
    await expect(page.getByRole('button', { name: letter.make })).toHaveCount(0);
    await expect(amount).toBeEnabled();
    await page.getByRole('button', { name: rowText.lock.undo }).click();
    await expect(page.getByText(rowText.lock.undone)).toBeVisible();
    await expect(amount).toBeDisabled();
    await expect(page.getByText(rowText.saved, { exact: true })).toBeVisible();
  });

  await test.step('an agency declares that it spends nothing', async () => {
    await open(page, '/rekomendasi');
    await page.getByRole('button', { name: nothingText.add }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(nothingText.fields.agency).fill('Dinas Perpustakaan');
    await dialog.getByRole('button', { name: nothingText.save }).click();
    await expect(dialog.getByText(nothingText.errors.declaredBy).first()).toBeVisible();
    await dialog.getByLabel(nothingText.fields.declaredBy).fill('Surat 041/2026');
    await dialog.getByRole('button', { name: nothingText.save }).click();
    await expect(page.getByText(text.sums.agenciesOf(2, 2))).toBeVisible();
    await page.getByRole('button', { name: nothingText.removeWhich('Dinas Perpustakaan') }).click();
    await expect(page.getByText(text.sums.agenciesOf(1, 1))).toBeVisible();
    await page.getByRole('button', { name: nothingText.undo }).click();
    await expect(page.getByText(text.sums.declared(1))).toBeVisible();
  });

  await test.step('the numbers stand on the first screen of the desk', async () => {
    await open(page, '/diskominfo');
    await expectPage(page, office.title);
    await expect(page.getByText(office.clearance.lines(1, 1))).toBeVisible();
    await open(page, '/rekomendasi');
    await expect(page.getByText(text.sums.linesOf(1, 1))).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 375, height: 740 });
    await expectFits(page);
    await page.getByRole('link', { name: /^Buka Internet/ }).click();
    await expectPage(page, 'Internet kantor dan puskesmas');
    await expectFits(page);
  });
});

import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { catalogueSchema } from '#core/invest/initiative/catalogue.ts';
import { gatesOf } from '#core/invest/proposal/gates.ts';
import { openBook } from '#exchange/book/open.ts';
import { text as plans } from '#features/plans/text.ts';
import { text } from '#features/plan-papers/text.ts';
import { text as selection } from '#features/selection/text.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { TABLE_EXPORT_TEXT } from '#state/tables/table-export-text.ts';
import { LIMA } from '../rubrics/shipped.ts';
import { pdfLayout, pdfPages, squeezed } from '../support/pdf.ts';
import { begin, expectSound, saved, step, takeResults } from './support/plan-pages.ts';
import { recapFile } from './support/recap-file.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const started = page.waitForEvent('download', { timeout: 90_000 });
  await press();
  return started;
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

/** All text of a .docx, without its marks. */
function docxText(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml'];
  return new TextDecoder().decode(part).replaceAll(/<[^>]+>/g, ' ');
}

/** Answers every gate of every initiative with yes, past the application. */
async function answerGates(page: Page): Promise<void> {
  const at = '2026-11-22T00:00:00.000Z';
  const yes = { answer: 'yes', note: '', by: '', at } as const;
  const file = await readFile('catalogues/inisiatif-tik@1.0.0.json', 'utf8');
  const { initiatives } = catalogueSchema.parse(JSON.parse(file));
  const decisions = Object.fromEntries(
    initiatives.map(({ id, kind }) => [
      id,
      {
        gates: Object.fromEntries(gatesOf(kind).map((gate) => [gate, yes])),
        isMust: false,
        leftOut: '',
        source: '',
        lines: [],
      },
    ]),
  );
  const written = await page.evaluate(async (said) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    const db = await done(indexedDB.open('timbang'));
    const table = db.transaction('plans', 'readwrite').objectStore('plans');
    const rows = (await done(table.getAll())) as readonly object[];
    for (const row of rows) await done(table.put({ ...row, decisions: said }));
    db.close();
    return rows.length;
  }, decisions);
  expect(written).toBe(1);
}

test('a plan becomes a document, a workbook and drafts that say the same', async ({ page }) => {
  test.setTimeout(240_000);
  await takeResults(page, await recapFile([0, 0, 0, 1, 1, 1, 2, 2], LIMA));
  await open(page, '/rencana');
  await expectPage(page, plans.title);
  await begin(page, 'Rencana Investasi TIK');

  await test.step('before anything is chosen the page says what is missing', async () => {
    await step(page, 'papers').click();
    await expectPage(page, text.title);
    await expect(page.getByText(text.missing({ kind: 'no-choice' })).first()).toBeVisible();
    await expect(page.getByRole('button', { name: text.status.close })).toBeDisabled();
    await expect(page.getByText(text.none.title, { exact: true })).toBeVisible();
    await expectSound(page);
  });

  await test.step('with a choice it names the gates that are open', async () => {
    await step(page, 'selection').click();
    await page.getByRole('button', { name: selection.search.start }).click();
    await expect(page.getByText(/usulan dipilih dan disimpan sebagai rencana/).first()).toBeVisible(
      { timeout: 60_000 },
    );
    await saved(page);
    await step(page, 'papers').click();
    await expectPage(page, text.title);
    await page.getByLabel(text.words.fields.regency).fill('Pemerintah Kabupaten Contoh Raya');
    await page.getByLabel(text.words.fields.office).fill('Kepala Dinas Kominfo');
    await saved(page);
    await expect(page.getByText(/Gerbang [\d.]+ usulan terpilih belum dijawab/)).toBeVisible();
    await expect(page.getByRole('button', { name: text.status.close })).toBeDisabled();
    await expectSound(page);
  });

  let total = '';
  await test.step('the document: a draft of invented data whose sums are those of the page', async () => {
    const lead = await page.getByText(/baris, Rp[\d.]+\. Enam lembar/).textContent();
    total = /Rp([\d.]*\d)/.exec(lead ?? '')?.[1] ?? '?';
    const download = await downloaded(page, () =>
      page.getByRole('button', { name: text.paper.make }).click(),
    );
    expect(download.suggestedFilename()).toMatch(
      /rekomendasi-investasi-tik-pemerintah-kabupaten-contoh-raya-2027-2029-rancangan\.pdf$/,
    );
    const pdf = await bytesOf(download);
    const pages = pdfPages(pdf);
    const said = squeezed(pages.join('\n'));
    expect(said).toContain(squeezed(`Rp${total} [BA1–`));
    for (const title of Object.values(PLAN.chapters)) expect(said).toContain(squeezed(title));
    for (const one of pages.slice(1)) expect(one).toContain(PLAN.draftMark);
    const sums = [...pdfLayout(pdf).matchAll(/Jumlah 20\d\d\s+([\d.]+)\s*$/gm)];
    const added = sums.reduce((sum, [, one = '']) => sum + Number(one.replaceAll('.', '')), 0);
    expect(added).toBe(Number(total.replaceAll('.', '')));
    await open(page, '/verifikasi');
    const file = { name: 'rencana.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) };
    await page.getByLabel(words.verify.drop.pick).setInputFiles(file);
    const { recapTitle, name } = words.paper;
    await expect(page.getByText(recapTitle(name('RENCANA')))).toBeVisible({ timeout: 60_000 });
    await page.goBack();
    await expectPage(page, text.title);
  });

  await test.step('the workbook adds up to the same', async () => {
    const button = `${TABLE_EXPORT_TEXT.openMany}: ${text.book.title}`;
    await page.getByRole('button', { name: button }).click();
    const download = await downloaded(page, () =>
      page
        .getByRole('group', { name: button })
        .getByRole('button', { name: TABLE_EXPORT_TEXT.xlsx })
        .click(),
    );
    const book = openBook(await bytesOf(download));
    const sheets = book.ok ? book.value : [];
    expect(sheets.map(({ name }) => name)).toEqual([
      'Baris anggaran',
      'Rekap',
      'Sumber angka',
      'Urutan',
      'Tidak terdanai',
      'Inisiatif',
    ]);
    const amounts = sheets[0]?.cells.flatMap(({ row, column, content }) =>
      row > 1 && column === 15 && content.is === 'number' ? [content.value] : [],
    );
    expect(amounts?.reduce((sum, one) => sum + one, 0)).toBe(Number(total.replaceAll('.', '')));
  });

  await test.step('a draft KAK, and all of them in one file', async () => {
    const one = page.getByRole('button', { name: /^Buat KAK: / }).first();
    const single = await downloaded(page, () => one.click());
    expect(single.suggestedFilename()).toMatch(/kak-in\d+-.*\.docx$/);
    const draft = docxText(await bytesOf(single));
    for (const heading of ['Latar belakang', 'Biaya', 'Jadwal']) expect(draft).toContain(heading);
    const all = await downloaded(page, () =>
      page.getByRole('button', { name: /^Buat semua, / }).click(),
    );
    expect(all.suggestedFilename()).toMatch(/\.zip$/);
    const files = Object.values(unzipSync(await bytesOf(all)));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(docxText(file)).toContain('Penelusuran');
  });

  await test.step('with every gate answered it is made final, cannot be changed, and opens again', async () => {
    await answerGates(page);
    await page.reload();
    await expectPage(page, text.title);
    const close = page.getByRole('button', { name: text.status.close });
    await expect(close).toBeEnabled({ timeout: 30_000 });
    await close.click();
    await expect(page.getByText(text.status.final)).toBeVisible();
    await expect(page.getByLabel(text.words.fields.regency)).toBeDisabled();
    const download = await downloaded(page, () =>
      page.getByRole('button', { name: text.paper.make }).click(),
    );
    expect(download.suggestedFilename()).not.toContain('rancangan');
    expect(pdfPages(await bytesOf(download)).join('')).not.toContain(PLAN.draftMark);
    await page.getByRole('button', { name: text.status.reopen }).click();
    await expect(page.getByText(text.status.draft)).toBeVisible();
    await expect(page.getByLabel(text.words.fields.regency)).toBeEnabled();
  });
});

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { readListBook } from '#exchange/table/register-xlsx.ts';
import { expectAccessible } from './support/accessible.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { expectFits } from './support/layout.ts';
import { documentOf, manyDocuments, seedDocuments } from './support/seed-documents.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { openAllDetails } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { register, publicList } = words;
const ASSESSMENT = assessmentOf({ agency: 'Dinas Perpustakaan' });
const MANY = manyDocuments(ASSESSMENT, 500);

async function openRegister(page: Page, documents: readonly EvidenceDocument[]): Promise<void> {
  await seed(page, ASSESSMENT);
  await seedDocuments(page, documents);
  await open(page, `/p/${ASSESSMENT.id}/bukti`);
  await expectPage(page, register.title);
}

const rows = (page: Page): Locator =>
  page.getByRole('table', { name: register.table }).getByRole('row');
const firstName = (page: Page): Locator => rows(page).nth(1).getByRole('link');
const choose = (page: Page, label: string, value: string) =>
  page.getByRole('search').getByLabel(label, { exact: true }).selectOption(value);
const openFilters = (page: Page) => page.getByText(register.filter.more, { exact: true }).click();

async function downloaded(page: Page, button: string): Promise<readonly [string, Uint8Array]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  return [file.suggestedFilename(), await readFile(await file.path())];
}

const csvLines = (bytes: Uint8Array): readonly string[][] =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd(), { delimiter: ';' }).data;

test('500 documents: listed, searched, filtered, sorted by keyboard', async ({ page }) => {
  await openRegister(page, MANY);
  await expect(rows(page)).toHaveCount(501);
  await expect(page.getByText(register.found('500', '500'))).toBeVisible();

  await test.step('words, whatever their case', async () => {
    await page.getByRole('searchbox').fill('NOTULEN ke-1');
    const fits = MANY.filter(({ title }) => title.startsWith('Notulen') && /ke-1\d*$/.test(title));
    await expect(rows(page)).toHaveCount(fits.length + 1);
    await page.getByRole('searchbox').fill('');
  });

  await test.step('a filter, kept on the way to another page and back, then taken off', async () => {
    await openFilters(page);
    await choose(page, register.filter.link, 'unlinked');
    const unlinked = MANY.filter(({ supports }) => supports.length === 0);
    await expect(page.getByText(register.found(`${unlinked.length}`, '500'))).toBeVisible();
    await page.getByRole('link', { name: words.assess.nav.results, exact: true }).click();
    await expectPage(page, words.results.title);
    await page.goBack();
    await expectPage(page, register.title);
    await expect(page.getByText(register.found(`${unlinked.length}`, '500'))).toBeVisible();
    await page.getByRole('button', { name: register.filter.clear }).click();
    await expect(rows(page)).toHaveCount(501);
  });

  await test.step('the heads sort, both ways', async () => {
    await pressOn(page, page.getByRole('button', { name: register.heads.size }));
    const bySize = [...MANY].sort((a, b) => a.file.size - b.file.size);
    const nameOf = (one: EvidenceDocument | undefined) => one?.title || one?.file.name || '?';
    await expect(firstName(page)).toHaveText(nameOf(bySize[0]));
    await expect(page.getByRole('columnheader', { name: register.heads.size })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await page.keyboard.press('Enter');
    await expect(firstName(page)).toHaveText(nameOf(bySize.at(-1)));
  });
});

test('the file is what the screen shows: CSV and XLSX, read back', async ({ page }) => {
  const nasty = documentOf(ASSESSMENT, 900, { title: '=HYPERLINK("http://x")', number: '-1;2' });
  await openRegister(page, [...MANY, nasty]);
  await openFilters(page);
  await choose(page, register.filter.link, 'unlinked');
  await choose(page, register.filter.sort, 'size');
  const wanted = [...MANY, nasty]
    .filter(({ supports }) => supports.length === 0)
    .sort((a, b) => a.file.size - b.file.size);
  const digests = wanted.map(({ file }) => file.digest);

  const [csvName, csv] = await downloaded(page, register.file.csv);
  expect(csvName).toBe('Daftar-bukti-Dinas-Perpustakaan-2026.csv');
  const [heads = [], ...lines] = csvLines(csv);
  const digestAt = heads.findIndex((head) => head.startsWith('Sidik jari'));
  expect(lines.map((cells) => cells[digestAt])).toEqual(digests);
  expect(lines.flat()).toContain(`'${nasty.title}`);
  await expect(page.getByText(/^Daftar-bukti-Dinas-Perpustakaan-2026\.csv selesai/)).toContainText(
    `${wanted.length} baris`,
  );

  const [, xlsx] = await downloaded(page, register.file.xlsx);
  const back = readListBook(xlsx, heads.length) ?? [];
  expect(back.slice(1).map((cells) => cells[digestAt])).toEqual(digests);
  expect(back.flat()).toContain(nasty.title);
});

test('many at once: class and standing for the picked ones, and the way back', async ({ page }) => {
  await openRegister(page, MANY.slice(0, 12));
  const classCell = (at: number) => rows(page).nth(at).getByRole('cell').nth(5);
  const before = await classCell(2).textContent();
  await page.getByRole('checkbox', { name: register.bulk.pickAll }).check();
  await rows(page).nth(1).getByRole('checkbox').uncheck();
  const bar = page.getByRole('region', { name: register.bulk.label });
  await expect(bar.getByText(register.bulk.picked(11))).toBeVisible();
  await bar.getByLabel(register.filter.informationClass).selectOption('dikecualikan');
  await expect(bar.getByText(register.bulk.exclusion)).toBeVisible();
  await bar.getByLabel(register.filter.informationClass).selectOption('setiap saat');
  await bar.getByLabel(register.filter.standing).selectOption('ditetapkan');
  // What stays in view covers others by halves wherever else the page is scrolled to.
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await bar.getByRole('button', { name: register.bulk.apply }).click();
  await expect(page.getByText(register.bulk.done(11))).toBeVisible();
  await expect(bar).toBeHidden();
  await expect(page.getByText(register.found('12', '12'))).toBeFocused();
  await expect(page.getByText('Setiap saat', { exact: true })).toHaveCount(11);

  await page.reload();
  await expect(page.getByText('Setiap saat', { exact: true })).toHaveCount(11);
  await page.getByRole('checkbox', { name: register.bulk.pickAll }).check();
  await bar.getByLabel(register.filter.informationClass).selectOption('berkala');
  await bar.getByRole('button', { name: register.bulk.apply }).click();
  await expect(page.getByText('Berkala', { exact: true })).toHaveCount(12);
  await page.getByRole('button', { name: register.bulk.undo }).click();
  await expect(page.getByText(register.bulk.undone(12))).toBeVisible();
  await expect(page.getByText('Setiap saat', { exact: true })).toHaveCount(11);
  expect(before).not.toBe('');
});

test('what was taken out of the evidence can be brought back', async ({ page }) => {
  const gone = documentOf(ASSESSMENT, 1, { title: 'Surat lama', status: 'deleted' });
  await openRegister(page, [gone, documentOf(ASSESSMENT, 2, { title: 'Surat baru' })]);
  await expect(rows(page)).toHaveCount(2);
  await page.getByText(register.deleted.title(1)).click();
  await page.getByRole('button', { name: register.deleted.restoreOf('Surat lama') }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByText(register.deleted.restored('Surat lama'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the public list: counts, columns, nothing excluded in file or on screen', async ({
  page,
}) => {
  const secret = documentOf(ASSESSMENT, 950, {
    title: 'Topologi jaringan rahasia',
    informationClass: 'dikecualikan',
  });
  await openRegister(page, [...MANY, secret]);
  await page.getByRole('link', { name: register.nav.public }).click();
  await expectPage(page, publicList.title);
  const open_ = MANY.filter(({ informationClass }) =>
    ['berkala', 'setiap saat', 'serta-merta'].includes(informationClass),
  );
  const excluded = MANY.filter((one) => one.informationClass === 'dikecualikan').length + 1;
  await expect(page.getByText(publicList.included(`${open_.length}`))).toBeVisible();
  await expect(page.getByText(publicList.excluded(`${excluded}`))).toBeVisible();
  await expect(page.getByText('Topologi jaringan rahasia')).toHaveCount(0);

  const [, csv] = await downloaded(page, register.file.csv);
  const lines = csvLines(csv);
  expect(lines).toHaveLength(open_.length + 1);
  expect(JSON.stringify(lines)).not.toMatch(/rahasia|dikecualikan/i);
  const [, xlsx] = await downloaded(page, register.file.xlsx);
  expect(JSON.stringify(readListBook(xlsx, 8))).not.toMatch(/rahasia|dikecualikan/i);

  await page.getByRole('button', { name: publicList.toUnclassified }).click();
  await expectPage(page, register.title);
  const unclassified = MANY.filter((one) => one.informationClass === '').length;
  await expect(page.getByText(register.found(`${unclassified}`, '501'))).toBeVisible();
});

test('an empty list says what to do; every state is accessible', async ({ page }) => {
  await seed(page, ASSESSMENT);
  await open(page, `/p/${ASSESSMENT.id}/bukti`);
  await expectPage(page, register.title);
  await expect(page.getByText(register.empty.title)).toBeVisible();
  await expectAccessible(page);
  await open(page, `/p/${ASSESSMENT.id}/informasi-publik`);
  await expectPage(page, publicList.title);
  await expect(page.getByText(publicList.empty.title)).toBeVisible();
  await expectAccessible(page);

  const gone = documentOf(ASSESSMENT, 99, { status: 'deleted' });
  const damaged = { ...documentOf(ASSESSMENT, 98), title: 7 };
  await seedDocuments(page, [...MANY.slice(0, 12), gone, damaged]);
  await open(page, `/p/${ASSESSMENT.id}/bukti`);
  await expectPage(page, register.title);
  await expect(page.getByText(register.damaged.title(1))).toBeVisible();
  await openAllDetails(page);
  await expectAccessible(page);
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('tidak ada yang begini');
  await expect(page.getByText(register.nothing)).toBeVisible();
  await expectAccessible(page);
  await open(page, `/p/${ASSESSMENT.id}/informasi-publik`);
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 667 }, isMobile: true, hasTouch: true });

  test('cards instead of a table, nothing sticks out or is too small', async ({ page }) => {
    await openRegister(page, MANY.slice(0, 40));
    const list = page.getByRole('list', { name: register.table });
    await expect(list.getByRole('listitem')).toHaveCount(40);
    await expectFits(page);
    await openFilters(page);
    await list.getByRole('checkbox').first().check();
    await expect(page.getByRole('region', { name: register.bulk.label })).toBeVisible();
    await expectAccessible(page);
    await open(page, `/p/${ASSESSMENT.id}/informasi-publik`);
    await expectPage(page, publicList.title);
    await expectFits(page);
  });
});

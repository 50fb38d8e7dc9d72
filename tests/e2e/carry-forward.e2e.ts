import type { Page } from '@playwright/test';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { TEXT } from '#features/carry/text.ts';
import { dataOf, LIMA, shippedRubric } from '../rubrics/shipped.ts';
import { changeAt } from '../core/rubric/change-at.ts';
import { indicatorsIn, standingOn } from '../support/rubrics.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { documentOf, seedDocuments } from './support/seed-documents.ts';
import { fileOf, seedFiles } from './support/seed-files.ts';
import { answerOf, assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { openAllDetails } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const LADDERS = new Map(indicatorsIn(shippedRubric(LIMA).groups).map((one) => [one.id, one]));
const told = { fact: 'Fakta.', analysis: 'Analisis.', done: true };

function onLevel(id: string, level: number) {
  const indicator = LADDERS.get(id);
  if (!indicator) throw new Error(`no ${id}`);
  return answerOf({ ...standingOn(indicator, level), ...told });
}

const OLD = assessmentOf({
  agency: 'Dinas Perpustakaan',
  answers: {
    k6: onLevel('k6', 2),
    k3: onLevel('k3', 3),
    a4: answerOf({ rating: 'not-applicable', reason: 'Tidak menyusun produk hukum.', done: true }),
    i1: { ...onLevel('i1', 2), fact: '' },
  },
});

const CONTENTS = ['keputusan pengelola', 'peraturan yang lama'];
const DECIDED = { standing: 'ditetapkan', date: '2025-02-03' } as const;
const PAPERS: readonly Partial<EvidenceDocument>[] = [
  {
    ...DECIDED,
    title: 'Keputusan pengelola TIK',
    file: fileOf('sk.txt', CONTENTS[0] ?? ''),
    supports: [{ indicator: 'k6', item: 'k6.2.e1' }],
  },
  {
    ...DECIDED,
    title: 'Peraturan yang lama',
    validUntil: '2026-12-31',
    file: fileOf('peraturan.txt', CONTENTS[1] ?? ''),
    supports: [
      { indicator: 'k3', item: null },
      { indicator: 'i1', item: null },
    ],
  },
  {
    ...DECIDED,
    title: 'Berkas yang hilang',
    file: fileOf('hilang.txt', 'tidak pernah disimpan'),
    supports: [{ indicator: 'l2', item: null }],
  },
];

async function start(page: Page): Promise<void> {
  await seed(page, OLD);
  await seedFiles(page, CONTENTS);
  await seedDocuments(
    page,
    PAPERS.map((parts, at) => documentOf(OLD, at + 1, parts)),
  );
  await open(page, `/p/${OLD.id}/lanjut`);
  await expectPage(page, TEXT.title);
  await expect(page.getByRole('heading', { name: `${TEXT.list.propose} (1)` })).toBeVisible();
}

const item = (page: Page, code: string) =>
  page.getByRole('listitem').filter({ hasText: new RegExp(`^${code} `) });

test('the card leads to the next year; both lists say why; the choice is what comes', async ({
  page,
}) => {
  await start(page);
  await open(page);
  await page.getByRole('link', { name: new RegExp(`^${words.home.actions.carry}`) }).click();
  await expectPage(page, TEXT.title);
  await expect(page.getByLabel(TEXT.start.year)).toHaveValue('2027');
  await expect(page.getByText(TEXT.counts.proposed(1))).toBeVisible();
  await expect(page.getByText(TEXT.counts.renewed(34))).toBeVisible();
  const k6 = page.getByRole('checkbox', { name: /^K6 / });
  await expect(k6).toBeChecked();
  await expect(item(page, 'K3')).toContainText(
    'Peraturan yang lama (bagi indikator secara umum): berlaku sampai 31 Desember 2026, sebelum akhir tahun 2027.',
  );
  await expect(item(page, 'K3')).toContainText('Tingkat yang diklaim memerlukan bukti tahun 2027');
  await expect(item(page, 'A4')).toContainText('Tidak menyusun produk hukum.');
  await expect(item(page, 'I1')).toContainText('belum lengkap: kalimat fakta');
  await expect(item(page, 'L2')).toContainText('berkasnya tidak ada di peramban ini');
  await expect(item(page, 'K1')).toContainText('Belum diisi pada penilaian 2026.');
  await page.getByRole('button', { name: TEXT.make.button(2027) }).click();
  await expectPage(page, words.assess.tasks.title);
  await expect(page.getByText('1 dari 35 terisi')).toBeVisible();
  await page.getByRole('link', { name: /^K6 / }).click();
  await expect(page.getByText(/^Tingkat diklaim: 2 /)).toBeVisible();
  const made = /#(\/p\/[^/]+)/.exec(page.url())?.[1] ?? '';
  await open(page, `${made}/bukti`);
  await expect(page.getByText('Keputusan pengelola TIK').first()).toBeVisible();
  await expect(page.getByText('Peraturan yang lama')).toHaveCount(0);
  // The earlier year is as it was, and says that the new one is there.
  await open(page, `/p/${OLD.id}/lanjut`);
  await expect(page.getByText(TEXT.start.there('Dinas Perpustakaan', 2027))).toBeVisible();
  await open(page, `/p/${OLD.id}`);
  await expect(page.getByText('4 dari 35 terisi')).toBeVisible();
});

test('what is not wanted starts blank, and a year that is none is refused', async ({ page }) => {
  await start(page);
  const year = page.getByLabel(TEXT.start.year);
  await year.fill('2026');
  await expect(page.getByText(TEXT.start.yearWrong(2027, 2100))).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mulai penilaian/ })).toHaveCount(0);
  // The decision has no end: it holds for a later year as well.
  await year.fill('2030');
  await page.getByRole('checkbox', { name: /^K6 / }).uncheck();
  await expect(page.getByText(TEXT.make.some(0, 0, 35))).toBeVisible();
  await page.getByRole('button', { name: TEXT.make.button(2030) }).click();
  await expectPage(page, words.assess.tasks.title);
  await expect(page.getByText('0 dari 35 terisi')).toBeVisible();
});

/** A newer local version of the instrument that asks K6 otherwise, put past the application. */
async function seedNewerVersion(page: Page): Promise<void> {
  const data = structuredClone(dataOf(LIMA)) as Record<string, unknown>;
  changeAt(data, 'version', '1.1.0');
  changeAt(data, 'groups[0].indicators[5].question', 'Siapa yang ditetapkan mengelola TIK?');
  await open(page);
  await expectPage(page, words.home.title);
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('timbang');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const writing = database.transaction('rubrics', 'readwrite');
          writing.objectStore('rubrics').put(row);
          writing.addEventListener('error', () => reject(writing.error as Error));
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    { digest: digestOfJson(data), addedAt: OLD.createdAt, source: 'lima.json', data },
  );
  await page.goto('about:blank');
}

test('under a newer version, what is worded otherwise says what changed', async ({ page }) => {
  await start(page);
  await seedNewerVersion(page);
  await open(page, `/p/${OLD.id}/lanjut`);
  await expect(page.getByText(TEXT.counts.proposed(1))).toBeVisible();
  await page.getByLabel(TEXT.start.version).selectOption({ index: 0 });
  await expect(page.getByText(TEXT.counts.proposed(0))).toBeVisible();
  await expect(item(page, 'K6')).toContainText('Isi indikator berubah (1 perubahan).');
  await expect(item(page, 'K6')).toContainText('Siapa yang ditetapkan mengelola TIK?');
  await expect(page.getByRole('checkbox', { name: /^K6 / })).toHaveCount(0);
  await expectFits(page);
  await expectAccessible(page);
});

for (const [name, width, height] of [
  ['laptop', 1366, 768],
  ['phone', 390, 844],
] as const) {
  test(`fits a ${name}`, async ({ page }, info) => {
    await page.setViewportSize({ width, height });
    await start(page);
    await openAllDetails(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectFits(page);
    await page.screenshot({ path: info.outputPath(`carry-${name}.png`), fullPage: true });
  });
}

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Download, type Page } from '@playwright/test';
import { text as reminder } from '#app/text-last-backup.ts';
import { SINGLE_FILE } from '#features/data-care/text-single-file.ts';
import { text as keys } from '#features/keys/text.ts';
import { ceilingsText as ceilings } from '#features/plans/text-ceilings.ts';
import { text as incoming } from '#features/results-in/text.ts';
import { text as selection } from '#features/selection/text.ts';
import { text as spreadsheet } from '#features/spreadsheet/text.ts';
import { text as sending } from '#features/submit/text.ts';
import { paths } from '#state/paths.ts';
import { verifyIndependently } from '../exchange/independent-verifier.ts';
import { pdfPages } from '../support/pdf.ts';
import { expectAccessible } from './support/accessible.ts';
import { claimLevel, expectSaved } from './support/answering.ts';
import { openItem, putRow, SK } from './support/evidence.ts';
import { startBrowser } from './support/killable-browser.ts';
import { expectFits } from './support/layout.ts';
import { amount, begin, proved, saved, step } from './support/plan-pages.ts';
import { recapFile } from './support/recap-file.ts';
import { downloadReport } from './support/report.ts';
import { allAnswered, assessmentOf } from './support/seed.ts';
import { expectPage, goTo, LIMA_TITLE, startAssessment } from './support/setup.ts';
import { singleFile, visit, type OnDisk } from './support/single-file.ts';
import { watchTrouble } from './support/trouble.ts';
import { words } from './support/words.ts';

const { backup, restore } = words.dataCare;
/** A busy machine takes long for what takes seconds. */
const PATIENCE = { timeout: 60_000 } as const;
const AGENCY = { name: 'Dinas Pangan', shortName: '', code: '', government: 'Kabupaten Uji' };
const WORKED = {
  ...assessmentOf({
    answers: allAnswered(() => 2),
    people: [{ role: 'head', name: 'Kepala Uji', position: 'Kepala Dinas' }],
  }),
  agency: AGENCY,
};

// One browser and one packed file for all of it.
test.describe.configure({ mode: 'default' });

let disk: OnDisk;
test.beforeAll(() => {
  disk = singleFile();
});
test.afterAll(() => disk.remove());

const readable = async (download: Promise<Download>): Promise<string> => (await download).path();

/** What leaves the page for any place but the page itself, and what its policy stopped. */
async function watched(page: Page): Promise<() => void> {
  // The origin of a page from a disk; what it asks of the disk is looked at below.
  const trouble = await watchTrouble(page.context(), 'null');
  return () => {
    trouble.expectNone();
    const outside = trouble.asked.filter((address) => !/^(?:blob|data):/.test(address));
    expect(new Set(outside.map((address) => address.split('#')[0]))).toEqual(
      new Set([disk.address]),
    );
  };
}

test('from a disk, without a server: evidence, report, backup, a signed file, a workbook', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
  const expectQuiet = await watched(page);
  await visit(page, disk, '/');

  await test.step('it says what it is, once, and where the work lies', async () => {
    await expect(page.getByText(words.shell.singleFile.body)).toBeVisible(PATIENCE);
    await expectAccessible(page);
    await expectFits(page);
    await page.getByRole('button', { name: words.shell.singleFile.understood }).click();
    await page.reload();
    await expectPage(page, words.home.title);
    await expect(page.getByText(words.shell.singleFile.body)).toHaveCount(0);
    await visit(page, disk, paths.dataCare);
    await expect(page.getByText(SINGLE_FILE.storage)).toBeVisible();
    await expect(page.getByRole('heading', { name: SINGLE_FILE.title })).toBeVisible();
    await expect(page.getByText(words.dataCare.offline['single-file'])).toBeVisible();
    await expect(page.getByText(words.dataCare.offline.installElsewhere)).toHaveCount(0);
  });

  await page.evaluate(putRow, WORKED);
  await test.step('work that is nowhere else is reminded of sooner', async () => {
    await page.reload();
    await expect(page.getByText(reminder.singleFile.never)).toBeVisible();
    await page.getByRole('button', { name: reminder.singleFile.later }).click();
    await expect(page.getByText(reminder.singleFile.never)).toHaveCount(0);
  });

  await test.step('a file is attached, looked into and shown', async () => {
    await visit(page, disk, `/p/${WORKED.id}/i/k1`);
    const item = await openItem(page);
    await item.getByLabel(/^Pilih berkas/).setInputFiles(SK);
    await expect(item.locator('summary').first()).toContainText('1');
    await item
      .getByRole('link', { name: /SK-TIK/ })
      .first()
      .click();
    await expect(page.locator('canvas').first()).toBeVisible(PATIENCE);
  });

  await test.step('the report is a PDF with its own letters', async () => {
    await visit(page, disk, paths.report(WORKED.id));
    const { pdf } = await downloadReport(page);
    expect(pdfPages(Buffer.from(pdf)).join('\n')).toContain(AGENCY.name);
  });

  await test.step('the workbook is a ZIP of sheets', async () => {
    await visit(page, disk, paths.spreadsheet(WORKED.id));
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: spreadsheet.out.book }).click();
    const parts = unzipSync(readFileSync(await readable(waiting)));
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('Jawaban');
  });

  await test.step('what is sent is signed, and node alone calls it whole', async () => {
    await visit(page, disk, '/kunci');
    await page.getByLabel(keys.make.unit).fill(AGENCY.name);
    await page.getByRole('button', { name: keys.make.action }).click();
    await expect(
      page.getByRole('group', { name: keys.fingerprint.label, exact: true }),
    ).toBeVisible();
    await visit(page, disk, `/p/${WORKED.id}/kirim`);
    await page.getByRole('button', { name: sending.check.next }).click();
    await page.getByRole('button', { name: sending.review.next }).click();
    await page.getByLabel(sending.sign.declare).check();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: sending.sign.make }).click();
    expect(verifyIndependently(await readable(waiting))).toEqual([]);
  });

  await test.step('the backup comes back in a browser that has nothing', async () => {
    await visit(page, disk, paths.dataCare);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: backup.toDownload }).click();
    const file = await readable(waiting);
    await expect(page.getByText(backup.doneTitle)).toBeVisible();
    const fresh = await browser.newPage();
    await visit(fresh, disk, paths.dataCare);
    await fresh.getByLabel(restore.open).setInputFiles({
      name: 'timbang-cadangan.timbang.zip',
      mimeType: 'application/zip',
      buffer: readFileSync(file),
    });
    await fresh.getByRole('button', { name: restore.bringIn }).click();
    await expect(fresh.getByText(/^1 penilaian dan 1 dokumen dimasukkan/)).toBeVisible(PATIENCE);
    await fresh.context().close();
  });
  expectQuiet();
  await page.context().close();
});

test('from a disk, the best plan is searched for in a worker, and proved', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
  const expectQuiet = await watched(page);
  await visit(page, disk, '/rekap/impor');
  await expectPage(page, incoming.title);
  const file = await recapFile([0, 0, 1, 2], 'lima-dimensi-opd@1.0.0');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByText(incoming.ended.done)).toBeVisible(PATIENCE);
  await visit(page, disk, '/rencana');
  await begin(page, 'Rencana dari flashdisk');
  await step(page, 'ceilings').click();
  await expectPage(page, ceilings.title);
  await amount(page, ceilings.money.total, 2027).fill('60 jt');
  await amount(page, ceilings.money.total, 2027).blur();
  await saved(page);
  await step(page, 'selection').click();
  await page.getByRole('button', { name: selection.search.start }).click();
  await expect(proved(page)).toBeVisible(PATIENCE);
  expectQuiet();
  await page.context().close();
});

test('the work outlives a power cut, and is there when the file was moved', async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'timbang-'));
  try {
    const first = await startBrowser(profile);
    const page = await first.context.newPage();
    page.setDefaultTimeout(PATIENCE.timeout);
    await visit(page, disk, '/');
    await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Flashdisk', year: 2026 });
    await page.getByRole('link', { name: words.assess.tasks.continue }).click();
    await claimLevel(page, 2);
    await page.getByLabel(words.assess.indicator.fact).fill('Ditulis sebelum listrik padam.');
    await expectSaved(page);
    const place = new URL(page.url()).hash;
    await first.kill();

    const second = await startBrowser(profile);
    const again = await second.context.newPage();
    again.setDefaultTimeout(PATIENCE.timeout);
    await again.goto(`${disk.copyTo('Diska F/Cadangan lama')}${place}`);
    await expect(again.getByLabel(words.assess.indicator.fact)).toHaveValue(
      'Ditulis sebelum listrik padam.',
    );
    await goTo(again, 'results');
    await expectPage(again, words.results.title);
    await second.kill();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('a copy that broke off says so instead of a blank page', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(disk.tear());
  await expect(page.getByText('Berkas Timbang ini tidak utuh.')).toBeVisible();
  await page.context().close();
});

import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { rung } from './support/answering.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, LIMA_TITLE, open } from './support/setup.ts';
import {
  BEGUN,
  DAMAGED,
  drawn,
  EVERY_ROW,
  openAllDetails,
  UNKNOWN,
  WORKED,
} from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on } = words.assess;

test('an empty list, files that travel, an unknown address', async ({ page }) => {
  await open(page);
  await expect(page.getByText(words.home.none.active)).toBeVisible();
  await expectAccessible(page);
  await open(page, '/berkas');
  await expect(page.getByText(words.files.sent.none.title)).toBeVisible();
  await expectAccessible(page);
  await open(page, '/tidak/ada');
  await expectPage(page, words.shell.notFound.title);
  await expectAccessible(page);
});

test('the list: running, archived, deleted, damaged, a question, a message', async ({ page }) => {
  await seed(page, ...EVERY_ROW);
  await open(page);
  await expect(page.getByText(words.home.damaged.title)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(words.home.filter).selectOption('archived');
  await expectAccessible(page);
  await page.getByLabel(words.home.filter).selectOption('deleted');
  await expect(page.getByRole('heading', { name: 'Dinas Sampah' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Hapus permanen: Dinas Sampah/ }).click();
  await expectSoundDialog(page, 'features/home/erase-question.tsx');
  await page.getByRole('dialog').getByRole('button', { name: words.home.actions.erase }).click();
  await expect(page.getByText(words.home.said.erased)).toBeVisible();
  await expectAccessible(page);
});

test('starting: blank, with problems, with people, with a refused and a loaded list', async ({
  page,
}) => {
  await open(page, '/baru');
  await expect(page.getByRole('radio', { name: LIMA_TITLE })).toBeVisible();
  await openAllDetails(page);
  await expectAccessible(page);
  await page.getByLabel(words.setup.agency.year).fill('1899');
  await page.getByRole('button', { name: words.setup.people.add }).click();
  await page.getByRole('button', { name: words.setup.start }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page);
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
  const field = page.getByLabel(words.setup.list.label);
  await field.setInputFiles(file('salah.csv', 'nomor\n1\n'));
  await expect(page.getByText('tidak memiliki kolom nama')).toBeVisible();
  await expectAccessible(page);
  await field.setInputFiles(file('benar.csv', 'nama_opd\nBappeda\n'));
  await expect(page.getByText(words.setup.list.loaded('benar.csv', 1))).toBeVisible();
  await expectAccessible(page);
});

test('the task list: begun, worked, searched in vain', async ({ page }) => {
  await seed(page, ...EVERY_ROW);
  for (const { id } of [BEGUN, WORKED]) {
    await open(page, `/p/${id}`);
    await expectPage(page, words.assess.tasks.title);
    await expectAccessible(page);
  }
  await page.getByLabel(words.assess.tasks.search).fill('tidak ada yang begini');
  await expect(page.getByText(words.assess.tasks.nothing)).toBeVisible();
  await expectAccessible(page);
});

test('an indicator: blank, with problems, answered, with a gap, not applicable', async ({
  page,
}) => {
  await seed(page, ...EVERY_ROW);
  await open(page, `/p/${BEGUN.id}/i/k1`);
  await expectPage(page, /^K1/);
  await openAllDetails(page);
  await expectAccessible(page);
  await rung(page, 3).getByRole('checkbox').first().check();
  await expect(page.getByText(on.gap)).toBeVisible();
  await page.getByRole('button', { name: on.done }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await open(page, `/p/${WORKED.id}/i/k4`);
  await expectPage(page, /^K4/);
  await expectAccessible(page);
  await open(page, `/p/${WORKED.id}/i/a4`);
  await expect(page.getByLabel(on.reason)).toBeVisible();
  await expectAccessible(page);
});

test('the results: nothing yet, an explained number', async ({ page }) => {
  await seed(page, ...EVERY_ROW);
  await open(page, `/p/${BEGUN.id}/hasil`);
  await expectPage(page, words.results.title);
  await expectAccessible(page);
  await open(page, `/p/${WORKED.id}/hasil`);
  await page
    .getByRole('region', { name: words.results.sections.summary, exact: true })
    .getByRole('button', { name: /Mengapa angka ini\?$/ })
    .first()
    .click();
  await expectSoundDialog(page, 'features/results/why-dialog.tsx');
});

test('the results with everything open, and a simulation', async ({ page }) => {
  await seed(page, WORKED);
  await open(page, `/p/${WORKED.id}/hasil`);
  await drawn(page);
  await openAllDetails(page);
  await page.getByRole('slider').first().fill('3');
  await expectAccessible(page);
});

test('the report: before and after, and the details of an assessment', async ({ page }) => {
  await seed(page, ...EVERY_ROW);
  await open(page, `/p/${WORKED.id}/laporan`);
  await expectPage(page, words.report.title);
  await expectAccessible(page);
  await page.getByRole('button', { name: words.report.make }).click();
  await expect(page.getByRole('button', { name: words.report.download })).toBeVisible();
  await expectAccessible(page);
  await open(page, `/p/${WORKED.id}/data`);
  await expectPage(page, words.setup.editTitle);
  await expectAccessible(page);
});

test('storage and backup, with the outcome of a backup', async ({ page }) => {
  await open(page, '/penyimpanan');
  await expectPage(page, words.dataCare.title);
  await expectAccessible(page);
  await page.getByLabel(words.dataCare.restore.open).setInputFiles({
    name: 'foto.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  const { restore, health } = words.dataCare;
  await page
    .getByLabel(restore.open)
    .setInputFiles('tests/fixtures/packages/cadangan-v1.timbang.zip');
  await expect(page.getByText(restore.standing.new)).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: restore.bringIn }).click();
  await expect(page.getByText(restore.done.title)).toBeVisible();
  await expect(page.getByRole('table', { name: health.use.biggest })).toBeVisible();
  await page.getByRole('button', { name: words.dataCare.backup.toDownload }).click();
  await expect(page.getByText(words.dataCare.backup.doneTitle)).toBeVisible();
  await expectAccessible(page);
});

test('what cannot be opened: unknown, damaged, of an unknown instrument', async ({ page }) => {
  await seed(page, ...EVERY_ROW);
  for (const id of [assessmentOf().id, DAMAGED.id, UNKNOWN.id]) {
    await open(page, `/p/${id}`);
    await expectPage(page, words.assess.cannotOpen);
    await expectAccessible(page);
  }
});

test('two versions of one answer', async ({ page }) => {
  await seed(page, WORKED);
  await open(page, `/p/${WORKED.id}/i/k1`);
  await expectPage(page, /^K1/);
  const mine = await page.context().newPage();
  await seed(mine, {
    ...WORKED,
    answers: { ...WORKED.answers, k1: { ...WORKED.answers['k1'], revision: 9 } },
  });
  await mine.close();
  await page.getByLabel(on.fact).fill('Isian saya.');
  await expectSoundDialog(page, 'features/assess/conflict-dialog.tsx');
});

test.describe('after an error of the program', () => {
  test.use({ provoked: [/./] });

  test('the crash page', async ({ page }) => {
    await seed(page, WORKED);
    await page.addInitScript(() => {
      Intl.DateTimeFormat.prototype.formatToParts = () => {
        throw new Error('a bug');
      };
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get: () => () => {
          throw new Error('a bug');
        },
      });
    });
    await open(page);
    await expect(page.getByRole('heading', { name: words.shell.crash.title })).toBeVisible();
    await openAllDetails(page);
    await expectAccessible(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: words.shell.crash.rescue }).click();
    expect((await waiting).suggestedFilename()).toMatch(/^timbang-catatan-.*\.json$/);
  });
});

import type { Page } from '@playwright/test';
import { deskNavText } from '#app/text-desk-nav.ts';
import { agencyText } from '#features/period/agencies/text-agencies.ts';
import { progressText } from '#features/period/progress/text-progress.ts';
import { reminderText } from '#features/period/progress/text-reminder.ts';
import { text as period } from '#features/period/text.ts';
import { text as office } from '#features/office/text.ts';
import { text as roster } from '#features/roster/text.ts';
import { PROGRESS_TEXT } from '#state/period/funnel-text.ts';
import { TABLE_IMPORT_TEXT } from '#state/tables/table-import-text.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { dataOf, LIMA, shippedRubric } from '../rubrics/shipped.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { seedTable } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const LIST = 'tests/fixtures/published/opd-trenggalek.csv';
const ID = '0198a000-0000-7000-8000-0000000000aa';
const TIME = '2026-08-17T02:00:00.000Z';
const RUBRIC = {
  id: shippedRubric(LIMA).id,
  version: shippedRubric(LIMA).version,
  digest: digestOfJson(dataOf(LIMA)),
};

/** Six agencies: one final, one handed in, three of which nothing came, one that is not invited. */
const PERIOD = {
  id: ID,
  holding: 'own',
  draft: {
    name: 'Penilaian Uji',
    year: '2026',
    rubric: RUBRIC,
    ownerUnit: 'Diskominfo',
    government: 'Kabupaten Uji',
    opens: '2026-08-01',
    closes: '2026-08-31',
    reviewCloses: '2026-12-31',
    batches: [
      { id: 'g1', name: 'Gelombang 1', date: '2026-09-01' },
      { id: 'g2', name: 'Gelombang 2', date: '2026-09-02' },
    ],
    agencies: [1, 2, 3, 4, 5].map((at) => ({
      id: `opd${at}`,
      invited: at < 5,
      name: `Dinas Nomor ${at}`,
      shortName: '',
      code: `10${at}`,
      batch: at < 3 ? 'g1' : 'g2',
      extension: '',
    })),
    asesors: [],
    keys: [],
  },
  draftRevision: 0,
  period: null,
  file: null,
  createdAt: TIME,
  updatedAt: TIME,
};

const SENT = {
  id: 'ab'.repeat(32),
  direction: 'received',
  kind: 'submission',
  at: TIME,
  madeAt: TIME,
  fileName: 'kirim.timbang.zip',
  bytes: 1,
  about: {
    rubric: RUBRIC,
    agency: { name: 'Dinas Nomor 1', shortName: '', code: '101', government: 'Kabupaten Uji' },
    period: { id: ID, year: 2026, name: 'Penilaian Uji' },
    year: 2026,
    subject: '0198a000-0000-7000-8000-0000000000bb',
    revision: 1,
    previous: null,
    rests: [],
  },
  counts: { documents: 0, files: 0 },
  entries: [],
  signature: null,
  receipt: null,
};

const stateOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('the desk fills its roster, sees who is late, extends, notes and reminds', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-09-03T02:00:00.000Z'));
  await seedTable(page, 'periods', [PERIOD]);
  await seedTable(page, 'packages', [SENT]);
  const nav = page.getByRole('navigation', { name: deskNavText.label });

  await open(page, '/diskominfo');
  await expectPage(page, office.title);
  await expect(page.getByText(office.matter({ kind: 'missed', count: 3 }))).toBeVisible();
  await expectAccessible(page);

  await test.step('a list comes in with its years; what only a note says is asked', async () => {
    await nav.getByRole('link', { name: deskNavText.roster }).click();
    await page.getByRole('link', { name: roster.import }).click();
    await page.locator('input[type=file]').setInputFiles(LIST);
    await page.getByRole('button', { name: TABLE_IMPORT_TEXT.panel.mapping.check }).click();
    await page.getByRole('button', { name: TABLE_IMPORT_TEXT.takeNew(48) }).click();
    await expect(
      page.getByRole('button', { name: TABLE_IMPORT_TEXT.panel.done.undo }),
    ).toBeVisible();
    await nav.getByRole('link', { name: deskNavText.roster }).click();
    await page.getByRole('button', { name: /Setujui: .*\(46\).*\(20\)/ }).click();
    await page.getByRole('button', { name: roster.proposals.acceptAll(8) }).click();
    await expect(page.getByText(roster.counts(40, 40, 48, '2026'))).toBeVisible();
    await page.getByLabel(roster.filter).fill('peternakan');
    await expect(page.getByText(roster.counts(1, 40, 48, '2026'))).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the minute after the deadline is past: late is late, and not 0', async () => {
    await open(page, `/periode/${ID}/jalan`);
    await expectPage(page, period.nav.jalan);
    await expect(nav).toBeVisible();
    await expect(stateOf(page, 'Dinas Nomor 1')).toContainText(PROGRESS_TEXT.submitted);
    await expect(stateOf(page, 'Dinas Nomor 2')).toContainText(PROGRESS_TEXT['not-assessed']);
    await expectAccessible(page);
  });

  await test.step('an extension needs its reason, and lets the agency fill in again', async () => {
    const { affair, table } = progressText;
    await page.getByRole('button', { name: table.of(table.edit, 'Dinas Nomor 2') }).click();
    await page.getByLabel(affair.extension).fill('2026-09-20');
    await page.getByRole('button', { name: affair.save }).click();
    await expect(page.getByText(affair.extensionWhyMissing).first()).toBeVisible();
    await page.getByLabel(affair.extensionWhy).fill('Jaringan putus');
    await page.getByRole('button', { name: affair.save }).click();
    await expect(stateOf(page, 'Dinas Nomor 2')).toContainText(table.extended('Jaringan putus'));
    await expect(stateOf(page, 'Dinas Nomor 2')).not.toContainText(PROGRESS_TEXT['not-assessed']);
  });

  await test.step('who came is noted per batch, and the text for all that are late is ready', async () => {
    const { batches } = progressText;
    await page.getByRole('button', { name: batches.markAllOf('Gelombang 1') }).click();
    await expect(stateOf(page, 'Dinas Nomor 1')).toContainText(progressText.attended.present);
    await page.getByText(reminderText.late(2)).click();
    await expect(page.getByLabel(reminderText.body)).toHaveValue(/1\. Dinas Nomor 3/);
  });

  await test.step('the agencies of the year are offered to the period', async () => {
    await open(page, `/periode/${ID}/opd`);
    await page.getByText(agencyText.intake.summary).click();
    await page.getByRole('button', { name: agencyText.intake.roster(40, '2026') }).click();
    await expect(page.getByText(agencyText.intake.fresh(40))).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `/periode/${ID}/jalan`);
    await expectPage(page, period.nav.jalan);
    await expectFits(page);
  });
});

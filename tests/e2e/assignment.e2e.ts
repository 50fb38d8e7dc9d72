import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { assignmentText } from '#features/period/assignment/text-assignment.ts';
import { problemText } from '#features/period/text-problems.ts';
import { sendText } from '#features/period/sending/text-send.ts';
import { text } from '#features/period/text.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import { dataOf, LIMA, shippedRubric } from '../rubrics/shipped.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { seedTable } from './support/seed.ts';
import { builtFile } from './support/server.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const { division, preview, table, conflicts } = assignmentText;
const ID = '0198a000-0000-7000-8000-0000000000aa';
const TIME = '2026-08-17T02:00:00.000Z';
const TEAM = ['Diskominfo', 'Diskominfo', 'Inspektorat', 'Inspektorat', 'Kampus', 'Kampus'];

/** As it was stored before anybody could be assigned. */
const PERIOD = {
  id: ID,
  holding: 'own',
  draft: {
    name: 'Penilaian Uji',
    year: '2026',
    rubric: {
      id: shippedRubric(LIMA).id,
      version: shippedRubric(LIMA).version,
      digest: digestOfJson(dataOf(LIMA)),
    },
    ownerUnit: 'Diskominfo',
    government: 'Kabupaten Uji',
    opens: '2026-08-01',
    closes: '2026-08-31',
    reviewCloses: '',
    batches: [],
    agencies: Array.from({ length: 58 }, (_, at) => ({
      id: `opd${at + 1}`,
      invited: true,
      name: `Dinas Nomor ${at + 1}`,
      shortName: '',
      code: '',
      batch: '',
      extension: '',
    })),
    asesors: TEAM.map((institution, at) => ({
      id: `asesor${at + 1}`,
      name: `Asesor ${at + 1}`,
      institution,
      key: '',
    })),
    keys: [],
  },
  draftRevision: 0,
  period: null,
  file: null,
  createdAt: TIME,
  updatedAt: TIME,
};

/** A host may send the policy of the page along with every file; then it binds the worker too. */
async function bindWorker(page: Page): Promise<void> {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(await builtFile('index.html'));
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const value = (policy?.[1] ?? '').replaceAll('&#39;', "'");
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': value },
    });
  });
}

test('the work is divided by the solver, mended by hand, and travels in the file', async ({
  page,
}) => {
  await bindWorker(page);
  await seedTable(page, 'periods', [PERIOD]);
  await open(page, `/periode/${ID}/penugasan`);
  await expectPage(page, text.nav.penugasan);

  await test.step('a conflict of interest is written down', async () => {
    const form = page.locator('form').filter({ hasText: conflicts.add });
    await form.getByLabel(conflicts.asesor, { exact: true }).selectOption('Asesor 1');
    await form.getByLabel(conflicts.agency, { exact: true }).selectOption('Dinas Nomor 3');
    await form.getByLabel(conflicts.reason).selectOption('former-unit');
    await form.getByRole('button', { name: conflicts.add }).click();
    await expect(
      page.getByRole('button', { name: conflicts.remove('Asesor 1', 'Dinas Nomor 3') }),
    ).toBeVisible();
  });

  await test.step('a division is proposed under the policy of the page, and taken', async () => {
    await page.getByLabel(division.again).fill('20%');
    await page.getByRole('button', { name: division.propose }).click();
    await expect(page.getByText(preview.changes(58))).toBeVisible();
    await expect(page.getByText(assignmentText.loads.range(420, 385))).toBeVisible();
    await page.getByRole('button', { name: preview.accept }).click();
    await expect(page.getByText(table.unread)).toHaveCount(0);
  });

  await test.step('by hand against a conflict: only with a reason', async () => {
    const cell = page.getByLabel(table.cell('Asesor 1', 'Dinas Nomor 3'), { exact: true });
    await expect(cell).toHaveValue('none');
    await cell.selectOption('more');
    const reason = page.getByLabel(table.despite('Asesor 1', 'Dinas Nomor 3'));
    await page.getByLabel(table.filter).fill('nomor 3');
    await expectAccessible(page);
    await page.getByRole('link', { name: text.nav.kirim }).click();
    const problem = { kind: 'reader-conflict', id: '', name: 'Dinas Nomor 3', asesor: 'Asesor 1' };
    await page.getByRole('link', { name: problemText(problem as never) }).click();
    await expect(reason).toBeFocused();
    await reason.fill('Hanya pembanding.');
    await page.getByLabel(table.filter).fill('nomor 3');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page);
  });

  await page.getByRole('link', { name: text.nav.kirim }).click();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: sendText.sign.unsigned }).click();
  const bytes = new Uint8Array(await readFile(await (await downloaded).path()));
  const { bodies } = await examinePackage(
    new Blob([bytes]),
    () => undefined,
    new AbortController().signal,
  );
  if (bodies?.kind !== 'period') throw new Error('no period');
  const { assignments = [] } = bodies['period.json'];
  expect(assignments).toHaveLength(58 + 12 + 1);
  expect(assignments.filter(({ despite }) => despite !== '')).toEqual([
    {
      asesor: { name: 'Asesor 1', institution: 'Diskominfo' },
      agency: { name: 'Dinas Nomor 3', code: '' },
      groups: [],
      double: true,
      despite: 'Hanya pembanding.',
    },
  ]);
});

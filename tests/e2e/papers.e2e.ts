import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { makePaper } from '#workflow/papers/make-paper.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { sentResult } from '../report/sample-result-file.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { verify: on, paper, inbox, evaluation } = words;

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const upload = (name: string, mimeType: string, bytes: Uint8Array): Upload => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

const cardOf = (page: Page, name: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });

async function verify(page: Page, file: Upload): Promise<Locator> {
  await page.getByLabel(on.drop.pick).setInputFiles(file);
  return cardOf(page, file.name);
}

test('a paper made elsewhere is the same here, byte for byte, or is not called so', async ({
  page,
}) => {
  const { file, source } = await sentResult();
  const pdf = await makePaper(
    { kind: 'LHE-PUBLIK', source },
    await subsetReportFonts(),
    () => undefined,
  );
  const genuine = upload('edisi-publik.pdf', 'application/pdf', pdf);
  const edited = { ...genuine, name: 'disunting.pdf', buffer: Buffer.concat([pdf, Buffer.of(10)]) };

  await open(page, '/verifikasi');
  await expectPage(page, on.title);
  await expect(await verify(page, genuine)).toContainText(paper.unknown(paper.name('LHE-PUBLIK')));

  await open(page, '/terima');
  const zip = upload('hasil.zip', 'application/zip', new Uint8Array(await file.arrayBuffer()));
  await page.getByLabel(inbox.drop.files).setInputFiles(zip);
  await expect(page.getByText(inbox.queue.summary(1, 1))).toBeVisible();

  await open(page, `/hasil/${source.fingerprint}`);
  const made = page.waitForEvent('download');
  const publicName = evaluation.papers['LHE-PUBLIK'];
  await page.getByRole('button', { name: evaluation.card.make(publicName) }).click();
  expect(Buffer.compare(await readFile(await (await made).path()), pdf)).toBe(0);
  await page.getByRole('link', { name: evaluation.card.rejections }).click();
  await expectPage(page, evaluation.pareto.title);
  await expect(page.getByRole('table', { name: evaluation.pareto.table })).toBeVisible();
  await expectAccessible(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: evaluation.pareto.guide }).click();
  const guide = await readFile(await (await waiting).path());
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });

  await open(page, '/verifikasi');
  const card = await verify(page, genuine);
  await expect(card).toContainText(paper.same(paper.name('LHE-PUBLIK')));
  await expect(card).toContainText('Dinas Perpustakaan dan Kearsipan');
  const bad = await verify(page, edited);
  await expect(bad).toContainText(paper.differs(paper.name('LHE-PUBLIK')));
  await expect(bad).not.toContainText(paper.sameBody);
  await expect(await verify(page, upload('panduan.pdf', 'application/pdf', guide))).toContainText(
    paper.same(paper.name('PANDUAN')),
  );
  await page.getByLabel(on.typed.label).fill(`TIMBANG1:LHE:${source.fingerprint.toUpperCase()}`);
  await page.getByRole('button', { name: on.typed.action }).click();
  await expect(page.getByText(paper.typedTitle)).toBeVisible();
  await expectAccessible(page);
});

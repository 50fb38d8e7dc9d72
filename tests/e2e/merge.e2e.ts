import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '#features/merge/text.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectSaved } from './support/answering.ts';
import { expectFits } from './support/layout.ts';
import { answerOf, assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const on = words.assess.indicator;

/** Writes the sentence of fact of an indicator and waits until it is stored. */
async function writeFact(page: Page, id: string, indicator: string, fact: string): Promise<void> {
  await open(page, `/p/${id}/i/${indicator}`);
  await page.getByLabel(on.fact).fill(fact);
  await expectSaved(page);
}

/** A copy to hand on, made on the page of merging. */
async function makeCopy(page: Page, id: string, path: string): Promise<string> {
  await open(page, `/p/${id}/gabung`);
  await expectPage(page, text.title);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: text.how.make }).click();
  await (await waiting).saveAs(path);
  await expect(page.getByText(/^Salinan kerja ".*" \(.*\) diserahkan/)).toBeVisible();
  return path;
}

test('two persons fill in copies; what collides is decided, the rest comes together', async ({
  page,
  browser,
}, { outputDir }) => {
  const row = assessmentOf({ answers: { k1: answerOf({ fact: 'Awal.' }) } });
  await seed(page, row);
  await writeFact(page, row.id, 'k1', 'Bersama.');
  const copy = await makeCopy(page, row.id, join(outputDir, 'salinan.zip'));

  const theirs = await browser.newPage();
  const { restore } = words.dataCare;
  await open(theirs, '/penyimpanan');
  await theirs.getByLabel(`${restore.open} ${restore.choose}`).setInputFiles(copy);
  await theirs.getByRole('button', { name: restore.bringIn }).click();
  await expect(theirs.getByText(restore.done.title)).toBeVisible();
  await writeFact(theirs, row.id, 'k1', 'Versi rekan.');
  await writeFact(theirs, row.id, 'k2', 'Hanya dari rekan.');
  const back = await makeCopy(theirs, row.id, join(outputDir, 'kembali.zip'));
  await theirs.close();

  await writeFact(page, row.id, 'k1', 'Versi di sini.');
  await open(page, `/p/${row.id}/gabung`);
  await page.getByLabel(`${text.drop.label} ${text.drop.choose}`).setInputFiles(back);
  const collision = page.getByRole('group', { name: /Kalimat fakta/ });
  await expect(collision).toContainText('Versi rekan.');
  await expect(collision).toContainText('Versi di sini.');
  await expect(page.getByText('Hanya dari rekan.')).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);

  await page.getByRole('button', { name: text.plan.merge, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(text.plan.undecided(1));
  await collision.getByRole('radio', { name: text.side.own }).check();
  const own = page.getByLabel(text.side.ownLabel('Kalimat fakta'));
  await expect(own).toHaveValue(
    /Versi di sini\.[^]*Versi rekan\.|Versi rekan\.[^]*Versi di sini\./,
  );
  await own.fill('Kesepakatan berdua.');
  await page.getByRole('button', { name: text.plan.merge, exact: true }).click();
  await expect(page.getByText(text.done.title)).toBeVisible();

  await open(page, `/p/${row.id}/i/k1`);
  await expect(page.getByLabel(on.fact)).toHaveValue('Kesepakatan berdua.');
  await open(page, `/p/${row.id}/i/k2`);
  await expect(page.getByLabel(on.fact)).toHaveValue('Hanya dari rekan.');
});

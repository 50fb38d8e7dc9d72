import type { Page } from '@playwright/test';
import { expectSaved, scoreBar } from './support/answering.ts';
import { allAnswered, answerOf, assessmentOf, seed } from './support/seed.ts';
import { open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on } = words.assess;
const fact = (page: Page) => page.getByLabel(on.fact);

test('going from one assessment to another by its address shows only its own answers', async ({
  page,
}) => {
  const one = assessmentOf({ agency: 'Dinas Satu', answers: allAnswered(() => 3) });
  const two = assessmentOf({
    agency: 'Dinas Dua',
    answers: { k1: answerOf({ fact: 'Hanya milik Dinas Dua.' }) },
  });
  await seed(page, one, two);
  await open(page, `/p/${one.id}/i/k1`);
  await expect(fact(page)).toHaveValue('Fakta K1.');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/p/${two.id}/i/k1`);
  await expect(scoreBar(page)).toContainText('Dinas Dua');
  await expect(fact(page)).toHaveValue('Hanya milik Dinas Dua.');
  await expect(scoreBar(page)).toContainText(words.assess.bar.answered(0, 35));
  await fact(page).fill('Diubah pada Dinas Dua.');
  await expectSaved(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/p/${one.id}/i/k1`);
  await expect(fact(page)).toHaveValue('Fakta K1.');
});

test('leaving with a failed save takes nothing away: it is named, found again, and stored', async ({
  page,
}) => {
  const row = assessmentOf({ agency: 'Dinas Penuh' });
  await seed(page, row);
  await page.addInitScript(() => {
    // Called below with the right `this`.
    // oxlint-disable-next-line typescript/unbound-method
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, ...rest) {
      if (document.documentElement.dataset['disk'] === 'full') {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return put.apply(this, rest);
    };
  });
  await open(page, `/p/${row.id}/i/k1`);
  await page.evaluate(() => {
    document.documentElement.dataset['disk'] = 'full';
  });
  await fact(page).fill('Tidak boleh hilang.');
  await expect(page.getByRole('alert')).toContainText(words.assess.save.failed);
  await page.getByRole('link', { name: words.shell.nav.home, exact: true }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Dinas Penuh' });
  await expect(notice).toContainText(words.shell.leftBehind.body('Dinas Penuh'));
  await notice.getByRole('link', { name: words.shell.leftBehind.open }).click();
  await page.getByRole('link', { name: /^K1 / }).click();
  await expect(fact(page)).toHaveValue('Tidak boleh hilang.');
  await page.evaluate(() => {
    delete document.documentElement.dataset['disk'];
  });
  await page.getByRole('button', { name: words.assess.save.retry }).click();
  await expectSaved(page);
  await page.reload();
  await expect(fact(page)).toHaveValue('Tidak boleh hilang.');
});

import { text as backup } from '#app/text-last-backup.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

test.use({ viewport: { width: 412, height: 823 } });

test('the reminder of a backup does not push the page away from under the hand', async ({
  page,
}) => {
  await seed(page, assessmentOf());
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (!document.querySelector('#isi h1')) return;
      look.disconnect();
      requestAnimationFrame(() => {
        const top = document.querySelector('#isi')?.getBoundingClientRect().top;
        Object.assign(globalThis, { firstTop: top });
      });
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByText(backup.due.never)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeVisible();
  const [first, now] = await page.evaluate(() => [
    (globalThis as { firstTop?: number }).firstTop,
    document.querySelector('#isi')?.getBoundingClientRect().top,
  ]);
  expect(first).toBeGreaterThan(100);
  expect(now).toBe(first);
});

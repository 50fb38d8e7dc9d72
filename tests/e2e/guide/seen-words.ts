import type { Page } from '@playwright/test';

/** Fingerprints belong to the keys and times of the moment: another one says the same. */
const FINGERPRINT = /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{4,}\b/g;

/** The words that stand within a part of the window, in the order of the page. Runs inside it. */
function look(selector: string | null): string {
  const box = (
    selector ? document.querySelector(selector) : document.documentElement
  )?.getBoundingClientRect();
  const top = selector && box ? box.top : 0;
  const bottom = selector && box ? box.bottom : window.innerHeight;
  const walker = document.createTreeWalker(
    (selector ? document.querySelector(selector) : document.body) ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const seen: string[] = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    const parent = node.parentElement;
    if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    const { top: from, bottom: to, width, height } = range.getBoundingClientRect();
    // Half a line at the edge is there on one machine and not on another.
    const middle = (from + to) / 2;
    if (width > 2 && height > 2 && middle > top + 8 && middle < bottom - 8) seen.push(words);
  }
  return seen.join('\n');
}

/** What somebody reads in a picture of the page as it stands. */
export async function seenWords(page: Page, only: string | undefined): Promise<readonly string[]> {
  const said = await page.evaluate(look, only ?? null);
  return said.replaceAll(FINGERPRINT, '…').split('\n');
}

/** Waits until nothing more comes: the same words twice, a while apart. */
export async function settle(page: Page, only: string | undefined): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let before = '';
  for (let times = 0; times < 60; times += 1) {
    const now = (await seenWords(page, only)).join('\n');
    const isWaiting = /…$/m.test(now) && /^(Membuka|Memuat|Membaca|Menghitung)/m.test(now);
    if (now === before && !isWaiting) return;
    before = now;
    await page.waitForTimeout(350);
  }
  throw new Error(`never at rest:\n${before}`);
}

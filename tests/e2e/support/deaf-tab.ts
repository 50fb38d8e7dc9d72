import type { BrowserContext, Page } from '@playwright/test';

/** A tab that news from other tabs does not reach in time, as when both write at once. */
export async function deafTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set() {} });
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  return page;
}

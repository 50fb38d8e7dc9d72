import { expect, type Page } from '@playwright/test';
import type { Place } from './every-page.ts';

/** As long as this nothing may change before a page is taken as it stands. */
const CALM_MS = 150;
const LONGEST_MS = 8000;

/** Waits until nothing on the page changes any more and nothing is being read. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    ({ calm, longest }) =>
      new Promise<void>((resolve) => {
        const started = performance.now();
        let last = started;
        const watch = new MutationObserver(() => (last = performance.now()));
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
        const look = (): void => {
          const now = performance.now();
          // What is still being read says so in words that end with an ellipsis.
          const isBusy = [...document.querySelectorAll('[role="status"]')].some((said) =>
            said.textContent.trim().endsWith('…'),
          );
          if ((isBusy || now - last < calm) && now - started < longest) {
            setTimeout(look, calm / 3);
            return;
          }
          watch.disconnect();
          resolve();
        };
        look();
      }),
    { calm: CALM_MS, longest: LONGEST_MS },
  );
}

export interface Walk {
  /** Goes to a place by its address, or by the first link met that looks like it. */
  readonly to: (place: Place) => Promise<string>;
  /** Takes addresses as met to which a way leads from elsewhere. */
  readonly know: (addresses: readonly string[]) => void;
  /** Takes the links of the page as it stands as met. */
  readonly meet: () => Promise<void>;
}

/** The title of the page, or what a page leads to at once; '' where the focus is lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here?.closest('#isi > *') ? here.outerHTML.slice(0, 80) : '';
  });

/**
 * Goes from page to page inside the application, without loading it anew, and remembers every link
 * that was met. At each page its title names the window and has the focus.
 */
export function walkOf(page: Page): Walk {
  const met = new Set<string>();
  const meet = async (): Promise<void> => {
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href')),
    );
    for (const link of links) met.add(link?.slice(1) ?? '');
  };
  const to = async (place: Place): Promise<string> => {
    const find = (): string | undefined =>
      typeof place === 'string' ? place : [...met].find((link) => place.test(link));
    if (find() === undefined) {
      // A list may still be on its way when the page stands.
      await expect
        .poll(() => meet().then(find), `no link was met that looks like ${String(place)}`)
        .toBeDefined();
    }
    const address = find() ?? '';
    await page.evaluate((hash) => (location.hash = hash), address);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveCount(1);
    await settled(page);
    await expect.poll(() => focused(page), `the focus at ${address}`).not.toBe('');
    const named = (await title.textContent()) ?? '';
    await expect.poll(() => page.title(), address).toMatch(/ – Timbang$/);
    await expect.poll(() => page.title(), address).toContain(named);
    await meet();
    return address;
  };
  return { to, meet, know: (addresses) => addresses.forEach((one) => met.add(one)) };
}

import { test as base, type BrowserContext } from '@playwright/test';
import { observed } from './speed.ts';
import { isOurs, listenHere, newTrouble, type Trouble } from './trouble.ts';

interface JourneyOptions {
  /** Console errors that a journey provokes on purpose. Everything else fails it. */
  readonly provoked: readonly RegExp[];
}

interface Journey {
  readonly timed: void;
  readonly trouble: Trouble;
}

/**
 * A journey in a browser of its own. Whatever it is about, it also fails when its page logs
 * an error, and when any page of any profile it opens breaks the security policy or asks
 * another host for something.
 */
export const test = base.extend<JourneyOptions & Journey>({
  provoked: [[], { option: true }],
  // The first: it is there before any page is, and after the last.
  timed: [({ browser }, give, info) => observed(browser, info, give), { auto: true }],
  trouble: [
    async ({ browser, context, baseURL, provoked }, give) => {
      if (baseURL !== undefined) isOurs(baseURL);
      const trouble = newTrouble(provoked);
      await trouble.watch(context, 'errors');
      const other = (opened: BrowserContext): unknown => trouble.watch(opened);
      browser.on('context', other);
      listenHere(trouble);
      await give(trouble);
      listenHere(undefined);
      browser.off('context', other);
      trouble.expectNone();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

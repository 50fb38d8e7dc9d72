import { test as base } from '@playwright/test';
import { watchTrouble } from './trouble.ts';

interface JourneyOptions {
  /** Console errors that a journey provokes on purpose. Everything else fails it. */
  readonly provoked: readonly RegExp[];
}

interface Journey {
  readonly noTrouble: void;
}

/**
 * A journey in a browser of its own. Whatever it is about, it also fails when the
 * page logs an error, breaks the security policy or talks to another host.
 */
export const test = base.extend<JourneyOptions & Journey>({
  provoked: [[], { option: true }],
  noTrouble: [
    async ({ context, baseURL, provoked }, give) => {
      const trouble = await watchTrouble(context, baseURL ?? '', provoked);
      await give();
      trouble.expectNone();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

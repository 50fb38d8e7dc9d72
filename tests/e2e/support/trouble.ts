import { expect, type BrowserContext } from '@playwright/test';

/** What a page may load besides its own host: bytes it made itself, and the browser's PDF viewer. */
const INNER = new Set(['blob:', 'data:', 'about:', 'chrome-extension:', 'chrome:']);

export interface Trouble {
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  readonly expectNone: () => void;
}

/** Listens to a whole browser context: errors, broken security policy, requests to other hosts. */
export async function watchTrouble(
  context: BrowserContext,
  ownOrigin: string,
  provoked: readonly RegExp[] = [],
): Promise<Trouble> {
  const asked: string[] = [];
  const found: string[] = [];
  const note = (what: string): void => {
    if (!provoked.some((pattern) => pattern.test(what))) found.push(what);
  };
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    asked.push(request.url());
    if (!INNER.has(protocol) && origin !== ownOrigin) note(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line no-console
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { asked, expectNone: () => expect(found).toEqual([]) };
}

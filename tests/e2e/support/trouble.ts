import { expect, type BrowserContext, type Page, type Worker } from '@playwright/test';

/** What a page may load besides its own host: bytes it made itself, and the browser's PDF viewer. */
const INNER = new Set(['blob:', 'data:', 'about:', 'chrome-extension:', 'chrome:']);

/** What our listener says, and what the browser says by itself where no listener is yet. */
const POLICY = /^policy: |Content Security Policy/;

/** Hosts that serve the application in this process: the journey's own, and those it starts. */
const ours = new Set<string>();

/** Names a host that serves the application; whatever else is asked for is another host. */
export const isOurs = (origin: string): unknown => ours.add(origin);

export interface Trouble {
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  /** Adds a browser context; one that is not the journey's own may log errors, and nothing more. */
  readonly watch: (context: BrowserContext, also?: 'errors') => Promise<void>;
  /** What was found so far, which is then forgotten. */
  readonly take: () => readonly string[];
  readonly expectNone: () => void;
}

/** Runs in the page and in its workers. */
function tellOfPolicy(): void {
  globalThis.addEventListener('securitypolicyviolation', (event) => {
    // oxlint-disable-next-line no-console
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
}

/**
 * Listens to browser contexts: errors that were not provoked, and, provoked or not, broken
 * security policy and requests to other hosts.
 */
export function newTrouble(provoked: readonly RegExp[]): Trouble {
  const asked: string[] = [];
  let found: string[] = [];
  const askedFor = (kind: string, address: string): void => {
    const { protocol, origin } = new URL(address);
    asked.push(address);
    if (!INNER.has(protocol) && !ours.has(origin.replace(/^ws/, 'http'))) {
      found.push(`${kind} to ${address}`);
    }
  };
  const error = (what: string): void => {
    if (!provoked.some((pattern) => pattern.test(what))) found.push(what);
  };
  // One that ends at once has nothing to tell any more.
  const inWorker = (worker: Worker): unknown => worker.evaluate(tellOfPolicy).catch(() => null);
  const onPage = (page: Page): void => {
    page.on('websocket', (socket) => askedFor('socket', socket.url()));
    page.on('worker', inWorker);
  };
  const watch = async (context: BrowserContext, also?: 'errors'): Promise<void> => {
    context.on('request', (request) => askedFor('request', request.url()));
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      if (POLICY.test(message.text())) found.push(message.text());
      else if (also === 'errors') error(`console: ${message.text()}`);
    });
    if (also === 'errors') {
      context.on('weberror', (uncaught) => error(`uncaught: ${uncaught.error().message}`));
    }
    context.on('page', onPage);
    for (const page of context.pages()) onPage(page);
    await context.addInitScript(tellOfPolicy);
  };
  const take = (): readonly string[] => {
    const taken = found;
    found = [];
    return taken;
  };
  return { asked, watch, take, expectNone: () => expect(found).toEqual([]) };
}

/** Listens to one context by itself, its errors too. */
export async function watchTrouble(
  context: BrowserContext,
  ownOrigin: string,
  provoked: readonly RegExp[] = [],
): Promise<Trouble> {
  isOurs(ownOrigin);
  const trouble = newTrouble(provoked);
  await trouble.watch(context, 'errors');
  return trouble;
}

let here: Trouble | undefined;

/** What the journey that runs now listens with, while it runs. */
export const listenHere = (trouble: Trouble | undefined): unknown => (here = trouble);

/** Has the journey that runs now listen to a context that it started past its own browser. */
export const watchHere = async (context: BrowserContext): Promise<void> => here?.watch(context);

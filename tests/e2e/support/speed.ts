import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, TestInfo } from '@playwright/test';
import { observeSpeed, type SpeedNotes } from './speed-in-page.ts';

/** Where the notes of each journey go; without it nothing is observed and nothing costs anything. */
const FOLDER = process.env['JOURNEY_SPEED'];
const TELL = 'tellSpeed';

/** Of the journey that is under way in this process. */
let heard: SpeedNotes[] = [];

/** Observes every page of a browser from its next address on. */
export async function observe(context: BrowserContext): Promise<void> {
  if (FOLDER === undefined) return;
  await context.exposeBinding(TELL, (_source, notes: SpeedNotes) => {
    heard.push(notes);
  });
  await context.addInitScript(observeSpeed, TELL);
}

/** What a page has not told yet: the number of its interactions so far. */
async function askFor(context: BrowserContext): Promise<void> {
  const asked = context.pages().map((page) =>
    page.evaluate(() => {
      dispatchEvent(new Event('pagehide'));
      return performance.now();
    }),
  );
  await Promise.allSettled(asked);
}

/** Runs a journey and, when that was asked for, writes down how fast it was, or that it failed. */
export async function observed(
  browser: Browser,
  info: TestInfo,
  journey: () => Promise<void>,
): Promise<void> {
  if (FOLDER === undefined) return journey();
  heard = [];
  const start = (context: BrowserContext) => void observe(context);
  browser.on('context', start);
  await journey();
  for (const context of browser.contexts()) await askFor(context);
  browser.off('context', start);
  mkdirSync(FOLDER, { recursive: true });
  const [file = ''] = info.titlePath;
  const name = `${file.replace(/\.e2e\.ts$/, '')}: ${info.title}`;
  // What a journey that broke off was like says nothing of the whole: it is only named.
  const held = info.status === info.expectedStatus;
  const told = { journey: name, held, notes: held ? heard : [] };
  writeFileSync(join(FOLDER, `${info.testId}.json`), JSON.stringify(told));
}

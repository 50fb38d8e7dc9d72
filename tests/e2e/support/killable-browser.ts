import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { observe } from './speed.ts';
import { watchHere } from './trouble.ts';

/** A browser with a profile on disk, started as a process of our own so that it can be killed. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** Ends the process at once, as a power cut does; returns when it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser on a profile folder; a folder that is used again holds what survived. */
export async function startBrowser(
  profile: string,
  zone = 'Asia/Makassar',
): Promise<KillableBrowser> {
  const program = findBrowser() ?? chromium.executablePath();
  const child = spawn(
    program,
    [
      ...BROWSER_FLAGS,
      '--headless=new',
      '--password-store=basic',
      '--lang=id-ID',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TZ: zone },
      detached: true,
    },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${program} ended before it was ready`)));
    createInterface(child.stderr).on('line', (line) => {
      const found = /ws:\/\/\S+/.exec(line);
      if (found) resolve(found[0]);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no window');
  await watchHere(context);
  await observe(context);
  return {
    context,
    kill: async () => {
      // The whole group, so that no renderer lives on to finish a write.
      const runs = child.exitCode === null && child.signalCode === null;
      if (runs && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}

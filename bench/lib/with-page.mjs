import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/find-browser.mjs';
import { root } from '../../scripts/lib/root.mjs';

/**
 * A browser with its database on disk, as people have it; the default one keeps it in memory.
 * `work` gets its page, the address of the build and the folder of its profile.
 */
export async function withPage(work) {
  const profile = mkdtempSync(join(tmpdir(), 'timbang-bench-'));
  const server = await preview({ root, logLevel: 'error', preview: { port: 0 } });
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    args: BROWSER_FLAGS,
    viewport: { width: 1366, height: 768 },
    ...(executablePath && { executablePath }),
  });
  try {
    const [address] = server.resolvedUrls?.local ?? [];
    return await work(context.pages()[0] ?? (await context.newPage()), address, profile);
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

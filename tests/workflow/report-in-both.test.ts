import { createHash } from 'node:crypto';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { makeReport, type ReportOrder } from '#workflow/make-report.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/find-browser.mjs';
import { fixedOrder } from '../browser/worker/report-order.ts';

/** Runs inside the page: the report as the app's worker makes it, as its digest. (A text, because
 * the test runner rewrites `import()` in functions.) */
const digestInBrowser = (order: ReportOrder): string => `(async () => {
  const { makeReportInWorker } = await import('/src/worker/client.ts');
  const never = new AbortController().signal;
  const pdf = await makeReportInWorker(${JSON.stringify(order)}, () => undefined, never);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', pdf));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
})()`;

async function inBrowser(order: ReportOrder): Promise<string> {
  const server = await createServer({
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-report-in-both',
    server: { port: 0, hmr: false, watch: null },
    // All named: a library found later would make the page load anew in the middle of the work.
    optimizeDeps: { noDiscovery: true, include: ['comlink', 'jspdf', 'jspdf-autotable', 'zod'] },
  });
  await server.listen();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage();
    await page.route('**/blank', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
    );
    await page.goto(`${server.resolvedUrls?.local[0]}blank`);
    return await page.evaluate<string>(digestInBrowser(order));
  } finally {
    await browser.close();
    await server.close();
  }
}

test('Node and the browser make the same bytes of the same order', async () => {
  const order = await fixedOrder();
  const pdf = await makeReport(order, await subsetReportFonts(), () => undefined);
  expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(await inBrowser(order)).toBe(createHash('sha256').update(pdf).digest('hex'));
}, 60_000);

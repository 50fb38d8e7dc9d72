import { createHash } from 'node:crypto';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import type { RecapSource } from '#core/report/recap-source.ts';
import { makePaper, type PaperOrder } from '#workflow/papers/make-paper.ts';
import { makeRecapReport } from '#workflow/portfolio/make-recap-report.ts';
import { makeReport, type ReportOrder } from '#workflow/papers/make-report.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/find-browser.mjs';
import { fixedOrder } from '../browser/worker/report-order.ts';
import { evaluationSource } from '../report/sample-evaluation.ts';
import { recapSample } from '../report/sample-recap.ts';

/** As JSON that keeps exact numbers: 5n becomes "5n". */
const withBig = (value: RecapSource): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one));

/** Runs inside the page: report and papers as the app's worker makes them, as their digests. (A
 * text, because the test runner rewrites `import()` in functions.) */
const digestsInBrowser = (
  report: ReportOrder,
  papers: readonly PaperOrder[],
  recap: RecapSource,
): string => `(async () => {
  const { makeReportInWorker, makePaperInWorker } = await import('/src/worker/client.ts');
  const { makeRecapReportInWorker } = await import('/src/worker/office-client.ts');
  const never = new AbortController().signal;
  const digestOf = async (pdf) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', pdf));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const report = await makeReportInWorker(${JSON.stringify(report)}, () => undefined, never);
  const digests = [await digestOf(report)];
  for (const order of ${JSON.stringify(papers)}) {
    digests.push(await digestOf(await makePaperInWorker(order, () => undefined, never)));
  }
  const big = (_, one) => /^-?\\d+n$/.test(one) ? BigInt(one.slice(0, -1)) : one;
  const recap = JSON.parse(${JSON.stringify(withBig(recap))}, big);
  digests.push(await digestOf(await makeRecapReportInWorker(recap, () => undefined, never)));
  return digests;
})()`;

async function inBrowser(
  report: ReportOrder,
  papers: readonly PaperOrder[],
  recap: RecapSource,
): Promise<readonly string[]> {
  const server = await createServer({
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-report-in-both',
    server: { port: 0, hmr: false, watch: null },
    // All named: a library found later would make the page load anew in the middle of the work.
    optimizeDeps: {
      noDiscovery: true,
      include: ['comlink', 'jspdf', 'jspdf-autotable', 'uqr', 'zod'],
    },
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
    return await page.evaluate<readonly string[]>(digestsInBrowser(report, papers, recap));
  } finally {
    await browser.close();
    await server.close();
  }
}

test('Node and the browser make the same bytes of the same order', async () => {
  const order = await fixedOrder();
  const fonts = await subsetReportFonts();
  const source = evaluationSource({ asesors: 1 });
  const papers: readonly PaperOrder[] = [
    { kind: 'LHE-PUBLIK', source },
    { kind: 'BA', source },
    { kind: 'PANDUAN', rubric: source.rubric, results: [source] },
  ];
  const recap = await recapSample(3);
  const quiet = (): void => undefined;
  const pdfs = [
    await makeReport(order, fonts, quiet),
    ...(await Promise.all(papers.map((paper) => makePaper(paper, fonts, quiet)))),
    await makeRecapReport(recap, fonts, quiet),
  ];
  for (const pdf of pdfs) expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(await inBrowser(order, papers, recap)).toEqual(
    pdfs.map((pdf) => createHash('sha256').update(pdf).digest('hex')),
  );
}, 60_000);

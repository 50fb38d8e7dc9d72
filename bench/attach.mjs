import { timeAttaching } from './lib/in-page-attach.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';
import { quantile } from './lib/stats.mjs';
import { withPage } from './lib/with-page.mjs';
import { seed } from './lib/in-page.mjs';

const MEGABYTE = 1024 * 1024;
/** Ordinary documents, a few large scans, and everything of a large agency at once. */
const LOADS = [
  { name: '40 files of 400 kB', files: 40, bytes: 400 * 1024, rounds: 5 },
  { name: '8 files of 8 MB', files: 8, bytes: 8 * MEGABYTE, rounds: 5 },
  { name: '500 files of 400 kB', files: 500, bytes: 400 * 1024, rounds: 1 },
];

/**
 * From the choice of files to the last one attached, in the production build, against
 * nothing but the browser's SHA-256 and a durable write of the same bytes.
 */
export function attachRows(app) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const assessment = assessmentOf(
    chosen,
    answersOf(app, chosen, () => 1),
  );
  return withPage(async (page, address) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(seed, { table: 'assessments', rows: [assessment] });
    const rows = [];
    for (const { name, files, bytes, rounds } of LOADS) {
      await page.goto(`${address}#/p/${assessment.id}/bukti`);
      await page.locator('.drop-zone input[multiple]').waitFor({ state: 'attached' });
      const times = await page.evaluate(timeAttaching, { files, bytes, rounds });
      const speed = (list) => (files * bytes) / 1e6 / (quantile(list, 0.5) / 1000);
      rows.push({
        what: `hash and store, ${name}, median`,
        ours: speed(times.ours),
        baseline: speed(times.bare),
        unit: 'MB/s',
        against: 'crypto.subtle.digest + Blob put, durable',
        note:
          files > 100
            ? 'with every row and the list drawn'
            : 'more is better, at least 0.7 is asked',
      });
    }
    return rows;
  });
}

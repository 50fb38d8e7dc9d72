import { seed } from './lib/in-page.mjs';
import { tasksDuring } from './lib/main-thread.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';
import { quantile } from './lib/stats.mjs';
import { seedTexts, sha256, submissionsOf } from './lib/submissions.mjs';
import { withPage } from './lib/with-page.mjs';

const FRAME_MS = 16.7;
const AGENCIES = 12;
const DOCUMENTS = 100;
/** What may still be going on when the last row is there: drawing, and opening what comes next. */
const SETTLE_MS = 900;

/** One step to the next agency: the longest task of the thread that draws, until all is there. */
async function step(page, at) {
  await page.evaluate((name) => performance.mark(name), `step ${at} begins`);
  await page.keyboard.press('Alt+KeyN');
  const name = `Dinas Contoh ${String(at).padStart(2, '0')}`;
  await page.locator('h1', { hasText: name }).waitFor();
  await page
    .locator('.verdict-row')
    .nth(DOCUMENTS - 1)
    .waitFor({ state: 'attached' });
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate((mark) => performance.mark(mark), `step ${at} ends`);
}

/**
 * From one submission to the next at the same indicator, by key, in the production build: how
 * long the page stands still at most, with every one of 100 documents on the screen it opens.
 */
export function reviewRows(app) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const [indicator] = chosen.indicators;
  const fact = 'Kalimat fakta yang sudah ada. '.repeat(10);
  const assessment = assessmentOf(
    chosen,
    answersOf(app, chosen, (at) => at % 5, { fact, analysis: fact }),
  );
  const made = submissionsOf({ assessment, indicator, agencies: AGENCIES, documents: DOCUMENTS });
  return withPage(async (page, address) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(seed, { table: 'packages', rows: made.map(({ record }) => record) });
    await page.evaluate(seed, { table: 'reviews', rows: made.map(({ sheet }) => sheet) });
    const texts = made.flatMap((one) => one.texts);
    await page.evaluate(
      seedTexts,
      texts.map((text) => ({ digest: sha256(text), text })),
    );
    const { digest } = chosen.ref;
    await page.goto(`${address}#/asesor/baca/${digest}/${indicator.id}/${made[0].record.id}`);
    await page.reload();
    await page
      .locator('.verdict-row')
      .nth(DOCUMENTS - 1)
      .waitFor({ state: 'attached' });
    await page.waitForTimeout(3000);
    const longest = [];
    const { tasks, marks } = await tasksDuring(page, async () => {
      for (let at = 1; at < AGENCIES; at += 1) await step(page, at);
    });
    const timeOf = (name) => marks.find((mark) => mark.name === name)?.at ?? Number.NaN;
    for (let at = 1; at < AGENCIES; at += 1) {
      const [from, to] = [timeOf(`step ${at} begins`), timeOf(`step ${at} ends`)];
      const within = tasks.filter((task) => task.at >= from && task.at < to);
      longest.push(Math.max(...within.map(({ ms }) => ms)));
    }
    return [
      ['median', 0.5],
      ['p95', 0.95],
    ].map(([word, part]) => ({
      what: `next submission, 100 documents, longest blocking, ${word}`,
      ours: quantile(longest, part),
      baseline: FRAME_MS,
      unit: 'ms',
      against: 'one animation frame',
      note: 'time of the thread that draws, per step',
    }));
  });
}

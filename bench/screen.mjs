import { seed, timeBareWrites, timeTicks } from './lib/in-page.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';
import { quantile } from './lib/stats.mjs';
import { withPage } from './lib/with-page.mjs';

const FRAME_MS = 16;
const DEBOUNCE_MS = 300;
const TICKS = 120;

/** From the tick to the new score on screen, and to "Tersimpan", in the production build. */
export function screenRows(app) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const [first] = chosen.indicators;
  const fact = 'Kalimat fakta yang sudah ada. '.repeat(10);
  const assessment = assessmentOf(
    chosen,
    answersOf(app, chosen, (at) => (at === 0 ? 4 : at % 5), { fact, analysis: fact }),
  );
  return withPage(async (page, address) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(seed, { table: 'assessments', rows: [assessment] });
    await page.goto(`${address}#/p/${assessment.id}/i/${first.id}`);
    await page.locator('.rung').nth(1).waitFor();
    const bare = await page.evaluate(timeBareWrites, { row: assessment, writes: TICKS });
    const { screen, saved } = await page.evaluate(timeTicks, { ticks: TICKS, warmUp: 10 });
    const row = (what, ours, baseline, against) => ({ what, ours, baseline, unit: 'ms', against });
    const [p50, p95] = [0.5, 0.95];
    const durable = (part) => DEBOUNCE_MS + quantile(bare, part);
    const frame = 'one animation frame';
    const store = 'debounce + bare durable write';
    return [
      row('tick until the score is updated, p95', quantile(screen, p95), FRAME_MS, frame),
      row('tick until the score is updated, median', quantile(screen, p50), FRAME_MS, frame),
      row('tick until "Tersimpan", p95', quantile(saved, p95), durable(p95), store),
      row('tick until "Tersimpan", median', quantile(saved, p50), durable(p50), store),
    ];
  });
}

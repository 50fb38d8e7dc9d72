import { timeAttaching } from './lib/in-page-attach.mjs';
import { seed, timeTicks } from './lib/in-page.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';
import { quantile } from './lib/stats.mjs';
import { withPage } from './lib/with-page.mjs';

const PASSPHRASE = 'sawah biru kereta tenang';
const FILES = { files: 8, bytes: 8 * 1024 * 1024, rounds: 5 };
const TICKS = { ticks: 60, warmUp: 10 };

/** Sets a passphrase as a person does, and opens the workspace with it. */
async function protect(page, address, { here, passphrase, protect: words, gate }) {
  const named = (name) => ({ name, exact: true });
  await page.goto(`${address}#/ruang-kerja`);
  await page.getByRole('button', named(here.protect)).click();
  await page.getByLabel(passphrase.understood).check();
  await page.getByLabel(passphrase.fresh, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(passphrase.again, { exact: true }).fill(PASSPHRASE);
  await page.getByRole('dialog').getByRole('button', named(words.action)).click();
  await page.getByLabel(passphrase.label, { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', named(gate.unlock)).click();
  await page.getByRole('navigation').first().waitFor();
}

/** Runs inside the page: a list that holds something keeps the place to attach folded away. */
async function openAttaching() {
  const fold = () => document.querySelector('.register-fold');
  while (!fold()) await new Promise((resolve) => requestAnimationFrame(resolve));
  if (!fold().open) fold().querySelector('summary').click();
}

/** Attaching large files, and answering, where everything is sealed, against where nothing is. */
export function sealedRows(app) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const [first] = chosen.indicators;
  const assessment = assessmentOf(
    chosen,
    answersOf(app, chosen, (at) => (at === 0 ? 4 : 1)),
  );
  return withPage(async (page, address) => {
    const measure = async () => {
      await page.goto(`${address}#/p/${assessment.id}/i/${first.id}`);
      await page.locator('.rung').nth(1).waitFor();
      const { saved } = await page.evaluate(timeTicks, TICKS);
      await page.goto(`${address}#/p/${assessment.id}/bukti`);
      await page.evaluate(openAttaching);
      await page.locator('.drop-zone input[multiple]').waitFor({ state: 'attached' });
      const { ours } = await page.evaluate(timeAttaching, FILES);
      return { saved: quantile(saved, 0.5), attached: quantile(ours, 0.5) };
    };
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(seed, { table: 'assessments', rows: [assessment] });
    const plain = await measure();
    await protect(page, address, app.workspacesText.text);
    const sealed = await measure();
    const row = (what, ours, baseline) => ({
      what,
      ours,
      baseline,
      unit: 'ms',
      against: 'the same without a passphrase',
    });
    return [
      row('sealed: tick until "Tersimpan", median', sealed.saved, plain.saved),
      row('sealed: attaching 8 files of 8 MB, median', sealed.attached, plain.attached),
    ];
  });
}

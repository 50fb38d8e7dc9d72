import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { rounds } from '../support/rounds.ts';
import { chance } from './crash/chance.ts';
import { readDisk } from './crash/disk.ts';
import { Ledger } from './crash/ledger.ts';
import { tearLog } from './crash/torn-log.ts';
import { attachTwo, backUp, typeAndTick } from './crash/work.ts';
import { expectPosition } from './support/answering.ts';
import { startBrowser, type KillableBrowser } from './support/killable-browser.ts';
import { serveBuild } from './support/server.ts';
import { LIMA_TITLE, startAssessment } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? rounds(100, 12));
const SEED = Number(process.env['CRASH_SEED'] ?? 20_201_201);
/** Two browsers share the rounds, side by side: most of a round is waiting. */
const BROWSERS = 2;
const ROUNDS_EACH = Math.ceil(ROUNDS / BROWSERS);
/** The power goes after so many finished steps at most, and then after so many milliseconds at most. */
const MOST_STEPS = 4;
const LONGEST_MS = 900;
/** So often the power goes in the middle of an entry of the log, which it seldom does by itself. */
const TORN_EVERY = 5;

const { indicator: on } = words.assess;

/** A tick that is not stored is off; every other place that is not there has no value. */
const found =
  (values: Readonly<Record<string, string>>) =>
  (place: string): string | undefined =>
    values[place] ?? (place.includes(' tick ') ? 'off' : undefined);

/** Reads the disk past the app and the screen through it; both must hold all that was promised. */
async function lossesAfterKill(page: Page, ledger: Ledger): Promise<readonly string[]> {
  const disk = await readDisk(page);
  const losses = [...disk.halfWritten, ...ledger.lost(found(disk.values))];
  await expect(page.getByLabel(on.fact, { exact: true })).toHaveValue(disk.values['k1 fact'] ?? '');
  ledger.settle(found(disk.values));
  return losses;
}

/** Opens the assessment where the kill left it; where that fails, the error says what stands there. */
async function reopen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  try {
    await expectPosition(page, 1, 35);
  } catch (error) {
    const shown = await page.locator('body').innerText();
    throw new Error(`after a kill the screen shows: ${shown}`, { cause: error });
  }
}

/** What an officer does in a moment: mostly typing, sometimes attaching, now and then a backup. */
function oneStep(page: Page, ledger: Ledger, name: string, random: () => number): Promise<void> {
  const kind = random();
  if (kind < 0.1) return backUp(page, ledger);
  if (kind < 0.35) return attachTwo(page, ledger, name, random);
  return typeAndTick(page, ledger, name, random);
}

/** Works step by step until the power goes, at a random moment while a step is under way. */
async function workUntilKilled(
  browser: KillableBrowser,
  work: (step: number) => Promise<void>,
  random: () => number,
): Promise<void> {
  const steps = Math.floor(random() * (MOST_STEPS + 1));
  for (let step = 0; step < steps; step += 1) await work(step);
  let dark = false;
  const last = work(steps).catch((error: unknown) => {
    // What was being done when the power went ends with the browser.
    if (!dark) throw error;
  });
  await delay(random() * LONGEST_MS);
  dark = true;
  await browser.kill();
  await last;
}

/** What one browser was made to promise, and what of it was not there after a kill. */
interface Outcome {
  readonly losses: readonly string[];
  readonly acknowledged: number;
}

/** Works and is cut off round by round in a browser of its own. */
async function cutThePower(origin: string, profile: string, seed: number): Promise<Outcome> {
  const random = chance(seed);
  const ledger = new Ledger();
  const losses: string[] = [];
  let address = '';
  for (let round = 0; round <= ROUNDS_EACH; round += 1) {
    const browser = await startBrowser(profile);
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      if (address === '') {
        await page.goto(origin);
        await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Padam', year: 2026 });
        await page.getByRole('link', { name: words.assess.tasks.continue }).click();
        await expectPosition(page, 1, 35);
        address = page.url();
      } else {
        await reopen(page, address);
        losses.push(...(await lossesAfterKill(page, ledger)));
      }
      if (round === ROUNDS_EACH) break;
      await workUntilKilled(
        browser,
        (step) => oneStep(page, ledger, `putaran ${round} langkah ${step}`, random),
        random,
      );
    } finally {
      await browser.kill();
    }
    if (round % TORN_EVERY === TORN_EVERY - 1) tearLog(profile);
  }
  return { losses, acknowledged: ledger.acknowledged };
}

test('nothing that was called stored is lost by kills at random moments', async () => {
  const info = test.info();
  test.setTimeout(20 * 60_000);
  const server = await serveBuild();
  const seeds = Array.from({ length: BROWSERS }, (_, at) => SEED + at);
  const outcomes = await Promise.all(
    seeds.map((seed) => cutThePower(server.origin, info.outputPath(`profil-${seed}`), seed)),
  );
  await server.stop();
  const losses = outcomes.flatMap((one) => one.losses);
  const acknowledged = outcomes.reduce((sum, one) => sum + one.acknowledged, 0);
  const cuts = ROUNDS_EACH * BROWSERS;
  const report = `${losses.length} lost of ${acknowledged} acknowledged, ${cuts} rounds, seed ${SEED}`;
  info.annotations.push({ type: 'campaign', description: report });
  process.stdout.write(`${report}\n`);
  expect(losses).toEqual([]);
  expect(acknowledged).toBeGreaterThanOrEqual(cuts * 10);
});

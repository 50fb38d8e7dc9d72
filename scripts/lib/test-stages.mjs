import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from './build.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { root } from './root.mjs';
import { runTool } from './run.mjs';
import { playwrightTimes, vitestTimes } from './slowest.mjs';

/**
 * A stage made of tests: runs them and reads the count from the runner's JSON report.
 * @param {string} name
 * @param {{
 *   folder: string,
 *   files: RegExp,
 *   work: (report: string) => Promise<{ ok: boolean, output: string }>,
 *   count: typeof countVitest,
 *   times: typeof vitestTimes,
 * }} suite
 * @returns {import('./check-stages.mjs').Stage}
 */
const suite =
  (name, { folder, files, work, count, times }) =>
  async () => {
    if (!holds(join(root, folder), files)) {
      return { name, counts: { passed: 0, failed: 0 }, output: '' };
    }
    const report = join(root, '.cache', `${name}.json`);
    mkdirSync(join(root, '.cache'), { recursive: true });
    rmSync(report, { force: true });
    const { ok, output } = await work(report);
    const json = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
    return { name, counts: count(json, ok), output, times: times(json) };
  };

/**
 * @param {string} folder
 * @param {RegExp} files
 */
const holds = (folder, files) =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => files.test(file));

/** @param {string} project @param {NodeJS.ProcessEnv} [env] */
const vitest = (project, env) => (report) =>
  runTool(
    'vitest/vitest.mjs',
    [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );

/** Everything that a release is tried with. */
const IS_WHOLE = process.env.WHOLE !== undefined;

/**
 * Its configuration names the report.
 * @param {string} config
 * @param {readonly string[]} [args]
 * @param {NodeJS.ProcessEnv} [env]
 */
const playwright =
  (config, args = [], env = {}) =>
  () =>
    isBuilt(root)
      ? runTool('playwright/cli.js', ['test', '--config', config, ...args], env)
      : Promise.resolve({ ok: false, output: 'Tidak dijalankan: aplikasi belum tersusun.' });

const parts = suite('unit', {
  folder: 'tests',
  files: /\.test\.tsx?$/,
  work: vitest('unit'),
  count: countVitest,
  times: vitestTimes,
});

/** Says how many spoilt packages were tried, also when none got through. @type {import('./check-stages.mjs').Stage} */
export const unit = async () => {
  const outcome = await parts();
  return { ...outcome, note: /^[\d,]+ mutated files: .*$/m.exec(outcome.output)?.[0] };
};

export const browser = suite('browser', {
  folder: 'tests/browser',
  files: /\.test\.tsx?$/,
  // With React as people get it: its questions to itself were a third of the work.
  work: vitest('browser', { NODE_ENV: 'production' }),
  count: countVitest,
  times: vitestTimes,
});

const journeys = suite('e2e', {
  folder: 'tests/e2e',
  files: /\.e2e\.ts$/,
  work: playwright('playwright.config.ts', IS_WHOLE ? [] : ['--project=long', '--project=others']),
  count: countPlaywright,
  times: playwrightTimes,
});

/** Names what passed only when tried again. @type {import('./check-stages.mjs').Stage} */
export const e2e = async () => {
  const outcome = await journeys();
  return { ...outcome, note: /^ +\d+ flaky\n(?: {4}.+\n?)+/m.exec(outcome.output)?.[0].trim() };
};

const powerCuts = suite('campaign', {
  folder: 'tests/e2e',
  files: /crash-campaign\.e2e\.ts$/,
  work: playwright('playwright.campaign.config.ts'),
  count: countPlaywright,
  times: playwrightTimes,
});

/** Says what it counted, also when nothing was lost. @type {import('./check-stages.mjs').Stage} */
export const campaign = async () => {
  const outcome = await powerCuts();
  return { ...outcome, note: /^\d+ lost of .*$/m.exec(outcome.output)?.[0] };
};

const workingDays = suite('soak', {
  folder: 'tests/e2e',
  files: /soak\.e2e\.ts$/,
  work: playwright('playwright.soak.config.ts', [], { SOAK: 'whole' }),
  count: countPlaywright,
  times: playwrightTimes,
});

/** Says how much trouble there was, also when all ended well. @type {import('./check-stages.mjs').Stage} */
export const soak = async () => {
  const outcome = await workingDays();
  return { ...outcome, note: /^soak: .*$/m.exec(outcome.output)?.[0] };
};

/** Pictures of the gallery against those that were accepted; a failure says where the difference lies. */
export const gallery = suite('gallery', {
  folder: 'tests/gallery',
  files: /\.pictures\.ts$/,
  work: () => runTool('playwright/cli.js', ['test', '--config', 'playwright.gallery.config.ts']),
  count: countPlaywright,
  times: playwrightTimes,
});

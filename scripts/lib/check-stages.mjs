import { build } from './build.mjs';
import { countCheck } from './counts.mjs';
import { runTool } from './run.mjs';
import { ensureSystemTools } from './system-tools.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./slowest.mjs').FileTime} FileTime
 * @typedef {{ name: string, counts: Counts, output: string, note?: string, times?: FileTime[] }} Outcome
 * @typedef {() => Promise<Outcome>} Stage
 */

/**
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string }>} work
 * @returns {Stage}
 */
const check = (name, work) => async () => {
  const { ok, output } = await work();
  return { name, counts: countCheck(ok), output };
};

/** Not a check of the project: counts only when it fails. @type {typeof check} */
const preparation = (name, work) => async () => {
  const outcome = await check(name, work)();
  return { ...outcome, counts: { ...outcome.counts, passed: 0 } };
};

/** Types too: each file by the tsconfig.json nearest to it. */
export const lint = check('lint', () => runTool('oxlint/bin/oxlint', []));
export const deadCode = check('knip', () => runTool('knip/bin/knip.js', []));
export const format = check('format', () => runTool('oxfmt/bin/oxfmt', ['--check']));

export const systemTools = preparation('tools', async () => {
  const missing = await ensureSystemTools();
  return { ok: missing.length === 0, output: missing.join('\n') };
});

export const building = preparation('build', build);

/** `npm run soak [-- --seed N --short]`: working days of five computers, with and without trouble. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { root } from './lib/root.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now()) },
    short: { type: 'boolean', default: false },
  },
});
const made = await build();
if (!made.ok) throw new Error(`Aplikasi tidak dapat disusun.\n${made.output}`);
console.log(`seed ${values.seed}`);
const args = ['node_modules/playwright/cli.js', 'test', '--config', 'playwright.soak.config.ts'];
const since = performance.now();
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  env: { ...process.env, SOAK: values.short ? 'short' : 'whole', SOAK_SEED: values.seed },
  stdio: 'inherit',
});
console.log(`${((performance.now() - since) / 1000).toFixed(0)} s`);
process.exitCode = status ?? 1;

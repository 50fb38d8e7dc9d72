/** `npm run soak [-- --seed N --short]`: eight working days of five computers, with and without trouble. */
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { runTool } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now()) },
    short: { type: 'boolean', default: false },
  },
});
const made = await build();
if (!made.ok) throw new Error(`Aplikasi tidak dapat disusun.\n${made.output}`);
console.log(`seed ${values.seed}`);
const args = ['test', '--config', 'playwright.campaign.config.ts', 'soak'];
const { ok, output } = await runTool('playwright/cli.js', args, {
  SOAK: values.short ? 'short' : 'whole',
  SOAK_SEED: values.seed,
});
console.log(output);
process.exitCode = ok ? 0 : 1;

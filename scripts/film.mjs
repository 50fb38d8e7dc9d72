/** `npm run film [-- opd asesor diskominfo]`: pictures of every page of the desks, in .cache/film. */
import { build } from './lib/build.mjs';
import { runTool } from './lib/run.mjs';

const DESKS = ['opd', 'asesor', 'diskominfo'];

const named = process.argv.slice(2);
const made = await build();
if (!made.ok) throw new Error(`Aplikasi tidak dapat disusun.\n${made.output}`);
for (const desk of named.length === 0 ? DESKS : named) {
  const args = ['test', '--config', 'playwright.film.config.ts', '--grep', `meja ${desk}`];
  const { ok, output } = await runTool('playwright/cli.js', args);
  console.log(output);
  if (!ok) process.exitCode = 1;
}

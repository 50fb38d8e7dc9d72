import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { journeySpeed, journeySummary } from './lib/journey-speed.mjs';

const PLAYWRIGHT = join(root, 'node_modules', 'playwright', 'cli.js');

/** The journeys, one after the other; their own report says on the way how far they are. */
function runJourneys(folder) {
  const args = [PLAYWRIGHT, 'test', '--workers', '1', '--retries', '0', '--reporter', 'line'];
  const env = { ...process.env, JOURNEY_SPEED: folder };
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).once('close', resolve);
  });
}

/**
 * Every journey of the tests once more, one after the other, with the browser's own observers:
 * how fast it answered each hand, and which work kept it from answering. A journey that fails
 * is not measured, and is named.
 */
export async function journeyRows() {
  const folder = mkdtempSync(join(tmpdir(), 'timbang-journeys-'));
  try {
    await runJourneys(folder);
    const told = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file))));
    const failed = told.filter(({ held }) => !held).map(({ journey }) => journey);
    for (const journey of failed) process.stdout.write(`not measured, it failed: ${journey}\n`);
    const whole = told.filter(({ held }) => held);
    if (whole.length === 0) throw new Error('bench: no journey was measured');
    const journeys = whole
      .map(journeySpeed)
      .toSorted((one, other) => one.journey.localeCompare(other.journey));
    return { rows: journeySummary(journeys), journeys };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * `npm test`: every kind of check of the project. `npm run test:whole`, before a release: also whole
 * days of work, and chance asked as often as promised. The last line is read by machines.
 */
import { building, deadCode, format, lint, systemTools } from './lib/check-stages.mjs';
import { countCheck, lastLine, total } from './lib/counts.mjs';
import { prepare } from './lib/prepare.mjs';
import { slowestLine } from './lib/slowest.mjs';

const isWhole = process.argv.includes('--whole');
// Stages and tests read it from there.
if (isWhole) process.env.WHOLE = '1';
else delete process.env.WHOLE;
const { browser, campaign, e2e, gallery, soak, unit } = await import('./lib/test-stages.mjs');

/** @type {import('./lib/counts.mjs').Counts[]} */
const counts = [];
/** @type {(string | undefined)[]} */
const slowest = [];

/** @param {import('./lib/check-stages.mjs').Outcome} outcome @param {number} since */
function tell(outcome, since) {
  const { passed, failed } = outcome.counts;
  const seconds = `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const mark = failed > 0 ? '✗' : '✓';
  const numbers = passed + failed === 0 ? '' : `${passed} lulus, ${failed} gagal`;
  console.log(`${mark} ${outcome.name.padEnd(8)} ${numbers.padEnd(22)} ${seconds.padStart(8)}`);
  if (outcome.note) console.log(`  ${outcome.note}`);
  if (failed > 0) console.log(`\n${outcome.output}\n`);
}

/** One after the other; a stage that fails does not hide the next. */
async function lane(stages) {
  for (const stage of stages) {
    const since = performance.now();
    const outcome = await stage().catch((error) => ({
      name: 'crash',
      counts: countCheck(false),
      output: error.stack,
    }));
    counts.push(outcome.counts);
    slowest.push(slowestLine(outcome.name, outcome.times ?? []));
    tell(outcome, since);
  }
}

try {
  await prepare();
  await lane([systemTools]);
  const built = lane([lint, deadCode, format, building]);
  // One process of its own; the other processor is left to the browsers.
  const counted = lane([unit]);
  const drawn = built.then(() => lane([browser, gallery]));
  await Promise.all([
    counted,
    drawn,
    // Starting browsers and waiting for them leaves room beside it.
    built.then(() => lane([campaign])),
    // As soon as one of the two others has made room.
    built
      .then(() => Promise.race([counted, drawn]))
      .then(() => lane(isWhole ? [e2e, soak] : [e2e])),
  ]);
} catch (error) {
  console.log(error.stack);
  counts.push(countCheck(false));
}

for (const line of slowest) if (line) console.log(line);
const sum = total(counts);
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(lastLine(sum));

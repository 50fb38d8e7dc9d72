/**
 * `npm run bench`: each row measured side by side in one run. `npm run bench -- screen report`
 * measures these groups only and replaces only their rows in bench/results.json.
 */
import { build } from '../scripts/lib/build.mjs';
import { attachRows } from './attach.mjs';
import { backupRows } from './backup.mjs';
import { bundleSummary } from './bundles.mjs';
import { investmentRows } from './investment.mjs';
import { journeyRows } from './journeys.mjs';
import { appModules } from './lib/app-modules.mjs';
import { keepResults, lastResults } from './lib/results.mjs';
import { tableText } from './lib/table.mjs';
import { lighthouseRows } from './lighthouse.mjs';
import { packageRows } from './packages.mjs';
import { portfolioRows } from './portfolio.mjs';
import { recapImportRows } from './recap-import.mjs';
import { registerRows } from './register.mjs';
import { reportRows } from './report.mjs';
import { reviewRows } from './review.mjs';
import { scoringRows } from './scoring.mjs';
import { screenRows } from './screen.mjs';
import { sealedRows } from './sealed.mjs';
import { tableImportRows } from './table-import.mjs';

const GROUPS = {
  bundles: bundleSummary,
  lighthouse: lighthouseRows,
  screen: screenRows,
  register: registerRows,
  attach: attachRows,
  review: reviewRows,
  portfolio: portfolioRows,
  investment: investmentRows,
  sealed: sealedRows,
  report: reportRows,
  scoring: scoringRows,
  packages: packageRows,
  backup: backupRows,
  'recap-import': recapImportRows,
  'table-import': tableImportRows,
  journeys: journeyRows,
};
const ORDER = Object.keys(GROUPS);

const say = (line) => process.stdout.write(`${line}\n`);
const minutes = (seconds) => `${(seconds / 60).toFixed(1)} min`;

/** How long these took when they were last measured. */
function foretell(names) {
  const known = lastResults().filter(({ name, seconds }) => names.includes(name) && seconds);
  const sum = known.reduce((total, { seconds }) => total + seconds, 0);
  const rest = names.length - known.length;
  say(`${names.join(', ')}: ${minutes(sum)} at the last run`);
  if (rest > 0) say(`${rest} of them without a time of an earlier run`);
}

/** Measures one group; what breaks leaves its earlier rows as they are. */
async function measure(name, app) {
  const since = performance.now();
  try {
    const found = await GROUPS[name](app);
    const part = Array.isArray(found) ? { rows: found } : found;
    const seconds = (performance.now() - since) / 1000;
    keepResults(name, seconds, part, ORDER);
    say(`\n${name}, ${minutes(seconds)}\n${tableText(part.rows)}`);
    return true;
  } catch (error) {
    say(`\n${name} was not measured: ${error.stack}`);
    return false;
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !ORDER.includes(name));
if (unknown.length > 0) {
  throw new Error(`${unknown.join(', ')}: the groups are ${ORDER.join(', ')}`);
}
const names = asked.length > 0 ? ORDER.filter((name) => asked.includes(name)) : ORDER;
foretell(names);
const built = await build();
if (!built.ok) throw new Error(`The app could not be built:\n${built.output}`);
const app = await appModules();
let isWhole = true;
for (const name of names) isWhole = (await measure(name, app)) && isWhole;
say('\nRatios below 1 mean less than the baseline. `npm run bench:page` writes docs/kinerja.md.');
process.exitCode = isWhole ? 0 : 1;

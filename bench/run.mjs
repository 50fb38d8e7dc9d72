/** `npm run bench`: one table, each row measured side by side in this run. */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { build } from '../scripts/lib/build.mjs';
import { root } from '../scripts/lib/root.mjs';
import { attachRows } from './attach.mjs';
import { backupRows } from './backup.mjs';
import { bundleRows } from './bundles.mjs';
import { investmentRows } from './investment.mjs';
import { appModules } from './lib/app-modules.mjs';
import { tableText } from './lib/table.mjs';
import { packageRows } from './packages.mjs';
import { portfolioRows } from './portfolio.mjs';
import { recapImportRows } from './recap-import.mjs';
import { registerRows } from './register.mjs';
import { reportRows } from './report.mjs';
import { reviewRows } from './review.mjs';
import { scoringRows } from './scoring.mjs';
import { sealedRows } from './sealed.mjs';
import { screenRows } from './screen.mjs';
import { tableImportRows } from './table-import.mjs';

const built = await build();
if (!built.ok) throw new Error(`The app could not be built:\n${built.output}`);
const app = await appModules();
const rows = [
  ...bundleRows(),
  ...(await screenRows(app)),
  ...(await registerRows(app)),
  ...(await attachRows(app)),
  ...(await reviewRows(app)),
  ...(await portfolioRows(app)),
  ...(await investmentRows(app)),
  ...(await sealedRows(app)),
  ...(await reportRows(app)),
  ...(await scoringRows(app)),
  ...(await packageRows(app)),
  ...(await backupRows(app)),
  ...(await recapImportRows(app)),
  ...(await tableImportRows(app)),
];
const machine = {
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  node: process.version,
};
const measured = rows.map((row) => ({ ...row, ratio: row.ours / row.baseline }));
const results = JSON.stringify(
  { machine, rows: measured },
  (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value),
  2,
);
writeFileSync(join(root, 'bench', 'results.json'), `${results}\n`);
process.stdout.write(
  `${tableText(rows)}\n\n${machine.cores} cores, ${machine.processor}, Node ${machine.node}; ` +
    'ratios below 1 mean less than the baseline.\n',
);

import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

/**
 * What one group of rows was measured as: on which day, in how many seconds (null = not noted),
 * on what, and how many processes wanted the processors when it ended (null = not noted).
 * @typedef {{
 *   name: string, day: string, seconds: number | null, load: number | null,
 *   machine: { cores: number, processor: string, node: string },
 *   rows: import('./table.mjs').Row[], journeys?: object[],
 * }} Group
 */

const RESULTS = join(root, 'bench', 'results.json');

/** The groups of the last runs, each as it was measured last. @returns {Group[]} */
export const lastResults = () => JSON.parse(readFileSync(RESULTS, 'utf8')).groups;

/** The machine as it is now. */
const here = () => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  node: process.version,
});

/** Puts a group that was just measured in the place of its rows of an earlier run. */
export function keepResults(name, seconds, { rows, journeys }, order) {
  const measured = {
    name,
    day: new Date().toISOString().slice(0, 10),
    seconds: Math.round(seconds),
    load: loadavg()[0],
    machine: here(),
    rows: rows.map((row) => ({ ...row, ratio: row.ours / row.baseline })),
    ...(journeys && { journeys }),
  };
  const others = lastResults().filter((group) => group.name !== name);
  const groups = [...others, measured].toSorted(
    (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
  );
  const json = JSON.stringify(
    { groups },
    (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value),
    2,
  );
  writeFileSync(RESULTS, `${json}\n`);
}

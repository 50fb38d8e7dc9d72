import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * What became of the changes of one room that were drawn. `digest` is of its code as it was changed,
 * `all` how many changes there are, `loaded` how many of the drawn run only as a file is loaded and
 * are not asked.
 * @typedef {{ digest: string, draw: string, all: number, caught: number, missed: number, loaded: number }} Measured
 * @typedef {Measured & { room: string }} Standing
 */

const FILE = join(root, 'bench/mutation.json');

/** @param {readonly string[]} files */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** @returns {Record<string, Measured>} */
function read() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return {};
  }
}

/** Whether a room was measured as its code is now. */
export const isMeasured = (room, files) => read()[room]?.digest === digestOf(files);

/** @param {{ draw: string, all: number, tried: readonly { state: string }[] }} found */
export function record(room, files, { draw, all, tried }) {
  const count = (wanted) => tried.filter(({ state }) => state === wanted).length;
  const [caught, loaded] = [count('caught'), count('loaded')];
  const missed = tried.length - caught - loaded;
  const rows = {
    ...read(),
    [room]: { digest: digestOf(files), draw, all, caught, missed, loaded },
  };
  const sorted = Object.fromEntries(Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/**
 * Room by room, those that were measured as their code is now.
 * @param {ReadonlyMap<string, readonly string[]>} rooms their files
 * @returns {(Standing | { room: string })[]}
 */
export function standing(rooms) {
  const rows = read();
  return [...rooms]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([room, files]) =>
      rows[room]?.digest === digestOf(files) ? { room, ...rows[room] } : { room },
    );
}

/** 95 % of a normal distribution lie so many deviations about its middle. */
const Z = 1.96;
const percent = (part) => `${(100 * part).toFixed(1)} %`;

/** Wilson's interval; where all were tried there is none. */
function interval({ all, caught, missed, loaded }) {
  const n = caught + missed;
  if (n === 0 || n + loaded >= all) return null;
  const p = caught / n;
  const middle = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return [middle - half, middle + half];
}

/**
 * The share of all rooms together: each weighs as much as it has changes that can be asked,
 * estimated by those that were drawn. With its 95 % interval.
 * @param {readonly Standing[]} rows
 */
export function shareOfAll(rows) {
  const asked = rows.filter(({ caught, missed }) => caught + missed > 0);
  const askable = ({ all, caught, missed, loaded }) =>
    (all * (caught + missed)) / (caught + missed + loaded);
  const whole = asked.reduce((sum, row) => sum + askable(row), 0);
  let [share, variance] = [0, 0];
  for (const row of asked) {
    const n = row.caught + row.missed;
    const [weight, p] = [askable(row) / whole, row.caught / n];
    share += weight * p;
    variance += (weight ** 2 * p * (1 - p) * Math.max(0, 1 - n / askable(row))) / n;
  }
  const half = Z * Math.sqrt(variance);
  return { share, low: share - half, high: share + half };
}

/** @param {readonly (Standing | { room: string })[]} rows */
export function mutationTable(rows) {
  const known = rows.filter((row) => 'digest' in row);
  const sum = (key) => known.reduce((total, row) => total + row[key], 0);
  const line = (room, tried, share, ends) =>
    [
      room.padEnd(12),
      tried.padStart(24),
      share.padStart(8),
      ends ? ` ${percent(ends[0])} – ${percent(ends[1])}` : '',
    ]
      .join(' ')
      .trimEnd();
  const one = (row) => {
    if (!('digest' in row)) return line(row.room, 'not measured', '–', null);
    const n = row.caught + row.missed;
    const share = n === 0 ? '–' : percent(row.caught / n);
    return line(row.room, `${n} of ${row.all} changes`, share, interval(row));
  };
  const { share, low, high } = shareOfAll(known);
  const tried = `${sum('caught') + sum('missed')} of ${sum('all')} changes`;
  const rooms = `${known.length} of ${rows.length} rooms; ${sum('loaded')} more run only as a file is loaded and are not asked`;
  return [...rows.map(one), line('core', tried, percent(share), [low, high]), rooms].join('\n');
}

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomOf } from './core-files.mjs';
import { root } from './root.mjs';

/**
 * What became of the mutants of one file; `digest` is of the file as it was mutated.
 * @typedef {{ digest: string, caught: number, missed: number }} Measured
 * @typedef {{ room: string, files: number, measured: number, caught: number, missed: number }} Standing
 */

const FILE = join(root, 'bench/mutation.json');
const CAUGHT = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** @param {string} file */
const digestOf = (file) =>
  createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex')
    .slice(0, 16);

/** @returns {Record<string, Measured>} */
function read() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return {};
  }
}

/** Whether a file was measured as it is now. @param {string} file */
export const measured = (file) => read()[file]?.digest === digestOf(file);

/**
 * @param {readonly string[]} files
 * @param {Record<string, { mutants: readonly { status: string }[] }>} report of Stryker, by file
 */
export function record(files, report) {
  const rows = { ...read() };
  for (const file of files) {
    const states = (report[file]?.mutants ?? []).map(({ status }) => status);
    const count = (wanted) => states.filter((status) => wanted.includes(status)).length;
    rows[file] = { digest: digestOf(file), caught: count(CAUGHT), missed: count(MISSED) };
  }
  const sorted = Object.fromEntries(Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Room by room, over the files that were measured as they are now. @returns {Standing[]} */
export function standing(all) {
  const rows = read();
  return [...new Set(all.map(roomOf))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((room) => {
      const files = all.filter((file) => roomOf(file) === room);
      const now = files.filter((file) => rows[file]?.digest === digestOf(file));
      const sum = (key) => now.reduce((total, file) => total + rows[file][key], 0);
      return {
        room,
        files: files.length,
        measured: now.length,
        caught: sum('caught'),
        missed: sum('missed'),
      };
    });
}

const share = ({ caught, missed }) =>
  caught + missed === 0 ? '–' : `${((100 * caught) / (caught + missed)).toFixed(1)} %`;

/** @param {readonly Standing[]} rows */
export function mutationTable(rows) {
  const whole = rows.reduce(
    (sum, row) => ({
      room: 'core',
      files: sum.files + row.files,
      measured: sum.measured + row.measured,
      caught: sum.caught + row.caught,
      missed: sum.missed + row.missed,
    }),
    { room: 'core', files: 0, measured: 0, caught: 0, missed: 0 },
  );
  const line = (row) =>
    [
      row.room.padEnd(12),
      `${row.measured} of ${row.files} files`.padStart(16),
      `${row.caught + row.missed} mutants`.padStart(15),
      share(row).padStart(8),
    ].join(' ');
  return [...rows, whole].map(line).join('\n');
}

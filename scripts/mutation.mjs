/**
 * `npm run mutation`: how much of what core does is held by a test. Takes the files of core in a
 * fixed random order, room by room, until the time is over; what was measured stays in
 * bench/mutation.json as long as the file is the same, so that each run goes on where the last ended.
 * `-- --minutes 20` how long to go on; `-- --room invest` one room, anew; `-- --show` only the table.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coreFiles, roomOf } from './lib/core-files.mjs';
import { measured, mutationTable, record, standing } from './lib/mutation-record.mjs';
import { prepare } from './lib/prepare.mjs';
import { root } from './lib/root.mjs';
import { runTool } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    room: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});

/** Files of one room that are mutated together: each start of the tests costs half a minute. */
const AT_ONCE = 12;
const REPORT = join(root, '.cache/stryker/mutation.json');

/** @param {readonly string[]} files of one room */
async function measure(files) {
  rmSync(REPORT, { force: true });
  const { output } = await runTool(
    '@stryker-mutator/core/bin/stryker.js',
    ['run', '--mutate', files.join(',')],
    { MUTATED_ROOM: roomOf(files[0]) },
  );
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')).files;
  } catch {
    throw new Error(`Nothing was measured of ${files.join(', ')}:\n${output}`);
  }
}

/** What is to be measured next: the first file of the order, with others of its room. */
function next(left) {
  const room = roomOf(left[0]);
  return left.filter((file) => roomOf(file) === room).slice(0, AT_ONCE);
}

await prepare();
const all = coreFiles();
const end = performance.now() + Number(values.minutes) * 60_000;
let left = values.room
  ? all.filter((file) => roomOf(file) === values.room)
  : all.filter((file) => !measured(file));
while (!values.show && left.length > 0 && (values.room || performance.now() < end)) {
  const files = next(left);
  record(files, await measure(files));
  left = left.filter((file) => !files.includes(file));
  console.log(`${roomOf(files[0])}: ${files.length} berkas diukur, ${left.length} belum`);
}
console.log(mutationTable(standing(all)));

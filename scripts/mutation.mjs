/**
 * `npm run mutation`: how much of what core does is held by a test. Of every room a random part of
 * all changes at one place is tried; what was found stays in bench/mutation.json as long as the
 * room's code is the same, so that each run goes on where the last ended.
 * `-- --minutes 20` how long to go on; `-- --room invest` one room, or several with commas, anew; `-- --most 300` how many
 * changes of a room; `-- --draw 2` other ones, for instance after tests were written for those of
 * before; `-- --show` only the table. What no test told stands in .cache/mutation/<room>.txt.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coreFiles, roomOf } from './lib/core-files.mjs';
import { isMeasured, mutationTable, record, standing } from './lib/mutation-record.mjs';
import { tryRooms } from './lib/mutation-room.mjs';
import { prepare } from './lib/prepare.mjs';
import { root } from './lib/root.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    room: { type: 'string' },
    most: { type: 'string', default: '150' },
    draw: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
  },
});

/** So many rooms share one start of the tests. */
const AT_ONCE = 5;

/** One line for each change that was not told, by place. */
function missedList(tried) {
  return tried
    .filter(({ state }) => state !== 'caught')
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ state, file, line, original, replacement }) => {
      const short = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 100);
      return `${state} ${file}:${line} ${short(original)} => ${short(replacement)}`;
    })
    .join('\n');
}

await prepare();
const files = coreFiles();
const rooms = new Map(
  [...new Set(files.map(roomOf))].map((room) => [
    room,
    files.filter((file) => roomOf(file) === room),
  ]),
);
const end = performance.now() + Number(values.minutes) * 60_000;
let left = values.room
  ? values.room.split(',')
  : [...rooms.keys()].filter((room) => !isMeasured(room, rooms.get(room)));
while (!values.show && left.length > 0 && (values.room || performance.now() < end)) {
  const now = left.slice(0, AT_ONCE);
  left = left.slice(AT_ONCE);
  const found = await tryRooms(new Map(now.map((room) => [room, rooms.get(room) ?? []])), {
    most: Number(values.most),
    draw: values.draw,
    log: (line) => console.log(line),
  });
  for (const [room, { all, tried }] of found) {
    record(room, rooms.get(room) ?? [], { draw: values.draw, all, tried });
    writeFileSync(join(root, '.cache/mutation', `${room}.txt`), missedList(tried));
  }
}
console.log(mutationTable(standing(rooms)));

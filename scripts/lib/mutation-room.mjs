import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomOf } from './core-files.mjs';
import { mutantsOf, withMutants } from './mutants.mjs';
import { root } from './root.mjs';

/** @typedef {import('./mutants.mjs').Mutant & { state: string, by: string }} Tried */

/** They take longer than all others together and change files and instruments, not the program. */
const LONG =
  /(conformance-unit-changes|diff-nothing-lost|package-campaign|campaign|hostile-.*|rubric-book-.*|rubric-book\/.*|answer-book-.*|answer-book\/.*|plan-search|libreoffice|property|large-.*)\.test\.ts$/;

/** Floors whose tests ask core directly and need neither database nor page. */
const FLOORS = ['core', 'catalogues', 'exchange', 'rubrics'];

/** A mutant that says nothing for so long does not come to an end; loading may take its time. */
const SILENCE_MS = 150_000;
const LOADING_MS = 900_000;

const lot = (text) => createHash('sha256').update(text).digest('hex');

/** The tests of some rooms, and others that take something of them into their hands, not only types. */
function testsOf(rooms) {
  const own = (file) => rooms.some((room) => file.startsWith(`tests/core/${room}/`));
  const takes = (file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type)[^;]*?#core\/(\w+)\//gm),
    ].some(([, room]) => rooms.includes(room));
  return FLOORS.flatMap((floor) =>
    readdirSync(join(root, 'tests', floor), { recursive: true, encoding: 'utf8' }).map(
      (name) => `tests/${floor}/${name.replaceAll('\\', '/')}`,
    ),
  )
    .filter((file) => file.endsWith('.test.ts') && !LONG.test(file))
    .filter((file) => own(file) || takes(file));
}

/** Runs the tests until they end or fall silent. @returns {Promise<string>} what they printed */
function runTests(orderFile, report) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.mutation.config.ts'],
      {
        cwd: root,
        env: { ...process.env, MUTATION_ORDER: orderFile, NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const watch = setInterval(() => {
      const said = readFileSync(report, 'utf8');
      const patience = said.includes('"ready"') ? SILENCE_MS : LOADING_MS;
      const silent = Date.now() - statSync(report).mtimeMs;
      if (silent > (said.includes('"end"') ? 3000 : patience)) child.kill('SIGKILL');
    }, 1000);
    child.on('close', () => {
      clearInterval(watch);
      resolve(Buffer.concat(output).toString('utf8'));
    });
  });
}

/** The first of every list, then the second of every list, and so on. */
const inTurn = (lists) =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();

/**
 * Tries changes of some rooms, in an order that is random and always the same for one `draw`.
 * @param {ReadonlyMap<string, readonly string[]>} rooms their files
 * @param {{ most: number, draw: string, log: (line: string) => void }} how `most` changes a room
 * @returns {Promise<Map<string, { all: number, tried: Tried[] }>>} by room
 */
export async function tryRooms(rooms, { most, draw, log }) {
  const folder = join(root, '.cache/mutation');
  mkdirSync(folder, { recursive: true });
  const names = [...rooms.keys()];
  const orderFile = join(folder, 'order.json');
  const report = join(folder, 'report.jsonl');
  const files = [...rooms.values()].flat();
  const mutants = await mutantsOf(files);
  const lists = names.map((room) =>
    mutants
      .filter(({ file }) => roomOf(file) === room)
      .map((mutant) => ({ mutant, key: lot(`${draw} ${mutant.id}`) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ mutant }) => mutant),
  );
  const chosen = inTurn(lists.map((list) => list.slice(0, most)));
  const { code, numbers } = await withMutants(chosen);
  const numberOf = ({ id }) => numbers.get(id) ?? '';
  const testFiles = testsOf(names);
  const found = new Map();
  for (let left = chosen; left.length > 0; left = left.filter((one) => !found.has(numberOf(one)))) {
    const before = found.size;
    const order = {
      report,
      code,
      files: Object.keys(code).map((file) => join(root, file)),
      mutants: left.map(numberOf),
      testFiles,
      tests: testFiles.length,
    };
    writeFileSync(orderFile, JSON.stringify(order));
    writeFileSync(report, '');
    const output = await runTests(orderFile, report);
    const lines = readFileSync(report, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    for (const line of lines) if (line.id) found.set(line.id, line);
    const last = lines.at(-1);
    if (last?.begin) found.set(last.begin, { state: 'caught', by: 'endless' });
    if (found.size === before) throw new Error(`Nothing was measured:\n${output}`);
    log(`${names.join(', ')}: ${found.size} of ${chosen.length}`);
  }
  return new Map(
    names.map((room, at) => [
      room,
      {
        all: lists[at].length,
        tried: chosen
          .filter(({ file }) => roomOf(file) === room)
          .map((mutant) => ({ ...mutant, ...found.get(numberOf(mutant)) })),
      },
    ]),
  );
}

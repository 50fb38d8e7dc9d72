import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bundleRows } from '../../bench/bundles.mjs';
import { builtFiles, packageFolder, packageName } from './support/built-packages.ts';
import { builtFile } from './support/server.ts';

test('every file of code keeps to its budget, and the worker is known as such', () => {
  const rows = bundleRows();
  const over = rows.filter(({ ours, baseline }) => ours > baseline);
  expect(over.map(({ what, ours }) => `${what}: ${ours} kB`)).toEqual([]);
  const workers = rows.filter(({ what }) => what.startsWith('worker '));
  expect(new Set(workers.map(({ what }) => what))).toEqual(
    new Set([
      'worker entry.js, gzipped',
      'worker inventory-entry.js, gzipped',
      'worker pdf-worker.js, gzipped',
      'worker plan-entry.js, gzipped',
      'worker plan-search-entry.js, gzipped',
      'worker portfolio-entry.js, gzipped',
    ]),
  );
  expect(rows[0]?.ours).toBeGreaterThan(50);
});

test('the worker starts small; the code of its verbs waits, and is kept for offline', async () => {
  const rows = bundleRows();
  const worker = rows.find(({ what }) => what.startsWith('worker entry'));
  expect(worker?.ours).toBeLessThan(10);
  const kept = await builtFile('sw.js');
  for (const verb of ['make-report', 'make-work-sheet', 'inspect-file', 'propose-assignment']) {
    expect(rows.map(({ what }) => what)).toContain(`lazy chunk ${verb}.js, gzipped`);
    expect(kept).toMatch(new RegExp(`"?url"?:"assets/${verb}-[\\w-]{8}\\.js"`));
  }
  expect(kept).toMatch(/"?url"?:"assets\/highs-[\w-]{8}\.wasm"/);
});

const ASSETS = join(import.meta.dirname, '../../dist/assets');

/** What each file of code needs before its own code runs. */
function needs(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(ASSETS).filter((file) => file.endsWith('.js'));
  return new Map(
    files.map((file) => {
      const code = readFileSync(join(ASSETS, file), 'utf8');
      const named = code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
      return [file, [...named].map(([, name = '']) => name)];
    }),
  );
}

test('no two files of code need each other: each runs after all that it needs', () => {
  const left = new Map(needs());
  expect([...left.values()].flat().length).toBeGreaterThan(left.size);
  for (let before = 0; before !== left.size;) {
    before = left.size;
    for (const [file, needed] of left) {
      if (!needed.some((other) => left.has(other))) left.delete(file);
    }
  }
  expect([...left.keys()]).toEqual([]);
});

/** What is in the list more than once. */
const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((one, at) => list.indexOf(one) !== at);

test('no library comes twice: each in one version, and each module once in a bundle', () => {
  const files = builtFiles();
  const folders = new Set(files.flatMap(({ modules }) => Object.keys(modules)).map(packageFolder));
  const names = [...folders].filter((folder) => folder !== null).map(packageName);
  expect(names).toEqual(expect.arrayContaining(['react-dom', 'dexie', 'zod', 'jspdf']));
  expect(repeated(names)).toEqual([]);

  // A worker repeats what it shares with the page: they cannot share a file.
  for (const bundle of new Set(files.map(({ of }) => of))) {
    const own = files.filter(({ of }) => of === bundle);
    expect(repeated(own.flatMap(({ modules }) => Object.keys(modules)))).toEqual([]);
  }
  const served = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
  expect([...new Set(files.map(({ file }) => file))].toSorted()).toEqual(
    served.map((name) => `assets/${name}`).toSorted(),
  );
});

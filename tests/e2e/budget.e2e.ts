import { expect, test } from '@playwright/test';
import { bundleRows } from '../../bench/bundles.mjs';
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

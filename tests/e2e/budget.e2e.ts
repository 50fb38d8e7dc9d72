import { expect, test } from '@playwright/test';
import { bundleRows } from '../../bench/bundles.mjs';

test('every file of code keeps to its budget, and the worker is known as such', () => {
  const rows = bundleRows();
  const over = rows.filter(({ ours, baseline }) => ours > baseline);
  expect(over.map(({ what, ours }) => `${what}: ${ours} kB`)).toEqual([]);
  expect(rows.filter(({ what }) => what.startsWith('worker '))).toHaveLength(1);
  expect(rows[0]?.ours).toBeGreaterThan(50);
});

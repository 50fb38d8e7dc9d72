import { expect, test } from 'vitest';
import { playwrightTimes, slowestLine, vitestTimes } from '../../scripts/lib/slowest.mjs';

test('vitest: from the first test of a file to its last', () => {
  const testResults = [
    { name: '/a/tests/core/one.test.ts', startTime: 1000, endTime: 3500 },
    { name: '/a/tests/ui/two.test.tsx', startTime: 1000, endTime: 1001 },
  ];
  expect(vitestTimes(JSON.stringify({ testResults }))).toEqual([
    { file: 'one.test.ts', seconds: 2.5 },
    { file: 'two.test.tsx', seconds: 0.001 },
  ]);
});

test('Playwright: every try of every test, also of those in a group', () => {
  const spec = (...durations: number[]) => ({
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const suites = [
    { file: 'journey.e2e.ts', specs: [spec(1000, 500)], suites: [{ specs: [spec(2000)] }] },
    { file: 'empty.e2e.ts', specs: [] },
  ];
  expect(playwrightTimes(JSON.stringify({ suites }))).toEqual([
    { file: 'journey.e2e.ts', seconds: 3.5 },
    { file: 'empty.e2e.ts', seconds: 0 },
  ]);
});

test('a report that is missing or broken off has no times', () => {
  expect(vitestTimes(undefined)).toEqual([]);
  expect(playwrightTimes('{"suites": [')).toEqual([]);
});

test('a stage names its ten longest files, longest first', () => {
  const times = Array.from({ length: 12 }, (_, at) => ({ file: `f${at}.test.ts`, seconds: at }));
  expect(slowestLine('unit', times)).toBe(
    'Terlama (detik), unit: f11 11, f10 10, f9 9, f8 8, f7 7, f6 6, f5 5, f4 4, f3 3, f2 2',
  );
});

test('nothing is said where there is nothing to choose from', () => {
  expect(slowestLine('lint', [])).toBeUndefined();
  expect(slowestLine('campaign', [{ file: 'only.e2e.ts', seconds: 700 }])).toBeUndefined();
});

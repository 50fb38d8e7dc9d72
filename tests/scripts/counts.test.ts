import { describe, expect, test } from 'vitest';
import {
  countCheck,
  countPlaywright,
  countVitest,
  lastLine,
  total,
} from '../../scripts/lib/counts.mjs';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});

const vitest = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults });

const playwright = (stats: object, errors: object[] = []) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

test('a check counts as one', () => {
  expect(countCheck(true)).toEqual({ passed: 1, failed: 0 });
  expect(countCheck(false)).toEqual({ passed: 0, failed: 1 });
});

describe('vitest', () => {
  test.each([
    ['all pass', vitest(12, 0, [file('passed', 12)]), true, { passed: 12, failed: 0 }],
    ['some fail', vitest(10, 2, [file('failed', 12)]), false, { passed: 10, failed: 2 }],
    [
      'a file breaks before its first test',
      vitest(5, 0, [file('passed', 5), file('failed', 0)]),
      false,
      { passed: 5, failed: 1 },
    ],
    [
      'an error outside of any test',
      vitest(5, 0, [file('passed', 5)]),
      false,
      { passed: 5, failed: 1 },
    ],
    ['no test found', vitest(0, 0), true, { passed: 0, failed: 1 }],
    ['no report', undefined, false, { passed: 0, failed: 1 }],
    ['a report that broke off', '{"numPassed', false, { passed: 0, failed: 1 }],
    ['no report, though it says all is well', undefined, true, { passed: 0, failed: 1 }],
  ])('%s', (_, json, ok, expected) => {
    expect(countVitest(json, ok)).toEqual(expected);
  });
});

describe('playwright', () => {
  test.each([
    ['all pass', playwright({ expected: 7 }), true, { passed: 7, failed: 0 }],
    ['some fail', playwright({ expected: 5, unexpected: 2 }), false, { passed: 5, failed: 2 }],
    [
      'a test passed when tried again',
      playwright({ expected: 5, flaky: 1 }),
      true,
      { passed: 6, failed: 0 },
    ],
    [
      'the server did not start',
      playwright({}, [{ message: 'no' }]),
      false,
      { passed: 0, failed: 1 },
    ],
    ['no test found', playwright({}), true, { passed: 0, failed: 1 }],
    ['only skipped tests', playwright({ skipped: 3 }), true, { passed: 0, failed: 1 }],
    ['no report', undefined, false, { passed: 0, failed: 1 }],
  ])('%s', (_, json, ok, expected) => {
    expect(countPlaywright(json, ok)).toEqual(expected);
  });
});

test('the sum makes the last line', () => {
  const sum = total([countCheck(true), countCheck(false), { passed: 40, failed: 2 }]);
  expect(lastLine(sum)).toBe('41 passed, 3 failed');
  expect(lastLine(total([]))).toBe('0 passed, 0 failed');
});

/**
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** A check that is not made of tests counts as one. @param {boolean} ok @returns {Counts} */
export const countCheck = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * A run of tests that failed without a failed test, or that ran none, is a failure itself.
 * @param {Counts} counts
 * @param {boolean} ok
 * @returns {Counts}
 */
function sound(counts, ok) {
  const ran = counts.passed + counts.failed;
  const silent = ran === 0 || (!ok && counts.failed === 0);
  return silent ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** A report that is missing or broken off says nothing. @param {string | undefined} json */
function parse(json) {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

/**
 * @param {string | undefined} json what vitest's JSON reporter wrote, if it came that far
 * @param {boolean} ok how the process ended
 * @returns {Counts}
 */
export function countVitest(json, ok) {
  const report = parse(json);
  if (!report) return countCheck(false);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return sound({ passed: report.numPassedTests, failed }, ok);
}

/**
 * What passed only when tried again has passed; it is named, so that it can be mended.
 * @param {string | undefined} json what Playwright's JSON reporter wrote, if it came that far
 * @param {boolean} ok how the process ended
 * @returns {Counts}
 */
export function countPlaywright(json, ok) {
  const report = parse(json);
  if (!report) return countCheck(false);
  const { stats, errors } = report;
  const failed = stats.unexpected + errors.length;
  return sound({ passed: stats.expected + stats.flaky, failed }, ok);
}

/** @param {readonly Counts[]} all @returns {Counts} */
export const total = (all) => ({
  passed: all.reduce((sum, one) => sum + one.passed, 0),
  failed: all.reduce((sum, one) => sum + one.failed, 0),
});

/** The last line, read by machines. @param {Counts} counts */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

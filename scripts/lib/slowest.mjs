import { basename } from 'node:path';

/**
 * @typedef {{ file: string, seconds: number }} FileTime how long the tests of one file took
 */

const MOST = 10;

/** @param {string | undefined} json */
function parse(json) {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return {};
  }
}

/**
 * @param {string | undefined} json what vitest's JSON reporter wrote, if it came that far
 * @returns {FileTime[]}
 */
export const vitestTimes = (json) =>
  (parse(json).testResults ?? []).map(({ name, startTime, endTime }) => ({
    file: basename(name),
    seconds: (endTime - startTime) / 1000,
  }));

/** @param {object} suite one of Playwright's: a file, or a group within it @returns {number} ms */
const spent = ({ specs = [], suites = [] }) =>
  [
    ...suites.map(spent),
    ...specs.flatMap(({ tests }) =>
      tests.flatMap(({ results }) => results.map(({ duration }) => duration)),
    ),
  ].reduce((sum, one) => sum + one, 0);

/**
 * Every try of every test counts.
 * @param {string | undefined} json what Playwright's JSON reporter wrote, if it came that far
 * @returns {FileTime[]}
 */
export const playwrightTimes = (json) =>
  (parse(json).suites ?? []).map((suite) => ({
    file: basename(suite.file),
    seconds: spent(suite) / 1000,
  }));

/**
 * One line for a stage: the files that took longest, longest first. Nothing where there is
 * nothing to choose from.
 * @param {string} stage
 * @param {readonly FileTime[]} times
 */
export function slowestLine(stage, times) {
  if (times.length < 2) return undefined;
  const longest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, MOST);
  const named = longest.map(
    ({ file, seconds }) => `${file.replace(/\.(test|e2e)\.tsx?$/, '')} ${Math.round(seconds)}`,
  );
  return `Terlama (detik), ${stage}: ${named.join(', ')}`;
}

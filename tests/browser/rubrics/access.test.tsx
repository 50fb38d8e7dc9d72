import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '#state/paths.ts';
import { violations } from '../axe.ts';
import { close, open, onShelf, unfold } from './mount.tsx';

afterEach(close);

const LIMA = (await onShelf('lima-dimensi-opd')).ref.digest;
const SPBE = (await onShelf('spbe-59-2020')).ref.digest;
const OLD = (await onShelf('spbe-5-2018')).ref.digest;
const PEMDI = (await onShelf('pemdi-8-2026')).ref.digest;
const PPID = (await onShelf('keterbukaan-informasi-opd')).ref.digest;

// Long pages with everything open: axe takes its time on a busy machine.
describe.each([360, 1366])('at %d pixels', { timeout: 60_000 }, (width) => {
  beforeEach(() => page.viewport(width, 768));

  test.each([
    ['the list', paths.rubrics],
    ['five dimensions', paths.rubric(LIMA)],
    ['two scales, three depths', paths.rubric(SPBE)],
    ['repeated entries', paths.rubric(OLD)],
    ['fractions and aliases', paths.rubric(PEMDI)],
    ['0 to 100', paths.rubric(PPID)],
    ['an indicator', paths.rubricIndicator(LIMA, 'k1')],
    ['an indicator with owners', paths.rubricIndicator(SPBE, 'i13')],
    ['an index taken over', paths.rubricIndicator(PEMDI, 'i05')],
    ['an entry', paths.rubricIndicator(OLD, 'i35-1')],
    ['an indicator of 0 to 100', paths.rubricIndicator(PPID, 'm2')],
    ['a search', paths.rubricSearch(SPBE, 'reviu arsitektur')],
    ['an empty search', paths.rubricSearch(SPBE, '')],
    ['an unknown instrument', '/instrumen/tidak-ada'],
  ])('%s: axe finds nothing and nothing scrolls sideways', async (_, path) => {
    await open(path);
    unfold();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

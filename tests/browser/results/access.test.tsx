import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '#core/assessment/answer.ts';
import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import spbe from '../../../rubrics/spbe-59-2020@1.0.0.json';
import { violations } from '../axe.ts';
import { blankAt, exampleAnswers, mountResults, shipped, unmountResults } from './mount.tsx';
import { open, unfold } from './screen.ts';

afterEach(unmountResults);
const LIMA = shipped(lima);
const SPBE = shipped(spbe);
const MIXED = exampleAnswers(LIMA, 'campuran-tidak-berlaku');
const BLANK_LEFT = blankAt(exampleAnswers(SPBE, 'batas-baik-tercapai'), 'i01');

async function drawn(): Promise<void> {
  await expect.poll(() => document.querySelector('.chart-frame')).not.toBeNull();
  document.querySelector('.chart-frame')?.scrollIntoView();
  await expect
    .poll(() => document.querySelector('.recharts-surface'), { timeout: 20_000 })
    .not.toBeNull();
}

// A long page of numbers, every disclosure open: axe takes its time on a busy machine.
describe.each([375, 1366])('at %d pixels', { timeout: 60_000 }, (width) => {
  beforeEach(() => page.viewport(width, 768));

  test.each<{ name: string; rubric: typeof LIMA; answers: Answers }>([
    { name: 'five dimensions', rubric: LIMA, answers: MIXED },
    { name: 'spbe with a blank', rubric: SPBE, answers: BLANK_LEFT },
    { name: 'nothing answered', rubric: LIMA, answers: {} },
  ])('$name: axe finds nothing and nothing scrolls sideways', async ({ rubric, answers }) => {
    mountResults(rubric, answers);
    await drawn();
    unfold();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('on a phone', () => {
  beforeEach(() => page.viewport(375, 768));

  test.each(['Indeks, diklaim', 'Nilai Aplikasi', 'Porsi A1', 'Tingkat A9', 'Kenaikan dari K2'])(
    'the derivation of "%s" is clean too',
    async (what) => {
      mountResults(LIMA, MIXED);
      const dialog = await open(what);
      await expect.element(dialog).toBeVisible();
      expect(await violations('dialog[open]')).toEqual([]);
    },
  );
});

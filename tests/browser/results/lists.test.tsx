import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { compare } from '#core/lib/ratio.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { gapsOf } from '#core/scoring/gaps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import spbe from '../../../rubrics/spbe-59-2020@1.0.0.json';
import { blankAt, exampleAnswers, mountResults, shipped, unmountResults } from './mount.tsx';
import { number, section, shownIn, unfold } from './screen.ts';

afterEach(unmountResults);
const LIMA = shipped(lima);
const SPBE = shipped(spbe);
const MIXED = exampleAnswers(LIMA, 'campuran-tidak-berlaku');

test.each([LIMA, SPBE])('every indicator of $id has one row with a link', (rubric) => {
  mountResults(rubric, exampleAnswers(rubric, 'semua-2'));
  const list = section('Indikator satu per satu');
  for (const { indicator } of placedIndicators(rubric)) {
    const link = list.getByRole('link', { name: `${indicator.code} ${indicator.title}` });
    expect(link.elements().length).toBeGreaterThan(0);
    expect(link.first().element().getAttribute('href')).toMatch(
      new RegExp(`^#/p/[^/]+/i/${indicator.id}$`),
    );
  }
});

test('a row says level, target, share and contribution as the engine has them', () => {
  mountResults(LIMA, MIXED);
  expect(shownIn(number('Tingkat A1'))).toBe('4 – Sangat Baik');
  expect(shownIn(number('Porsi A1'))).toBe('2,9%');
  expect(shownIn(number('Sumbangan A1'))).toBe('0,114');
  expect(shownIn(number('Tingkat A2'))).toBe('Tidak berlaku');
  expect(shownIn(number('Porsi A2'))).toBe('0,0%');
});

test('blocks repeat the level: as many filled as rungs are reached', () => {
  mountResults(LIMA, MIXED);
  const row = number('Tingkat K2').element().closest('li');
  expect(row?.querySelectorAll('.level-block')).toHaveLength(4);
  expect(row?.querySelectorAll('[class*="level-block-"]')).toHaveLength(2);
  expect(row?.textContent).toContain('di bawah sasaran');
});

test('gaps are the engine’s, in its order, with what is missing', async () => {
  mountResults(LIMA, MIXED);
  unfold();
  const gaps = gapsOf(LIMA, MIXED, scoreAssessment(LIMA, MIXED).claimed);
  const section_ = section('Kesenjangan terhadap sasaran');
  const items = [...section_.element().querySelectorAll('.gap')];
  const codes = items.map((item) => item.querySelector('a')?.textContent.split(' ')[0]);
  expect(codes).toEqual(gaps.map((gap) => gap.indicatorId.toUpperCase()));
  for (const [at, gap] of gaps.entries()) {
    expect(items[at]?.querySelectorAll('.criteria-list > li')).toHaveLength(
      gap.missingCriteria.length,
    );
  }
  expect(
    gaps.every((gap, at) => at === 0 || compare(gaps[at - 1]?.gain ?? gap.gain, gap.gain) >= 0),
  ).toBe(true);
  await expect.element(section_.getByText('bergantung pada kabupaten').first()).toBeVisible();
});

test('blank indicators are unfinished work, not gaps', async () => {
  mountResults(LIMA, blankAt(MIXED, 'k2'));
  const gaps = section('Kesenjangan terhadap sasaran');
  await expect.element(gaps.getByText('Belum diisi (1 indikator)')).toBeVisible();
  const item = gaps.getByRole('link', { name: 'K2 Visi dan misi TIK' }).element();
  expect(item.closest('.gap')).toBeNull();
});

test('without gaps it says so', async () => {
  mountResults(LIMA, exampleAnswers(LIMA, 'semua-3'));
  await expect.element(page.getByText('Tidak ada kesenjangan')).toBeVisible();
});

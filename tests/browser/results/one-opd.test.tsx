import { page } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import openness from '../../../rubrics/keterbukaan-informasi-opd@1.0.0.json';
import pemdi from '../../../rubrics/pemdi-8-2026@1.0.0.json';
import spbe from '../../../rubrics/spbe-59-2020@2.0.0.json';
import { ownedBy } from '#core/rubric/owned-indicators.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { blankAt, exampleAnswers, mountResults, shipped, unmountResults } from './mount.tsx';
import { dialog, number, open, section, shownIn, unfold } from './screen.ts';

afterEach(unmountResults);
const SPBE = shipped(spbe);
const LABEL = 'Nilai internal OPD, bukan Indeks SPBE';
const INDICATORS = ownedBy(SPBE, 'Inspektorat');
const LEVELS = Object.fromEntries(INDICATORS.map((id, at) => [id, 2 + (at % 3)]));
const ANSWERS = withLevels(SPBE, {}, LEVELS);

function mountPart(answers = ANSWERS): void {
  mountResults(SPBE, answers, (one) => ({
    ...one,
    scope: { owner: 'Inspektorat', indicators: INDICATORS },
  }));
}

describe('one OPD’s part', () => {
  test('the number has its own name, the label stands above it, the band is a comparison', async () => {
    mountPart();
    const summary = section('Ringkasan');
    await expect.element(summary.getByText(LABEL)).toBeVisible();
    // (2×1,30 + 3×1,50 + 4×1,50 + 2×1,50 + 3×1,50 + 4×2,75 + 2×3,00) ÷ 13,05 = 37,6 ÷ 13,05
    expect(shownIn(number('Nilai internal OPD, diklaim'))).toBe('2,88');
    await expect.element(summary.getByText('Setara rentang Baik')).toBeVisible();
    await expect.element(summary.getByText('Inspektorat: 7 dari 47 indikator')).toBeVisible();
    await expect.element(summary.getByText('hanya sebagai pembanding')).toBeVisible();
  });

  test('nowhere on the page is it called an index or a predikat', async () => {
    mountPart();
    await expect.element(section('Ringkasan')).toBeVisible();
    unfold();
    const said = (document.querySelector('main')?.textContent ?? '').replaceAll(LABEL, '');
    expect(said).toContain('setara rentang');
    expect(said).not.toMatch(/indeks|predikat/i);
  });

  test('why this number: its formula, and how the weights were made whole', async () => {
    mountPart();
    const why = await open('Nilai internal OPD, diklaim');
    await expect
      .element(why.getByRole('heading', { name: 'Mengapa nilai internal OPD 2,88?' }))
      .toBeVisible();
    await expect.element(why.getByText('Nilai internal OPD = Σ')).toBeVisible();
    await expect
      .element(why.getByText('Bobot 7 indikator yang diisi berjumlah 13,05 dari 100'))
      .toBeVisible();
    await expect.element(why.getByText('jadi setara rentang Baik.')).toBeVisible();
    await expect.element(why.getByText(LABEL)).toBeVisible();
  });

  test('no derivation calls it an index either', async () => {
    mountPart(blankAt(ANSWERS, 'i39'));
    unfold();
    const buttons = [...document.querySelectorAll<HTMLElement>('.why-number')];
    expect(buttons.length).toBeGreaterThan(20);
    for (const button of buttons) {
      button.click();
      await expect
        .poll(() => document.querySelector('dialog[open] h2')?.textContent)
        .toMatch(/^Mengapa/);
      const said = dialog().element().textContent.replaceAll(LABEL, '');
      expect(said).not.toMatch(/indeks|predikat|undefined/i);
      [...document.querySelectorAll<HTMLElement>('dialog button')].at(-1)?.click();
      await expect.poll(() => document.querySelector('dialog')).toBeNull();
    }
  }, 60_000);

  test('with a blank it is a running value, not yet complete', async () => {
    mountPart(blankAt(ANSWERS, 'i39'));
    expect(shownIn(number('Nilai sementara, diklaim'))).not.toBe('');
    await expect
      .element(page.getByText('Baru 6 dari 7 indikator yang diisi, jadi ini belum nilai akhir.'))
      .toBeVisible();
    await expect.element(section('Ringkasan').getByText('Sementara setara rentang')).toBeVisible();
  });

  test('the simulation says what it simulates', async () => {
    mountPart();
    const result = page.getByRole('group', { name: 'Hasil simulasi' });
    await expect.element(result.getByText('Nilai internal OPD simulasi')).toBeVisible();
    await expect.element(result.getByText(LABEL)).toBeVisible();
  });
});

test('the whole instrument keeps its index and its predikat', async () => {
  mountResults(SPBE, exampleAnswers(SPBE, 'batas-baik-tercapai'));
  expect(shownIn(number('Indeks, diklaim'))).toBe('2,60');
  expect(page.getByText('Nilai internal').elements()).toHaveLength(0);
});

test('nothing answered: the instrument’s own word and note instead of a number', async () => {
  const rubric = shipped(openness);
  mountResults(rubric, {});
  const summary = section('Ringkasan');
  await expect.element(summary.getByText('Tidak dinilai', { exact: true })).toBeVisible();
  await expect.element(summary.getByText(rubric.unassessed?.note ?? '?')).toBeVisible();
  expect(summary.getByText('Belum ada nilai').elements()).toHaveLength(0);
  expect(summary.element().querySelector('[aria-current]')).toBeNull();
});

test('the band scale names both names of a predikat', async () => {
  const rubric = shipped(pemdi);
  mountResults(rubric, {});
  for (const { label, alias } of rubric.predikat) {
    await expect
      .element(section('Ringkasan').getByText(`${label} (${alias})`, { exact: true }))
      .toBeVisible();
  }
});

import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import spbe from '../../../rubrics/spbe-59-2020@1.0.0.json';
import { blankAt, exampleAnswers, mountResults, shipped, unmountResults } from './mount.tsx';
import { cellsOf, dialog, number, open, unfold } from './screen.ts';

afterEach(unmountResults);
const LIMA = shipped(lima);
const SPBE = shipped(spbe);
const MIXED = exampleAnswers(LIMA, 'campuran-tidak-berlaku');

test('the index opens into its formula with the numbers put in', async () => {
  mountResults(LIMA, MIXED);
  const why = await open('Indeks, diklaim');
  await expect.element(why.getByRole('heading', { name: 'Mengapa indeks 2,37?' })).toBeVisible();
  const lines = [
    '= (20 × 2,5 + 20 × 2,2 + 20 × 16/7 + 20 × 20/7 + 20 × 2) ÷ 100',
    '= 829/350 ≈ 2,368571',
    'Dibulatkan satu kali di akhir, setengah ke atas, 2 angka di belakang koma: 2,37',
    'Predikat dibaca dari nilai yang sudah dibulatkan: 1,60 ≤ 2,37 < 2,60, jadi predikatnya Kurang.',
  ];
  for (const line of lines) {
    await expect.element(why.getByText(line, { exact: true })).toBeVisible();
  }
});

test('an instrument that reads the unrounded value says so', async () => {
  mountResults(SPBE, exampleAnswers(SPBE, 'batas-cukup-kurang-sedikit'));
  const why = await open('Indeks, diklaim');
  await expect
    .element(why.getByText('yang belum dibulatkan: 1,00 ≤ 1,7995 < 1,80, jadi predikatnya Kurang'))
    .toBeVisible();
});

test('a part opens one step deeper, and back again', async () => {
  mountResults(LIMA, MIXED);
  const why = await open('Indeks, diklaim');
  await why.getByRole('button', { name: 'A Aplikasi. Mengapa' }).click();
  await expect.element(page.getByRole('heading', { name: 'nilai Aplikasi 2,86' })).toBeVisible();
  await why.getByRole('button', { name: 'A1 Situs web. Mengapa' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'A1 berada pada tingkat 4' }))
    .toBeVisible();
  await why.getByRole('button', { name: 'Kembali' }).click();
  await why.getByRole('button', { name: 'Kembali' }).click();
  await expect.element(page.getByRole('heading', { name: 'Mengapa indeks 2,37?' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Kembali' }).elements()).toHaveLength(0);
});

test('by keyboard: Enter opens, Escape closes, the focus comes back', async () => {
  mountResults(LIMA, MIXED);
  const button = number('Porsi A1');
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog()).toBeVisible();
  expect(dialog().element().contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
  expect(page.getByRole('dialog').elements()).toHaveLength(0);
});

describe('renormalisation is visible', () => {
  test('in a group: nominal weight beside counted weight', async () => {
    mountResults(LIMA, MIXED);
    await open('Nilai Aplikasi');
    const rows = cellsOf('Susunan nilai Aplikasi');
    expect(rows[0]).toEqual(['A1 Situs web', '4', '1 (10,00%)', '14,29%', '4']);
    expect(rows[1]?.slice(1)).toEqual(['Tidak berlaku', '1 (10,00%)', '0% (tidak dihitung)', '–']);
    await expect
      .element(dialog().getByText('Bobot nominal seluruhnya 10; yang dihitung 7.'))
      .toBeVisible();
  });

  test('in a share: nominal and real', async () => {
    mountResults(LIMA, MIXED);
    const why = await open('Porsi A1');
    await expect
      .element(why.getByText('Porsi nominal = 20/100 × 1/10 = 0,02 = 2,00%'))
      .toBeVisible();
    await expect
      .element(why.getByText('Porsi dalam indeks = 20/100 × 1/7 = 1/35 ≈ 0,028571 = 2,86%'))
      .toBeVisible();
  });

  test('in an indicator that does not apply: its reason and its table', async () => {
    const a2 = { ...MIXED['a2'], reason: 'Tidak ada layanan publik' } as (typeof MIXED)[string];
    mountResults(LIMA, { ...MIXED, a2 });
    const why = await open('Tingkat A2');
    await expect.element(why.getByText('dengan alasan: Tidak ada layanan publik')).toBeVisible();
    await expect.element(why.getByText('Bobotnya keluar dari kelompok ini')).toBeVisible();
  });
});

test('a level says which rungs are met and which criteria are missing', async () => {
  mountResults(LIMA, MIXED);
  const why = await open('Tingkat A9');
  await expect.element(why.getByText('Tercapai (titik awal tanpa kriteria)')).toBeVisible();
  await expect.element(why.getByText('Kriteria yang belum terpenuhi:').first()).toBeVisible();
  await expect.element(why.getByText('bergantung pada Diskominfo').first()).toBeVisible();
});

describe('every number opens', () => {
  const withBlank = blankAt(exampleAnswers(SPBE, 'batas-baik-tercapai'), 'i01');
  test.each([
    { name: 'lima, not applicable', rubric: LIMA, answers: MIXED },
    { name: 'spbe, a blank', rubric: SPBE, answers: withBlank },
    { name: 'nothing answered', rubric: LIMA, answers: {} },
  ])(
    '$name',
    async ({ rubric, answers }) => {
      mountResults(rubric, answers);
      unfold();
      const buttons = [...document.querySelectorAll<HTMLElement>('.why-number')];
      expect(buttons.length).toBeGreaterThan(30);
      // All in the same dialog: opening it anew styles the whole page each time.
      const told = new Set<string>();
      for (const button of buttons) {
        button.click();
        await expect
          .poll(() => document.querySelector('dialog[open] h2')?.textContent, { interval: 5 })
          .toMatch(/^Mengapa/);
        const said = document.querySelector('dialog')?.textContent ?? '';
        expect(said, button.ariaLabel ?? '').not.toMatch(/undefined|NaN|null/);
        told.add(said);
      }
      expect(told.size).toBeGreaterThan(30);
      await dialog().getByRole('button', { name: 'Tutup' }).click();
      expect(page.getByRole('dialog').elements()).toHaveLength(0);
    },
    180_000,
  );
});

import { page, userEvent, type Locator } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { placedIndicators } from '#core/rubric/walk.ts';
import { fewestSteps } from '#core/scoring/fewest-steps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { nextSteps } from '#core/scoring/steps.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import spbe from '../../../rubrics/spbe-59-2020@1.0.0.json';
import { blankAt, exampleAnswers, mountResults, shipped, unmountResults } from './mount.tsx';
import { cellsOf, dialog, number, section, shownIn, unfold } from './screen.ts';

afterEach(unmountResults);
const LIMA = shipped(lima);
const SPBE = shipped(spbe);
const MIXED = exampleAnswers(LIMA, 'campuran-tidak-berlaku');

const slider = (name: string): Locator => page.getByRole('slider', { name });
const result = (): Locator => page.getByRole('group', { name: 'Hasil simulasi' });
const simulated = (): string => shownIn(number('Indeks simulasi', result()));

async function slide(name: string, key: string): Promise<void> {
  (slider(name).element() as HTMLElement).focus();
  await userEvent.keyboard(`{${key}}`);
}

test('is marked as a simulation that is not stored', async () => {
  mountResults(LIMA, MIXED);
  await expect.element(page.getByText('Simulasi – tidak disimpan')).toBeVisible();
});

test('a slider speaks level names and moves by keyboard; the number follows the engine', async () => {
  mountResults(LIMA, MIXED);
  await expect.element(slider('K1 Proses')).toHaveAttribute('aria-valuetext', 'Tingkat 3 – Baik');
  expect(simulated()).toBe('2,37');
  await slide('K1 Proses', 'ArrowRight');
  await expect
    .element(slider('K1 Proses'))
    .toHaveAttribute('aria-valuetext', 'Tingkat 4 – Sangat Baik');
  const expected = scoreAssessment(LIMA, withLevels(LIMA, MIXED, { k1: 4 })).claimed.outcome;
  expect(expected.kind === 'final' && expected.value.text.replace('.', ',')).toBe(simulated());
  expect(shownIn(number('Perubahan', result()))).toBe('+0,025');
  await slide('K1 Proses', 'Home');
  expect(shownIn(number('Perubahan', result()))).toBe('−0,050');
});

test('the assessment is never touched', async () => {
  const editor = mountResults(LIMA, MIXED);
  const before = editor.store.getState();
  await slide('K1 Proses', 'End');
  await page.getByRole('button', { name: 'Pasang pada simulasi' }).click();
  expect(editor.store.getState()).toBe(before);
  expect(shownIn(number('Indeks, diklaim'))).toBe('2,37');
});

test('changes are listed, each can be undone, all can be reset', async () => {
  mountResults(LIMA, MIXED);
  await slide('K1 Proses', 'End');
  await slide('K2 Visi', 'End');
  const list = page.getByText('K2 Visi dan misi TIK: 2 – Kurang menjadi 4 – Sangat Baik');
  await expect.element(list).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan perubahan K2' }).click();
  await expect.element(slider('K2 Visi')).toHaveAttribute('aria-valuetext', 'Tingkat 2 – Kurang');
  await page.getByRole('button', { name: 'Kembalikan semua' }).click();
  expect(simulated()).toBe('2,37');
  await expect.element(page.getByText('Belum ada tingkat yang digeser.')).toBeInTheDocument();
});

test('the simulated number explains itself', async () => {
  mountResults(LIMA, MIXED);
  await slide('K1 Proses', 'End');
  await number('Indeks simulasi').click();
  await expect
    .element(dialog().getByText('Nilai sekarang + perubahan = 829/350 + 0,025'))
    .toBeVisible();
});

test('a change from elsewhere is taken up: what was moved to there is no move any more', async () => {
  const editor = mountResults(LIMA, MIXED);
  await slide('K1 Proses', 'End');
  const after = withLevels(LIMA, MIXED, { k1: 4 });
  editor.change('k1', (answer) => ({ ...answer, criteria: after['k1']?.criteria ?? [] }));
  await expect.element(page.getByText('Belum ada tingkat yang digeser.')).toBeInTheDocument();
});

test('blank and not-applicable indicators have no slider, and that is said', async () => {
  mountResults(LIMA, blankAt(MIXED, 'k1'));
  unfold();
  await expect
    .element(page.getByText('1 indikator belum diisi dan tidak dapat digeser'))
    .toBeVisible();
  expect(slider('K1 Proses').elements()).toHaveLength(0);
  expect(page.getByRole('slider').elements()).toHaveLength(31);
  await expect
    .element(page.getByRole('heading', { name: 'Nilai sementara simulasi' }))
    .toBeVisible();
});

test('the plan is the engine’s, and its button puts it into the sliders', async () => {
  mountResults(LIMA, MIXED);
  const select = page.getByRole('combobox', { name: 'Predikat yang dituju' });
  await expect.element(select).toHaveValue('Baik');
  await select.selectOptions('Sangat Baik');
  const plan = fewestSteps(LIMA, scoreAssessment(LIMA, MIXED).claimed, 'Sangat Baik');
  if (plan.kind !== 'plan') throw new Error('the example must allow a plan');
  const words = `${plan.steps} langkah pada ${plan.rises.length} indikator`;
  await expect.element(page.getByText(words)).toBeVisible();
  await page.getByRole('button', { name: 'Pasang pada simulasi' }).click();
  unfold();
  expect(simulated()).toBe(plan.value.text.replace('.', ','));
  await expect.element(result().getByText('Predikat Sangat Baik', { exact: true })).toBeVisible();
  const byId = new Map(placedIndicators(LIMA).map(({ indicator }) => [indicator.id, indicator]));
  for (const { indicatorId, to } of plan.rises) {
    const indicator = byId.get(indicatorId);
    const text = slider(`${indicator?.code} ${indicator?.title}`).element();
    expect(text.getAttribute('aria-valuetext')).toContain(`Tingkat ${to} `);
  }
});

test('a predikat that cannot be reached is said in words', async () => {
  // Only the lowest level can be left: every indicator but one is blank and that one tops at 5.
  const levels = Object.fromEntries([['i01', 1]]);
  const tops = { ...SPBE, predikat: [{ min: '5.01', label: 'Mustahil' }, ...SPBE.predikat] };
  mountResults(tops, withLevels(tops, {}, levels));
  await page.getByRole('combobox', { name: 'Predikat yang dituju' }).selectOptions('Mustahil');
  await expect.element(page.getByText('Mustahil belum dapat dicapai')).toBeVisible();
});

test('next steps are the engine’s, sorted by gain, and can be turned', async () => {
  mountResults(LIMA, MIXED);
  unfold();
  const steps = nextSteps(LIMA, scoreAssessment(LIMA, MIXED).claimed);
  const rows = (): readonly string[] =>
    cellsOf('Akibat satu langkah berikutnya').map((row) => row[0]?.split(' ')[0] ?? '');
  expect(rows()).toHaveLength(steps.length);
  expect(rows()[0]).toBe('L1');
  const gain = page.getByRole('columnheader', { name: 'Kenaikan' });
  await expect.element(gain).toHaveAttribute('aria-sort', 'descending');
  await gain.getByRole('button').click();
  await expect.element(gain).toHaveAttribute('aria-sort', 'ascending');
  expect(rows()[0]).toBe('K1');
  await page.getByRole('columnheader', { name: 'Indikator' }).getByRole('button').click();
  expect(rows()).toEqual(steps.map(({ indicatorId }) => indicatorId.toUpperCase()));
  await expect.element(section('Bagaimana seandainya')).toBeVisible();
});

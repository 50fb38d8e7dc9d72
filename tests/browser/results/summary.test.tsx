import { page } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import spbe from '../../../rubrics/spbe-59-2020@1.0.0.json';
import { blankAt, exampleAnswers, mountResults, shipped, unmountResults } from './mount.tsx';
import { number, section, shownIn } from './screen.ts';

afterEach(unmountResults);
const LIMA = shipped(lima);
const SPBE = shipped(spbe);

describe('every example of every shipped instrument shows its own index and predikat', () => {
  const cases = [LIMA, SPBE].flatMap((rubric) =>
    rubric.examples.map((example) => ({ rubric, example, name: `${rubric.id} ${example.id}` })),
  );
  test.each(cases)('$name', async ({ rubric, example }) => {
    mountResults(rubric, exampleAnswers(rubric, example.id));
    const summary = section('Ringkasan');
    await expect.element(summary).toBeVisible();
    expect(shownIn(number('Indeks, diklaim'))).toBe(example.expect.index.replace('.', ','));
    await expect.element(summary.getByText(`Predikat ${example.expect.predikat}`)).toBeVisible();
    for (const [id, value] of Object.entries(example.expect.groups ?? {})) {
      const title = JSON.stringify(rubric).match(
        new RegExp(`"id":"${id}","code":"[^"]+","title":"([^"]+)"`),
      )?.[1];
      expect(shownIn(number(`Nilai ${title}`, section('Nilai per kelompok')))).toBe(
        value.replace('.', ','),
      );
    }
  });
});

test('with blanks there is a running score, never an index', async () => {
  mountResults(LIMA, blankAt(exampleAnswers(LIMA, 'semua-3'), 'k1', 'k2'));
  const summary = section('Ringkasan');
  await expect
    .element(summary.getByText('Baru 33 dari 35 indikator yang diisi, jadi ini belum indeks.'))
    .toBeVisible();
  expect(shownIn(number('Nilai sementara, diklaim'))).toBe('3,00');
  expect(page.getByRole('button', { name: 'Indeks, diklaim' }).elements()).toHaveLength(0);
  await expect.element(summary.getByText('Predikat sementara Baik')).toBeVisible();
});

test('without any answer there is no number at all', async () => {
  mountResults(LIMA, {});
  await expect.element(page.getByText('Belum ada indikator yang diisi.')).toBeVisible();
  await expect.element(page.getByText('Simulasi memerlukan sedikitnya satu')).toBeVisible();
  await expect.element(page.getByText('belum ada kesenjangan yang dapat dihitung')).toBeVisible();
});

test('claimed and supported stand side by side, supported without evidence in words', async () => {
  mountResults(LIMA, exampleAnswers(LIMA, 'semua-2'));
  await expect.element(page.getByRole('heading', { name: 'Diklaim', exact: true })).toBeVisible();
  const summary = section('Ringkasan');
  await expect
    .element(summary.getByRole('heading', { name: 'Didukung bukti', exact: true }))
    .toBeVisible();
  await expect.element(summary.getByText('Belum ada bukti', { exact: true })).toBeVisible();
});

test('says the band, the distance to the next one, the instrument and its status', async () => {
  mountResults(LIMA, exampleAnswers(LIMA, 'campuran-tidak-berlaku'));
  const summary = section('Ringkasan');
  await expect.element(summary.getByText('Kurang: mulai 1,60, kurang dari 2,60')).toBeVisible();
  expect(shownIn(number('Menuju Baik kurang'))).toBe('0,23');
  await expect.element(summary.getByText('Adaptasi, menunggu pengesahan')).toBeVisible();
  await expect.element(summary.getByText('3 indikator dinyatakan tidak berlaku')).toBeVisible();
});

test('a rounded number that looks like the next band is explained', async () => {
  mountResults(SPBE, exampleAnswers(SPBE, 'batas-cukup-kurang-sedikit'));
  expect(shownIn(number('Indeks, diklaim'))).toBe('1,80');
  await expect.element(page.getByText('sudah dibulatkan. Instrumen ini membaca')).toBeVisible();
  expect(shownIn(number('Menuju Cukup kurang'))).toBe('0,0005');
});

test('the highest predikat has no next one', async () => {
  mountResults(LIMA, exampleAnswers(LIMA, 'semua-4'));
  await expect.element(page.getByText('Ini predikat tertinggi.')).toBeVisible();
  await expect.element(page.getByText('sudah yang tertinggi.')).toBeVisible();
});

test('warns when a good index hides a weak group, and names it', async () => {
  const answers = exampleAnswers(SPBE, 'batas-baik-tercapai');
  mountResults(SPBE, answers);
  const title = '2 domain masih di bawah Baik walaupun nilai keseluruhan sudah mencapainya';
  await expect.element(page.getByText(title)).toBeVisible();
  const weak = scoreAssessment(SPBE, answers).claimed.groups.filter((g) => g.predikat === 'Cukup');
  for (const { title: name, value } of weak) {
    expect(shownIn(number(`Nilai ${name}`))).toBe(value?.text.replace('.', ','));
  }
});

test.each(['semua-3', 'semua-2'])('no such warning for %s', async (id) => {
  mountResults(LIMA, exampleAnswers(LIMA, id));
  await expect.element(section('Ringkasan')).toBeVisible();
  expect(page.getByText('walaupun nilai keseluruhan').elements()).toHaveLength(0);
});

test('a simulated assessment says so', async () => {
  mountResults(LIMA, exampleAnswers(LIMA, 'semua-3'), (one) => ({ ...one, kind: 'simulation' }));
  await expect.element(page.getByText('bukan hasil resmi')).toBeVisible();
});

test('the contents move the focus to a part, without touching the address', async () => {
  mountResults(LIMA, exampleAnswers(LIMA, 'semua-3'));
  const before = window.location.href;
  await page.getByRole('button', { name: 'Bagaimana seandainya' }).click();
  await expect.element(page.getByRole('heading', { name: 'Bagaimana seandainya' })).toHaveFocus();
  expect(window.location.href).toBe(before);
});

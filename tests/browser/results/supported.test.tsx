import { page } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { attachedItems } from '#core/evidence/attached-items.ts';
import { claimSupports } from '#core/evidence/missing-evidence.ts';
import { compare } from '#core/lib/ratio.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import { documentsFor } from '../../support/documents.ts';
import { exampleAnswers, mountResults, shipped, unmountResults } from './mount.tsx';
import { cellsOf, dialog, number, open, section, shownIn, unfold } from './screen.ts';

afterEach(unmountResults);
const LIMA = shipped(lima);
const MIXED = exampleAnswers(LIMA, 'campuran-tidak-berlaku');
// K1 is backed as claimed, A1 (on 4) only up to 2, everything else not at all.
const DOCUMENTS = documentsFor(LIMA, { k1: 4, a1: 2 });
const ATTACHED = attachedItems(LIMA, DOCUMENTS);
const SHEET = scoreAssessment(LIMA, MIXED, ATTACHED);
const SUPPORTS = claimSupports(LIMA, MIXED, SHEET.claimed, ATTACHED);

function backed() {
  if (SHEET.supported.kind === 'no-evidence') throw new Error('evidence is attached');
  const { outcome, groups } = SHEET.supported.score;
  if (outcome.kind === 'none') throw new Error('indicators are rated');
  return { outcome, groups };
}

const shown = (text: string): string => text.replace('.', ',');
const mount = (): void => void mountResults(LIMA, MIXED, (same) => same, DOCUMENTS);

describe('with evidence on some indicators', () => {
  test('both numbers stand side by side, with their difference', async () => {
    mount();
    expect(shownIn(number('Indeks, diklaim'))).toBe('2,37');
    expect(shownIn(number('Indeks, didukung bukti'))).toBe(shown(backed().outcome.value.text));
    await expect
      .element(section('Ringkasan').getByText('Selisih dengan yang diklaim'))
      .toBeVisible();
    await expect.element(section('Ringkasan').getByText('bukti dukung wajib untuk')).toBeVisible();
  });

  test('every group says both', () => {
    mount();
    for (const { title, value } of backed().groups) {
      expect(shownIn(number(`Nilai ${title} yang didukung bukti`))).toBe(shown(value?.text ?? ''));
    }
  });

  test('the charts have a second series, in legend and table', async () => {
    mount();
    await expect.poll(() => document.querySelector('.chart-frame-radar')).not.toBeNull();
    document.querySelector('.chart-frame-radar')?.scrollIntoView();
    await expect
      .poll(() => document.querySelectorAll('.recharts-radar').length, { timeout: 10_000 })
      .toBe(3);
    unfold();
    await expect.element(page.getByText('Nilai yang didukung bukti').first()).toBeVisible();
    expect(cellsOf('Radar nilai per dimensi').map((row) => row[2])).toEqual(
      backed().groups.map(({ value }) => shown(value?.text ?? '')),
    );
    const picture = page.getByRole('img', { name: 'Radar nilai per dimensi. Kebijakan 2,50' });
    expect(picture.element().getAttribute('aria-label')).toContain('(didukung bukti ');
  });

  test('a row of an indicator says both levels and how much is missing', () => {
    mount();
    expect(shownIn(number('Tingkat A1'))).toBe('4 – Sangat Baik');
    expect(shownIn(number('Tingkat A1 yang didukung bukti'))).toBe('2 – Kurang');
    const row = number('Tingkat A1').element().closest('li');
    expect(row?.textContent).toContain(`${SUPPORTS.get('a1')?.missing.length} bukti kurang`);
    expect(number('Tingkat K1').element().closest('li')?.textContent).not.toContain('bukti kurang');
  });

  test('claims that lack evidence are a list of their own, the greatest gain first', () => {
    mount();
    unfold();
    const items = [
      ...section('Klaim yang belum didukung bukti').element().querySelectorAll('.gap-item'),
    ];
    const expected = [...SUPPORTS.values()]
      .filter(({ missing }) => missing.length > 0)
      .toSorted((a, b) => compare(b.gain, a.gain));
    expect(items.map((item) => item.querySelector('a')?.textContent.split(' ')[0])).toEqual(
      expected.map(({ indicatorId }) => indicatorId.toUpperCase()),
    );
    for (const [at, { missing }] of expected.entries()) {
      const listed = [...(items[at]?.querySelectorAll('.criteria-list > li') ?? [])];
      expect(listed.map((each) => each.textContent)).toEqual(
        missing.map(({ level, text }) => `Tingkat ${level}: ${text}`),
      );
    }
  });

  test('a supported level opens into the evidence that is missing', async () => {
    mount();
    await open('Tingkat A1 yang didukung bukti');
    await expect
      .element(dialog().getByText('Bukti dukung wajib yang belum ada:').first())
      .toBeVisible();
  });

  test('a simulation stays on the claimed value and says so', async () => {
    mount();
    await expect
      .element(page.getByText('Simulasi menghitung nilai yang diklaim, bukan yang didukung bukti.'))
      .toBeVisible();
    await expect.element(page.getByText('Saat ini 2,37, Kurang')).toBeInTheDocument();
  });
});

test('with nothing attached there is no supported number, and what is missing is still listed', () => {
  mountResults(LIMA, MIXED);
  expect(page.getByRole('button', { name: 'yang didukung bukti' }).elements()).toHaveLength(0);
  const items = section('Klaim yang belum didukung bukti').element().querySelectorAll('.gap-item');
  expect(items.length).toBeGreaterThan(10);
  expect(items[0]?.textContent).toContain('Didukung bukti: belum ada bukti.');
});

test('with everything attached nothing is listed and both numbers are one', async () => {
  const everything = Object.fromEntries([...SUPPORTS.keys()].map((id) => [id, 4]));
  mountResults(LIMA, MIXED, (same) => same, documentsFor(LIMA, everything));
  await expect.element(page.getByText('Semua klaim didukung bukti dukung wajibnya.')).toBeVisible();
  expect(shownIn(number('Indeks, didukung bukti'))).toBe('2,37');
  expect(page.getByText('bukti kurang').elements()).toHaveLength(0);
});

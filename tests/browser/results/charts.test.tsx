import { page } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { answerTo } from '#core/assessment/answer.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import spbe from '../../../rubrics/spbe-59-2020@1.0.0.json';
import { exampleAnswers, mountResults, shipped, unmountResults } from './mount.tsx';
import { cellsOf, unfold } from './screen.ts';

afterEach(() => {
  unmountResults();
  vi.restoreAllMocks();
});
const LIMA = shipped(lima);
const SPBE = shipped(spbe);
const MIXED = exampleAnswers(LIMA, 'campuran-tidak-berlaku');
const GOOD = exampleAnswers(SPBE, 'batas-baik-tercapai');

/** What a press of the button hands to the browser. */
async function download(name: string, at: number) {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((thing) => {
    if (thing instanceof Blob) blobs.push(thing);
    return make(thing);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await page.getByRole('button', { name }).nth(at).click();
  await expect.poll(() => names.length, { timeout: 10_000 }).toBe(1);
  return { name: names[0], blob: blobs.at(-1) };
}

test('radar of five dimensions, its values said in one sentence and in a table', async () => {
  mountResults(LIMA, MIXED);
  const picture = page.getByRole('img', { name: 'Radar nilai per dimensi. Kebijakan 2,50' });
  await expect.element(picture).toBeVisible();
  picture.element().scrollIntoView();
  await expect
    .poll(() => document.querySelectorAll('.recharts-radar').length, { timeout: 10_000 })
    .toBe(2);
  unfold();
  expect(cellsOf('Radar nilai per dimensi')).toEqual([
    ['K Kebijakan', '2,50', '2,60'],
    ['L Kelembagaan', '2,20', '2,60'],
    ['I Infrastruktur', '2,29', '2,60'],
    ['A Aplikasi', '2,86', '2,60'],
    ['P Perencanaan', '2,00', '2,60'],
  ]);
});

test('with nested groups the radar has the eight aspects, the bars all twelve groups', async () => {
  mountResults(SPBE, GOOD);
  unfold();
  const { groups } = scoreAssessment(SPBE, GOOD).claimed;
  const aspects = groups.flatMap((group) => group.children.filter((one) => one.kind === 'group'));
  expect(cellsOf('Radar nilai per aspek').map((row) => row[1])).toEqual(
    aspects.map(({ value }) => value?.text.replace('.', ',')),
  );
  expect(cellsOf('Batang nilai per kelompok')).toHaveLength(12);
});

test('where people set targets their mean appears as a line of its own', async () => {
  mountResults(LIMA, { ...MIXED, l1: { ...answerTo(MIXED, 'l1'), target: 4 } });
  unfold();
  await expect.element(page.getByText('Rata-rata sasaran yang ditetapkan').first()).toBeVisible();
  // Four at the default 3 and one at 4: 16/5.
  expect(cellsOf('Radar nilai per dimensi')[1]?.[3]).toBe('3,20');
});

test('a group without any answer is drawn as nothing, never as zero', () => {
  const rest = Object.fromEntries(Object.entries(MIXED).filter(([id]) => !id.startsWith('k')));
  mountResults(LIMA, rest);
  unfold();
  expect(cellsOf('Radar nilai per dimensi')[0]?.[1]).toBe('belum ada');
});

test.each([
  ['radar', 0],
  ['batang', 1],
] as const)('the %s leaves as SVG that speaks for itself', async (kind, at) => {
  mountResults(LIMA, MIXED);
  const { name, blob } = await download('Unduh gambar (SVG)', at);
  expect(name).toBe(`${kind}-dispusip-2026.svg`);
  const source = (await blob?.text()) ?? '';
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const words = parsed.documentElement.textContent;
  const expected = [
    'Dinas Perpustakaan & Kearsipan "Contoh" · Kabupaten Contoh · tahun penilaian 2026',
    'Indeks 2,37, predikat Kurang',
    '2,50',
    '2,20',
    '2,29',
    '2,86',
    '2,00',
    'Kelembagaan',
    '2,60',
  ];
  for (const one of expected) expect(words).toContain(one);
  expect(source).not.toMatch(/var\(|style=|NaN|undefined/);
});

test('and as PNG, sharp enough to print', async () => {
  mountResults(LIMA, MIXED);
  const { name, blob } = await download('Unduh gambar (PNG)', 0);
  expect(name).toBe('radar-dispusip-2026.png');
  expect(blob?.type).toBe('image/png');
  const bitmap = await createImageBitmap(blob ?? new Blob());
  expect(bitmap.width).toBe(2400);
});

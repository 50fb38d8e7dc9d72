import { expect, test } from 'vitest';
import { barsScene } from '#ui/charts/bars-scene.ts';
import { timelineScene } from '#ui/charts/timeline-scene.ts';
import { dumbbellScene } from '#ui/charts/dumbbell-scene.ts';
import { heatLegend, heatScene } from '#ui/charts/heat-scene.ts';
import { histogramScene } from '#ui/charts/histogram-scene.ts';
import { scenePicture } from '#ui/charts/scene-picture.ts';
import type { Scene, Shape } from '#ui/charts/scene.ts';
import { stripScene } from '#ui/charts/strip-scene.ts';
import { trendScene } from '#ui/charts/trend-scene.ts';
import { gridMove } from '#ui/virtual-grid-keys.ts';

const of = <K extends Shape['kind']>({ shapes }: Scene, kind: K) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);
const texts = (scene: Scene): readonly string[] => of(scene, 'text').map(({ text }) => text);
const WORDS = { title: 'Peta <A & B>', about: '2026', result: 'dari 2', foot: 'kaki' };

test('a bar is as long as its value, and where there is none nothing is drawn', () => {
  const rows = [
    { label: 'A', value: 2, figure: '2 dari 5' },
    { label: 'B', value: 4, figure: '4 dari 5' },
    { label: 'C', value: null, figure: 'belum ada' },
  ];
  const scene = barsScene(rows, 4, 900);
  const [half, whole, ...none] = of(scene, 'rect');
  expect(none).toEqual([]);
  expect((half?.size[0] ?? 0) * 2).toBeCloseTo(whole?.size[0] ?? 0, 0);
  expect(texts(scene)).toEqual(expect.arrayContaining(['A', '2 dari 5', 'belum ada']));
});

test('a box lies between its quarters on a scale that need not begin at zero', () => {
  const spread = { min: 1, q1: 2, median: 2.5, q3: 3, max: 4, mean: 2.6 };
  const scene = stripScene([{ label: 'A', spread, figure: '' }], { min: 1, max: 4 }, 900);
  const [box] = of(scene, 'rect');
  const [range] = of(scene, 'line').filter(({ thick }) => thick === 1.5);
  const length = (range?.to[0] ?? 0) - (range?.from[0] ?? 0);
  expect((box?.at[0] ?? 0) - (range?.from[0] ?? 0)).toBeCloseTo(length / 3, 0);
  expect(box?.size[0]).toBeCloseTo(length / 3, 0);
});

test('a pair with one of them missing is not drawn', () => {
  const rows = [
    { label: 'A', pair: { first: 3, second: 2 }, figure: '+1' },
    { label: 'B', pair: null, figure: 'belum ada' },
  ];
  const scene = dumbbellScene(rows, { min: 0, max: 4 }, 400);
  expect(of(scene, 'dot')).toHaveLength(1);
  expect(of(scene, 'diamond')).toHaveLength(1);
});

test('an empty column of a histogram has no height and no figure', () => {
  const scene = histogramScene(
    [
      { label: '1–2', count: 0 },
      { label: '2–3', count: 8 },
    ],
    900,
  );
  const [empty, full] = of(scene, 'rect');
  expect(empty?.size[1]).toBe(0);
  expect(full?.size[1]).toBeGreaterThan(100);
  expect(texts(scene)).not.toContain('0');
});

test('a picture of the grid holds every figure and its legend, and names are only text', () => {
  const scene = heatScene(
    ['K', 'L'],
    [
      {
        label: 'Dinas <script>',
        cells: [
          { text: '3,25', step: 3 },
          { text: '–', step: null },
        ],
      },
    ],
    760,
  );
  const { source } = scenePicture(scene, heatLegend(['a', 'b', 'c', 'd', 'e']), WORDS);
  expect(source).toContain('3,25');
  expect(source).toContain('Dinas &lt;script&gt;');
  expect(source).toContain('Peta &lt;A &amp; B&gt;');
  expect(source).not.toContain('<script>');
});

test('keys lead from cell to cell and stop at the edges', () => {
  const size = { rows: 3, columns: 4 };
  const from = { row: 1, column: 1 };
  expect(gridMove(from, 'ArrowRight', false, size)).toEqual({ row: 1, column: 2 });
  expect(gridMove(from, 'End', false, size)).toEqual({ row: 1, column: 3 });
  expect(gridMove(from, 'End', true, size)).toEqual({ row: 2, column: 3 });
  expect(gridMove(from, 'PageUp', false, size)).toEqual({ row: 0, column: 1 });
  expect(gridMove(from, 'Enter', false, size)).toBeNull();
  expect(gridMove(from, 'ArrowDown', false, { rows: 0, columns: 4 })).toBeNull();
});

test('figures of one year stand in the order of their values, clear of every mark, equal ones once', () => {
  const series = (
    [
      ['own', '1.20 1.50 2.15'],
      ['nation', '2.24 2.35 2.79'],
      ['kind', '2.29 2.50 2.50'],
      ['same', '2.29 2.50 2.50'],
    ] as const
  ).map(([id, values]) => ({
    id,
    name: id,
    segments: [
      values.split(' ').map((text, at) => ({
        year: 2021 + at,
        value: Number(text),
        text,
        mark: 'loaded' as const,
      })),
    ],
  }));
  for (const width of [320, 900]) {
    const scene = trendScene({ series, breaks: [], max: 5, target: null }, width);
    const figures = of(scene, 'text').filter(({ bold }) => bold);
    expect(figures.map(({ text }) => text)).toEqual(
      '2.29 2.24 1.20 2.50 2.35 1.50 2.79 2.50 2.15'.split(' '),
    );
    expect(figures.filter(({ side }) => side === 'start').map(({ text }) => text)).toEqual([
      '2.50',
    ]);
    const marks = of(scene, 'rect');
    for (const [at, { at: place, side }] of figures.entries()) {
      const next = figures[at + 1]?.at[1] ?? 0;
      if (next > place[1]) expect(next - place[1]).toBeGreaterThanOrEqual(15);
      for (const { at: corner, size } of marks) {
        if (side === 'start' || Math.abs(corner[0] + size[0] / 2 - place[0]) > 1) continue;
        const isClear = place[1] - 10 >= corner[1] + size[1] || place[1] + 2 <= corner[1];
        expect(isClear).toBe(true);
      }
    }
  }
});

test('on a phone a row of the timeline is cut in its name, never in what stands behind it', () => {
  const label = 'Keputusan pengelola aplikasi, PPID Pembantu, dan SKP seluruh perangkat daerah';
  const row = { key: 'a', label, from: 0, to: 8, figure: '13 OPD', after: [], isLate: false };
  const { shapes } = timelineScene([row], { names: ['2027'], length: 52 }, 310);
  const [said = ''] = shapes.flatMap((one) =>
    one.kind === 'text' && one.text.startsWith('Keputusan') ? [one.text] : [],
  );
  expect(said.endsWith('… · 13 OPD')).toBe(true);
  expect(said.length * 7.5).toBeLessThanOrEqual(310);
});

test('names too long for the usual place have more room where the drawing is wide', () => {
  const label = 'Pengukuran waktu layanan dan ketersediaan aplikasi (Dinas Ketahanan Pangan)';
  const said = (width: number) =>
    barsScene([{ label, value: 1, figure: '1' }], 4, width)
      .shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
      .join(' ');
  expect(said(1000)).toContain('(Dinas Ketahanan Pangan)');
  expect(said(700)).toContain('…');
});

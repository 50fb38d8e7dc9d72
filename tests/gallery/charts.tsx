import type { ReactNode } from 'react';
import { barsScene } from '#ui/charts/bars-scene.ts';
import { ceilingLegend, ceilingScene } from '#ui/charts/ceiling-scene.ts';
import type { ChartData } from '#ui/charts/chart-data.ts';
import { ChartFigure } from '#ui/charts/chart-figure.tsx';
import { curveLegend, curveScene } from '#ui/charts/curve-scene.ts';
import { dumbbellLegend, dumbbellScene } from '#ui/charts/dumbbell-scene.ts';
import { heatLegend, heatScene } from '#ui/charts/heat-scene.ts';
import { histogramScene } from '#ui/charts/histogram-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import type { LegendEntry, Scene } from '#ui/charts/scene.ts';
import { stripLegend, stripScene } from '#ui/charts/strip-scene.ts';
import { timelineLegend, timelineScene } from '#ui/charts/timeline-scene.ts';
import { trendLegend, trendScene, type TrendData } from '#ui/charts/trend-scene.ts';
import { GallerySection, LONG } from './section.tsx';

const WORDS = {
  savePng: 'Unduh gambar (PNG)',
  saveSvg: 'Unduh gambar (SVG)',
  pictureFailed: 'Gambar tidak dapat dibuat.',
  showTable: 'Lihat angkanya dalam tabel',
  loading: 'Memuat gambar…',
  unavailable: 'Gambar tidak dapat dimuat. Angkanya ada dalam tabel.',
} as const;
const PICTURE = { title: 'Gambar', about: '2026', result: '', foot: '' } as const;

const DATA: ChartData = {
  rows: [
    ['K', 'Kebijakan', 3.2, 2.8],
    ['L', 'Layanan', 2.1, 2.1],
    ['I', 'Infrastruktur dan keamanan informasi', null, null],
    ['A', 'Aplikasi', 4.4, 3.9],
    ['P', 'Pengelolaan', 1.2, 0.4],
  ].map(([code, label, value, supported]) => ({
    id: String(code),
    code: String(code),
    label: String(label),
    depth: 0,
    value: value as number | null,
    valueText: value === null ? 'belum ada' : String(value).replace('.', ','),
    supported: supported as number | null,
    supportedText: supported === null ? 'belum ada' : String(supported).replace('.', ','),
    goal: 3,
    goalText: '3,0',
  })),
  max: 5,
  target: { value: 2.6, text: '2,6' },
  names: {
    row: 'Dimensi',
    value: 'Diklaim',
    supported: 'Didukung bukti',
    target: 'Target',
    goal: 'Sasaran OPD',
  },
};

const LABELS = ['Dinas Kesehatan', LONG, 'Sekretariat DPRD'];
const trend: TrendData = {
  series: [
    {
      id: 'a',
      name: 'Kabupaten',
      segments: [
        [1.8, 2.1, 2.6].map((value, at) => ({
          year: 2024 + at,
          value,
          text: String(value).replace('.', ','),
          mark: 'final' as const,
        })),
      ],
    },
    {
      id: 'b',
      name: 'Nasional',
      segments: [
        [2.2, 2.4, 2.8].map((value, at) => ({
          year: 2024 + at,
          value,
          text: String(value).replace('.', ','),
          mark: 'loaded' as const,
        })),
      ],
    },
  ],
  breaks: [{ before: 2026, name: 'instrumen baru' }],
  max: 5,
  target: { value: 3.5, text: 'target 3,5' },
};

type Drawing = readonly [
  title: string,
  draw: (width: number) => Scene,
  legend: readonly LegendEntry[],
];

const SCENES: readonly Drawing[] = [
  [
    'Batang',
    (width) =>
      barsScene(
        LABELS.map((label, at) => ({
          label,
          value: at === 2 ? null : at + 1.5,
          figure: at === 2 ? 'belum ada' : `${at + 1},5`,
        })),
        5,
        width,
      ),
    [],
  ],
  [
    'Sebaran',
    (width) =>
      stripScene(
        LABELS.map((label, at) => ({
          label,
          spread:
            at === 2
              ? null
              : { min: 1, q1: 1.5 + at, median: 2 + at, q3: 3 + at, max: 5, mean: 2.4 },
          figure: at === 2 ? 'belum ada' : '2,40 dari 9',
        })),
        { min: 1, max: 5 },
        width,
      ),
    stripLegend({
      range: 'Rentang',
      box: 'Separuh di tengah',
      median: 'Median',
      mean: 'Rata-rata',
    }),
  ],
  [
    'Dua nilai',
    (width) =>
      dumbbellScene(
        LABELS.map((label, at) => ({
          label,
          pair: at === 2 ? null : { first: 3 + at / 2, second: 2 },
          figure: at === 2 ? 'belum ada' : `−1,${at}`,
        })),
        { min: 0, max: 5 },
        width,
      ),
    dumbbellLegend('Mandiri', 'Asesor'),
  ],
  [
    'Histogram',
    (width) =>
      histogramScene(
        [3, 8, 0, 5].map((count, at) => ({ label: `${at + 1}–${at + 2}`, count })),
        width,
      ),
    [],
  ],
  [
    'Peta warna',
    (width) =>
      heatScene(
        ['K', 'L', 'I', 'A', 'P'],
        LABELS.map((label) => ({
          label,
          cells: ([0, 1, 2, 3, 4] as const).map((step) => ({ text: `${step},5`, step })),
        })),
        width,
      ),
    heatLegend(['rendah', 'di bawah', 'cukup', 'baik', 'tinggi']),
  ],
  [
    'Biaya dan kenaikan',
    (width) =>
      curveScene(
        [
          { x: 0, y: 0, text: '0', mark: 'known' },
          { x: 200, y: 4, text: '4', mark: 'known' },
          { x: 500, y: 7, text: '7', mark: 'open' },
          { x: 400, y: 6.2, text: '6,2', mark: 'own' },
        ],
        { x: 'Biaya (juta rupiah)', y: 'Kenaikan' },
        width,
      ),
    curveLegend({ known: 'Terbukti', open: 'Belum terbukti', own: 'Pilihan ini' }),
  ],
  [
    'Pagu',
    (width) =>
      ceilingScene(
        [
          { label: '2027', parts: [120, 30], ceiling: 200, figure: 'Rp150 juta' },
          { label: '2028', parts: [60, 90], ceiling: null, figure: 'Rp150 juta' },
        ],
        width,
      ),
    ceilingLegend({ first: 'Baru', second: 'Lanjutan', ceiling: 'Pagu' }),
  ],
  [
    'Jadwal',
    (width) =>
      timelineScene(
        [
          { key: 'a', label: LONG, from: 4, to: 20, figure: '13 OPD', after: [], isLate: false },
          {
            key: 'b',
            label: 'Pelatihan',
            from: 22,
            to: 60,
            figure: '2 OPD',
            after: ['a'],
            isLate: true,
          },
        ],
        { names: ['2027', '2028'], length: 52 },
        width,
      ),
    timelineLegend(
      { work: 'Pekerjaan', late: 'Melewati tahun', after: 'Sesudah' },
      { late: true, after: true },
    ),
  ],
  [
    'Tren',
    (width) => trendScene(trend, width),
    trendLegend(trend, {
      final: 'Final',
      interim: 'Sementara',
      provisional: 'Perkiraan',
      loaded: 'Dimuat',
      target: 'Target',
    }),
  ],
];

/** Every drawing, with its legend and its ways out. */
export function Charts(): ReactNode {
  return (
    <>
      {(['radar', 'bars'] as const).map((kind) => (
        <GallerySection key={kind} id={`bagan-${kind}`} title={`Bagan: ${kind}`}>
          <ChartFigure
            kind={kind}
            title="Nilai per dimensi"
            summary="Nilai tertinggi 4,4 pada Aplikasi."
            data={DATA}
            words={WORDS}
            picture={PICTURE}
            fileName="nilai"
          />
        </GallerySection>
      ))}
      {SCENES.map(([title, draw, legend]) => (
        <GallerySection
          key={title}
          id={`bagan-${title.toLowerCase().replaceAll(' ', '-')}`}
          title={`Bagan: ${title}`}
        >
          <SceneFigure
            title={title}
            summary={title}
            draw={draw}
            legend={legend}
            twin={null}
            words={WORDS}
            picture={PICTURE}
            fileName="bagan"
          />
        </GallerySection>
      ))}
    </>
  );
}

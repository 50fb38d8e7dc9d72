import type { ChartWords } from '#ui/charts/chart-figure.tsx';
import { TERMS } from '#core/glossary.ts';
import type { ScoreTerms } from '#core/score-terms.ts';

/** The words on and around the drawings. */
export const CHARTS = {
  radar: (noun: string): string => `Radar nilai per ${noun}`,
  bars: 'Batang nilai per kelompok',
  summary: (title: string, values: string, target: string): string =>
    `${title}. ${values}. ${target}.`,
  item: (title: string, shown: string): string => `${title} ${shown}`,
  targetLine: (label: string): string => `Batas bawah ${label}`,
  meanTarget: 'Rata-rata sasaran yang ditetapkan',
  value: 'Nilai',
  claimed: 'Nilai yang diklaim',
  supported: 'Nilai yang didukung bukti',
  both: (claimed: string, supported: string): string => `${claimed} (didukung bukti ${supported})`,
  pictureSupported: (result: string, supported: string): string =>
    `${result}; didukung bukti ${supported}`,
  none: 'belum ada',
  tooFew: 'Radar memerlukan sedikitnya tiga kelompok; instrumen ini ditampilkan sebagai batang.',
  words: {
    loading: 'Grafik sedang dimuat. Tabel di bawah sudah dapat dibaca.',
    unavailable: 'Grafik tidak dapat dimuat. Tabel di bawah memuat angka yang sama.',
    showTable: 'Lihat angkanya dalam tabel',
    savePng: 'Unduh gambar (PNG)',
    saveSvg: 'Unduh gambar (SVG)',
    pictureFailed: 'Gambar tidak dapat dibuat di peramban ini. Coba unduh sebagai SVG.',
  } satisfies ChartWords,
  pictureAbout: (agency: string, government: string, year: number): string =>
    [agency, government, `${TERMS.year.toLowerCase()} ${year}`]
      .filter((part) => part !== '')
      .join(' · '),
  pictureResult: (name: string, shown: string, label: string, { predikat }: ScoreTerms): string =>
    `${name} ${shown}, ${predikat.toLowerCase()} ${label}`,
  pictureNoResult: 'Belum ada nilai',
  pictureNotIndex: (notIndex: string, result: string): string => `${notIndex}. ${result}`,
  pictureSimulation: (result: string): string =>
    `${TERMS.simulation}, bukan hasil resmi. ${result}`,
  pictureFoot: (instrument: string, version: string): string =>
    `${TERMS.instrument}: ${instrument}, versi ${version}. Dibuat dengan ${TERMS.product}.`,
} as const;

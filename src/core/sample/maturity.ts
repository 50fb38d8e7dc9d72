import { chanceOf, SAMPLE_SEED } from './chance.ts';

/** How many levels the sample's agencies think too well of themselves, by year: less each time. */
const BIAS: Readonly<Record<number, number>> = { 2024: 0.9, 2025: 0.6, 2026: 0.4 };
const LOWEST = 1;
const HIGHEST = 4;

const clamp = (value: number): number => Math.min(HIGHEST, Math.max(LOWEST, Math.round(value)));

/** Three asesors, each with a yardstick of their own, in levels. */
export const SAMPLE_ASESORS = [
  {
    name: 'Asesor Contoh Satu',
    institution: 'Dinas Komunikasi dan Informatika Provinsi Contoh',
    severity: 0,
  },
  { name: 'Asesor Contoh Dua', institution: 'Inspektorat Provinsi Contoh', severity: -0.3 },
  { name: 'Asesor Contoh Tiga', institution: 'Universitas Contoh', severity: 0.2 },
] as const;

/** An agency that was only renamed goes on as what it was. */
const FORMERLY: Readonly<Record<string, string>> = { '3.02': '3.01' };

function truth(now: string, indicator: string, year: number): number {
  const code = FORMERLY[now] ?? now;
  const agency = chanceOf(SAMPLE_SEED, 'opd', code) * 2;
  const topic = chanceOf(SAMPLE_SEED, 'indikator', indicator) * 0.8;
  const own = chanceOf(SAMPLE_SEED, code, indicator) * 1.2;
  return 0.7 + agency + topic + own + (year - 2024) * 0.25;
}

/** The level an agency has reached in truth, 1 to 4. */
export function trueLevel(code: string, indicator: string, year: number): number {
  return clamp(truth(code, indicator, year) - 0.5);
}

/** The level it claims, never below the true one. */
export function claimedLevel(code: string, indicator: string, year: number): number {
  const bias = (BIAS[year] ?? 0) * 2 * chanceOf(SAMPLE_SEED, 'klaim', code, indicator, year);
  return Math.max(
    trueLevel(code, indicator, year),
    clamp(truth(code, indicator, year) + bias - 0.5),
  );
}

/** The level one asesor gives, never above the claim. */
export function votedLevel(
  code: string,
  indicator: string,
  year: number,
  asesor: (typeof SAMPLE_ASESORS)[number],
): number {
  const mood = (chanceOf(SAMPLE_SEED, asesor.name, code, indicator, year) - 0.5) * 0.8;
  const seen = clamp(truth(code, indicator, year) - 0.5 + asesor.severity + mood);
  return Math.min(seen, claimedLevel(code, indicator, year));
}

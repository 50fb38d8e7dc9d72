import {
  alphaBand,
  iccBand,
  kappaBand,
  type AlphaBand,
  type Band,
  type IccBand,
  type KappaBand,
} from '#core/agreement/bands.ts';
import type { Figure } from '#core/agreement/bootstrap.ts';
import type { IccDesign } from '#core/agreement/icc-design.ts';
import type { SliceFigures } from '#core/agreement/measure.ts';

const ALPHA: Readonly<Record<AlphaBand, string>> = {
  insufficient: 'belum cukup untuk dijadikan dasar simpulan',
  tentative: 'hanya untuk simpulan sementara',
  reliable: 'dapat diandalkan',
};

const KAPPA: Readonly<Record<KappaBand, string>> = {
  poor: 'di bawah kebetulan',
  slight: 'sangat lemah',
  fair: 'lemah',
  moderate: 'sedang',
  substantial: 'kuat',
  'almost-perfect': 'hampir sempurna',
};

const ICC: Readonly<Record<IccBand, string>> = {
  low: 'rendah',
  middling: 'sedang',
  good: 'baik',
  excellent: 'sangat baik',
};

const WORDS: Readonly<Record<Band, string>> = { ...ALPHA, ...KAPPA, ...ICC };

/** Read from both ends of the interval, since the figure alone promises too much. */
function bandsText({ estimate, interval }: Figure, bandOf: (value: number) => Band): string {
  if (estimate.kind === 'none') return '';
  if (interval.kind !== 'interval') return `${WORDS[bandOf(estimate.value)]}, tanpa selang`;
  const [low, high] = [WORDS[bandOf(interval.lower)], WORDS[bandOf(interval.upper)]];
  return low === high ? low : `antara "${low}" dan "${high}"`;
}

/** The key of each figure of a part. */
export type FigureKey = Exclude<keyof SliceFigures, 'design'>;

export const FIGURE_NAMES: Readonly<Record<FigureKey, string>> = {
  percent: 'Nilai yang persis sama',
  kappaLinear: 'Kappa berbobot linear (κ)',
  kappaQuadratic: 'Kappa berbobot kuadrat (κ)',
  alpha: 'Alfa Krippendorff, ordinal (α)',
  iccSingle: 'Korelasi intrakelas, satu asesor (ICC)',
  iccAverage: 'Korelasi intrakelas, rata-rata asesor (ICC)',
};

/** The form by its names in the literature. */
function iccForm(design: IccDesign, average: boolean): string {
  if (design === 'two-way') return average ? 'ICC(2,k) = ICC(A,k)' : 'ICC(2,1) = ICC(A,1)';
  return average ? 'ICC(1,k) = ICC(k)' : 'ICC(1,1) = ICC(1)';
}

/** One plain sentence on what a figure means; empty where there is none. */
export function meaningOf(key: FigureKey, figures: SliceFigures): string {
  const figure = figures[key];
  if (figure.estimate.kind === 'none') return '';
  const { design } = figures;
  switch (key) {
    case 'percent':
      return `Dari 100 pasang nilai pada butir yang sama, sekitar ${Math.round(figure.estimate.value * 100)} persis sama. Kebetulan belum diperhitungkan.`;
    case 'kappaLinear':
      return `Kesepakatan di luar kebetulan; selisih dua tingkat dihitung dua kali selisih satu tingkat. Bacaan: ${bandsText(figure, kappaBand)} (Landis & Koch 1977).`;
    case 'kappaQuadratic':
      return `Sama, tetapi selisih besar dihitung jauh lebih berat. Bacaan: ${bandsText(figure, kappaBand)} (Landis & Koch 1977).`;
    case 'alpha':
      return `Kesepakatan semua asesor bersama, nilai kosong tidak mengganggu. Bacaan: ${bandsText(figure, alphaBand)} (Krippendorff 2004).`;
    case 'iccSingle':
      return `${iccForm(design, false)}: seberapa jauh nilai dari satu asesor saja dapat dipegang. Bacaan: ${bandsText(figure, iccBand)} (Koo & Li 2016).`;
    case 'iccAverage':
      return `${iccForm(design, true)}: seberapa jauh rata-rata nilai para asesor dapat dipegang. Bacaan: ${bandsText(figure, iccBand)} (Koo & Li 2016).`;
  }
}

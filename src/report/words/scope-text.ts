import type { ScopePart } from '#core/assessment/scope-part.ts';
import { multiply, ratio } from '#core/lib/ratio.ts';
import { firstDecimals } from './format.ts';

/** Of a hundred: how the weight of a part reads beside the whole instrument's. */
function ofHundred({ weight }: ScopePart): string {
  return firstDecimals(multiply(weight, ratio(100n)));
}

/** Words of a report about one OPD's part of an instrument for a whole government. */
export const SCOPE = {
  notice: (notIndex: string) =>
    `${notIndex}. Instrumen ini menilai pemerintah daerah seluruhnya. Laporan ini hanya memuat bagian satu OPD; angkanya untuk pemakaian di dalam OPD dan tidak boleh disebut nilai pemerintah daerah.`,
  part: ({ owner, indicators, of }: ScopePart) => `${owner}: ${indicators} dari ${of} indikator`,
  renormalised: (part: ScopePart) =>
    `Bobot ${part.indicators} indikator yang diisi berjumlah ${ofHundred(part)} dari 100 pada instrumen seluruhnya. Bobot itu disesuaikan agar berjumlah 100%; perbandingan bobot antarindikator tetap menurut instrumen.`,
} as const;

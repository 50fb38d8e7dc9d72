import type { Digest } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { rejectionPareto, type CountedResult, type RejectionPareto } from './rejection-pareto.ts';

/** "Panduan Bukti Tahun Depan" as data: why evidence did not count, and how often. */
export interface GuideReport {
  readonly rubric: Rubric;
  readonly rubricDigest: CountedResult['about']['rubric']['digest'];
  readonly pareto: RejectionPareto;
  /** Name of the one agency it is about; null = several. */
  readonly agency: string | null;
  readonly years: readonly number[];
  readonly periods: readonly string[];
  /** The results that were counted, in the order of their fingerprints. */
  readonly counted: readonly {
    readonly fingerprint: Digest;
    readonly agency: string;
    readonly interim: boolean;
  }[];
  /** SHA-256 of the list of those fingerprints. */
  readonly fingerprint: Digest;
  /** When the youngest of them was agreed (ISO 8601 UTC). */
  readonly madeAt: string;
  /** Some of them are invented; absent = none is. */
  readonly sample?: true;
}

/** The results in the one order in which a guide lists them, whoever lists them. */
export function inGuideOrder(results: readonly CountedResult[]): readonly CountedResult[] {
  return [...results].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

/** Builds the data of the guide; `fingerprint` is that of the list of its results. */
export function guideReport(
  rubric: Rubric,
  results: readonly CountedResult[],
  fingerprint: Digest,
): GuideReport {
  const counted = inGuideOrder(results);
  const agencies = [...new Set(counted.map(({ about }) => about.agency?.name ?? ''))];
  const moments = counted.map(({ final }) => final.at).sort();
  const first = counted[0];
  if (!first) throw new Error('guide: no results');
  return {
    rubric,
    rubricDigest: first.about.rubric.digest,
    pareto: rejectionPareto(rubric, counted),
    agency: agencies.length === 1 ? (agencies[0] ?? null) : null,
    years: [...new Set(counted.map(({ about }) => about.year))].sort((a, b) => a - b),
    periods: [...new Set(counted.flatMap(({ about }) => about.period?.name ?? []))],
    counted: counted.map((one) => ({
      fingerprint: one.fingerprint,
      agency: one.about.agency?.name ?? '',
      interim: one.final.stage === 'interim',
    })),
    fingerprint,
    madeAt: moments.at(-1) ?? first.final.at,
    ...(counted.some(({ about }) => about.sample) ? { sample: true as const } : {}),
  };
}

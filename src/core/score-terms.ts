import type { Scope } from '#core/assessment/assessment.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { TERMS } from './glossary.ts';

/** What the number of one assessment is called, wherever it is shown. Plain data. */
export interface ScoreTerms {
  /** The number once everything is answered, as a title and within a sentence. */
  readonly name: string;
  readonly inText: string;
  /** What a running score is not yet. */
  readonly complete: string;
  readonly share: string;
  /** Stands before the label of a band, as a title; in lower case within a sentence. */
  readonly predikat: string;
  readonly runningPredikat: string;
  /** Stands before the label of a band where the label alone names a government's predikat. */
  readonly mark: string;
  /** The noun for a band, within a sentence and as a title. */
  readonly band: string;
  readonly bandTitle: string;
  /** What must stand beside every number that is no index; null where it is the index. */
  readonly notIndex: string | null;
}

const INDEX: ScoreTerms = {
  name: TERMS.index,
  inText: 'indeks',
  complete: 'indeks',
  share: TERMS.share,
  predikat: TERMS.predikat,
  runningPredikat: 'Predikat sementara',
  mark: '',
  band: 'predikat',
  bandTitle: TERMS.predikat,
  notIndex: null,
};

const INTERNAL: Omit<ScoreTerms, 'notIndex'> = {
  name: TERMS.internalValue,
  inText: 'nilai internal OPD',
  complete: 'nilai akhir',
  share: 'Porsi dalam nilai internal OPD',
  predikat: 'Setara rentang',
  runningPredikat: 'Sementara setara rentang',
  mark: 'setara rentang ',
  band: 'rentang',
  bandTitle: 'Rentang',
};

/** The official name of an instrument's index, "Indeks SPBE"; else made of its short title. */
export function indexNameOf({ indexName, shortTitle }: Rubric): string {
  return indexName ?? `${TERMS.index} ${shortTitle}`;
}

/** What stands beside every number that rests on one OPD's part of an instrument. */
export function notIndexLabel(rubric: Rubric): string {
  return `${TERMS.internalValue}, bukan ${indexNameOf(rubric)}`;
}

/**
 * The words for the numbers of an assessment. PermenPANRB 59/2020 rates a whole
 * government: the value of one OPD's part of its instrument is a local construction,
 * never the index, and a band reached by it is no predikat of the government.
 */
export function scoreTerms(
  { scope }: { readonly scope: Scope | null },
  rubric: Rubric,
): ScoreTerms {
  return scope ? { ...INTERNAL, notIndex: notIndexLabel(rubric) } : INDEX;
}

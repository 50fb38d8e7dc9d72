import { fromDecimal, compare, fromInteger, type Ratio } from '#core/lib/ratio.ts';
import type { FinalRecord, FinalValue, FinalVerdict } from '#core/review/final.ts';
import { OPEN, type Finding } from '#core/review/finding.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import type { Score } from '#core/scoring/score.ts';
import { findingAt } from './findings-score.ts';

/**
 * Where an indicator stands: at or above the target level of the instrument (kekuatan), or
 * below it (kelemahan). An indicator without a value is neither.
 */
type Standing = 'strength' | 'weakness' | 'neither';

/** One indicator as the report of the evaluation prints it. */
export interface EvaluationRow {
  readonly indicator: Indicator;
  readonly value: FinalValue;
  readonly lastYear: Finding;
  /** Verdicts of all asesors on the evidence of this indicator, as they lie in the record. */
  readonly verdicts: readonly FinalVerdict[];
  readonly standing: Standing;
  /** Part of the index it decides, 0..1. */
  readonly share: Ratio;
  /** What the asesors' votes span; null = none of them has a value. */
  readonly range: { readonly low: string; readonly high: string } | null;
}

const UNKNOWN: FinalValue = {
  finding: OPEN,
  note: '',
  rule: null,
  subject: '',
  claimed: OPEN,
  supported: OPEN,
  shortcoming: '',
  recommendation: '',
  minority: [],
  votes: [],
};

/** What the record says of an indicator; nothing where it says nothing. */
function valueAt({ values }: Pick<FinalRecord, 'values'>, id: string): FinalValue {
  return (Object.hasOwn(values, id) && values[id]) || UNKNOWN;
}

function standingOf({ finding, shortcoming }: FinalValue, { target }: Rubric): Standing {
  if (finding.is !== 'value') return 'neither';
  const isReached = compare(fromDecimal(finding.value), fromInteger(target.level)) >= 0;
  return isReached || shortcoming.trim() === '' ? 'strength' : 'weakness';
}

function rangeOf({ votes }: FinalValue): EvaluationRow['range'] {
  const values = votes
    .flatMap(({ finding }) => (finding.is === 'value' ? [finding.value] : []))
    .sort((a, b) => compare(fromDecimal(a), fromDecimal(b)));
  const [low, high] = [values[0], values.at(-1)];
  return low === undefined || high === undefined ? null : { low, high };
}

/** Gathers what the record says of one indicator. */
export function evaluationRow(
  rubric: Rubric,
  indicator: Indicator,
  final: FinalRecord,
  score: Score,
): EvaluationRow {
  const value = valueAt(final, indicator.id);
  const trace = indicatorTraces(score).find(({ id }) => id === indicator.id);
  return {
    indicator,
    value,
    lastYear: findingAt(final.lastYear?.values ?? {}, indicator.id),
    verdicts: final.verdicts.filter((verdict) => verdict.indicator === indicator.id),
    standing: standingOf(value, rubric),
    share: trace?.share ?? { n: 0n, d: 1n },
    range: rangeOf(value),
  };
}

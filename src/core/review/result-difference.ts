import type { FinalRecord } from './final.ts';
import { OPEN, type Finding } from './finding.ts';
import { sameFinding } from './same-finding.ts';

/** What a version of a result changed against the one before it. */
export interface ResultDifference {
  /** Indicators whose value differs, in the order of `indicators`. */
  readonly values: readonly {
    readonly indicator: string;
    readonly from: Finding;
    readonly to: Finding;
  }[];
  readonly score: { readonly from: string | null; readonly to: string | null } | null;
}

function findingIn({ values }: FinalRecord, indicator: string): Finding {
  return (Object.hasOwn(values, indicator) && values[indicator]?.finding) || OPEN;
}

/** @param indicators ids in the order they are to be listed; others are not looked at. */
export function resultDifference(
  before: FinalRecord,
  after: FinalRecord,
  indicators: readonly string[],
): ResultDifference {
  const isSame = before.score.value === after.score.value;
  return {
    values: indicators
      .map((indicator) => ({
        indicator,
        from: findingIn(before, indicator),
        to: findingIn(after, indicator),
      }))
      .filter(({ from, to }) => !sameFinding(from, to)),
    score: isSame ? null : { from: before.score.value, to: after.score.value },
  };
}

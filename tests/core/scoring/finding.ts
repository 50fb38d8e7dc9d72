import { fromDecimal, ratio, type Ratio } from '#core/lib/ratio.ts';
import type { GroupTrace, IndicatorTrace, Outcome, Score, Trace } from '#core/scoring/score.ts';

/** Short ways to read a score in tests. They throw when what is looked for is not there. */

function everyTrace(traces: readonly Trace[]): readonly Trace[] {
  return traces.flatMap((trace) => [
    trace,
    ...(trace.kind === 'group' ? everyTrace(trace.children) : []),
  ]);
}

export function groupsIn(score: Score): readonly GroupTrace[] {
  return everyTrace(score.groups).filter((trace) => trace.kind === 'group');
}

export function indicatorsInScore(score: Score): readonly IndicatorTrace[] {
  return everyTrace(score.groups).filter((trace) => trace.kind === 'indicator');
}

export function groupIn(score: Score, id: string): GroupTrace {
  const found = groupsIn(score).find((trace) => trace.id === id);
  if (!found) throw new Error(`no group ${id}`);
  return found;
}

export function indicatorIn(score: Score, id: string): IndicatorTrace {
  const found = indicatorsInScore(score).find((trace) => trace.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

type Numbered = Exclude<Outcome, { kind: 'none' }>;

/** The outcome, which must have a number. */
export function numberOf(score: Score): Numbered {
  if (score.outcome.kind === 'none') throw new Error(`no number: ${score.outcome.why}`);
  return score.outcome;
}

/** "7/3" or "2.75" as a ratio. */
export function exactly(text: string): Ratio {
  const [top = '', bottom] = text.split('/');
  return bottom === undefined ? fromDecimal(top) : ratio(BigInt(top), BigInt(bottom));
}

/** Outcome in one line: "final 2.50 Cukup" or "none nothing-answered". */
export function line(score: Score): string {
  const { outcome } = score;
  return outcome.kind === 'none'
    ? `none ${outcome.why}`
    : `${outcome.kind} ${outcome.value.text} ${outcome.predikat}`;
}

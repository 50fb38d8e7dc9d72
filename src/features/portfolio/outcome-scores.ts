import { divide, fromDecimal, multiply, type Ratio } from '#core/lib/ratio.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import type { Target } from '#core/portfolio/query.ts';
import type { Finding } from '#core/review/finding.ts';
import { inYear } from '#core/rubric/in-year.ts';
import { subsetOf } from '#core/rubric/subset.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Score, Trace } from '#core/scoring/score.ts';

/** One part of a value: how much of it, times what, gives what it adds. */
export interface OriginLine {
  readonly name: string;
  readonly weight: string;
  /** Null = it does not apply or was not said: its weight went to the others. */
  readonly value: Ratio | null;
  /** Its weight by the weights that were counted, 0..1. */
  readonly part: Ratio | null;
  readonly adds: Ratio | null;
}

function findingOf(word: string | undefined): Finding {
  if (word === undefined || word === '?') return { is: 'open' };
  if (word === '-') return { is: 'not-applicable' };
  return { is: 'value', value: word };
}

/**
 * The score of a result with the way it came about, counted anew from its values by the one
 * scoring function; null where its values are not those of this instrument.
 */
export function scoreOfOutcome(
  rubric: Rubric,
  { year, final, claimed, scope }: Outcome,
  { indicators }: InstrumentFrame,
): Score | null {
  const words = (final ?? claimed).levels.split(' ');
  if (words.length !== indicators.length) return null;
  const findings = indicators.map(({ id }, at) => [id, findingOf(words[at])] as const);
  const ruled = inYear(rubric, year);
  const covered = findings.flatMap(([id, { is }]) => (is === 'not-applicable' ? [] : [id]));
  return scoreOfFindings(scope ? subsetOf(ruled, covered) : ruled, Object.fromEntries(findings));
}

function traceAt(traces: readonly Trace[], id: string): Trace | null {
  for (const trace of traces) {
    if (trace.id === id) return trace;
    const below = trace.kind === 'group' ? traceAt(trace.children, id) : null;
    if (below) return below;
  }
  return null;
}

const exactValue = (trace: Trace): Ratio | null =>
  trace.kind === 'group' ? (trace.value?.exact ?? null) : trace.value;

/** The parts a value is the weighted mean of; none for an indicator, which is read off a ladder. */
export function originOf(
  score: Score,
  frame: InstrumentFrame,
  target: Target,
): readonly OriginLine[] {
  if (target.of === 'indicator') return [];
  const id = target.of === 'group' ? frame.groups[target.at]?.id : undefined;
  const group = id === undefined ? null : traceAt(score.groups, id);
  const around = target.of === 'index' ? { children: score.groups, ...score } : group;
  if (!around || !('children' in around)) return [];
  const { weightCounted, children } = around;
  return children.map((trace) => {
    const value = exactValue(trace);
    const part = value && divide(fromDecimal(trace.weight), weightCounted);
    return {
      name: `${trace.code} ${trace.title}`,
      weight: trace.weight,
      value,
      part,
      adds: value && part && multiply(part, value),
    };
  });
}

/** What an indicator weighs in the index; null for everything else. */
export function shareOf(score: Score, frame: InstrumentFrame, target: Target): Ratio | null {
  if (target.of === 'index') return null;
  const named = (target.of === 'group' ? frame.groups : frame.indicators)[target.at];
  return (named && traceAt(score.groups, named.id)?.shareNow) ?? null;
}

import { add, fromDecimal, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Score, Trace } from '#core/scoring/score.ts';

/** A node of the score with the nodes it shares its parent with (itself included). */
export interface Placed {
  readonly trace: Trace;
  readonly siblings: readonly Trace[];
}

function search(siblings: readonly Trace[], id: string): readonly Placed[] | null {
  for (const trace of siblings) {
    if (trace.id === id) return [{ trace, siblings }];
    const below = trace.kind === 'group' ? search(trace.children, id) : null;
    if (below) return [{ trace, siblings }, ...below];
  }
  return null;
}

/** The way from the top to the node of this id; throws when the score has none (a bug). */
export function pathTo(score: Score, id: string): readonly Placed[] {
  const found = search(score.groups, id);
  if (!found) throw new Error(`pathTo: nothing named ${id}`);
  return found;
}

export type TraceState = 'counted' | 'blank' | 'not-applicable';

/** How a node stands in its parent's mean. A group without any value has blanks in it, or nothing. */
export function stateOf(trace: Trace): TraceState {
  if (trace.value !== null) return 'counted';
  if (trace.kind === 'indicator') return trace.state === 'blank' ? 'blank' : 'not-applicable';
  return trace.counts.blank > 0 ? 'blank' : 'not-applicable';
}

/** The exact value of a node, be it a group or an indicator. */
export function valueOf(trace: Trace): Ratio | null {
  return trace.kind === 'group' ? (trace.value?.exact ?? null) : trace.value;
}

/** Sum of the weights of the nodes in these states. */
export function weightOf(traces: readonly Trace[], states: readonly TraceState[]): Ratio {
  return traces
    .filter((trace) => states.includes(stateOf(trace)))
    .reduce((sum, trace) => add(sum, fromDecimal(trace.weight)), ZERO);
}

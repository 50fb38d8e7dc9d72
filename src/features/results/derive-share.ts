import { compare, divide, fromDecimal, multiply, type Ratio } from '#core/lib/ratio.ts';
import type { Score } from '#core/scoring/score.ts';
import type { Derivation } from './derivation.ts';
import { scopeNotes } from './derive-scope.ts';
import { pathTo, stateOf, valueOf, weightOf, type Placed, type TraceState } from './find-trace.ts';
import { exactText, exactWithDecimals, percentText, rounded } from './numbers.ts';
import { WHY } from './text-why.ts';
import type { ResultsView } from './view.ts';

const ALL: readonly TraceState[] = ['counted', 'blank', 'not-applicable'];
const APPLICABLE: readonly TraceState[] = ['counted', 'blank'];
const COUNTED: readonly TraceState[] = ['counted'];
const ONE: Ratio = { n: 1n, d: 1n };

/** Weight ÷ sum of weights, from the top down, written out and multiplied. */
function productOf(path: readonly Placed[], states: readonly TraceState[]) {
  const sums = path.map(({ trace, siblings }) => ({
    weight: fromDecimal(trace.weight),
    sum: weightOf(siblings, states),
  }));
  const written = sums.map(({ weight, sum }) => `${exactText(weight)}/${exactText(sum)}`);
  const part = sums.reduce((all, { weight, sum }) => multiply(all, divide(weight, sum)), ONE);
  return { written: written.join(' × '), part };
}

function resultOf(part: Ratio): string {
  return `${exactWithDecimals(part)} = ${percentText(part, 2)}`;
}

/** The share of one group or indicator in the index: nominal, applicable, and counted now. */
export function deriveShare(view: ResultsView, id: string): Derivation {
  const { score, terms } = view;
  const path = pathTo(score, id);
  const trace = path.at(-1)?.trace;
  if (!trace) throw new Error(`deriveShare: nothing named ${id}`);
  const state = stateOf(trace);
  const nominal = productOf(path, ALL);
  const applies = state !== 'not-applicable';
  const whole = applies ? productOf(path, APPLICABLE) : null;
  const now = state === 'counted' && score.counts.blank > 0 ? productOf(path, COUNTED) : null;
  return {
    title: WHY.title(WHY.ofShare(trace.code), percentText(trace.share)),
    lead: WHY.shareLead(terms),
    table: {
      caption: WHY.shareCaption,
      columns: WHY.shareColumns,
      rows: path.map((placed) => ({
        id: placed.trace.id,
        name: `${placed.trace.code} ${placed.trace.title}`,
        subject: null,
        dropped: false,
        cells: [
          exactText(fromDecimal(placed.trace.weight)),
          ...[ALL, APPLICABLE, COUNTED].map((states) =>
            exactText(weightOf(placed.siblings, states)),
          ),
        ],
      })),
    },
    formula: [
      WHY.shareNominal(nominal.written, resultOf(nominal.part)),
      ...(whole ? [WHY.shareWhole(whole.written, resultOf(trace.share), terms)] : []),
      ...(now ? [WHY.shareNow(now.written, resultOf(trace.shareNow))] : []),
    ],
    rungs: [],
    notes: [
      ...(applies ? [] : [WHY.shareNotApplicable]),
      ...(state === 'blank' ? [WHY.shareBlank] : []),
      ...(applies && compare(nominal.part, trace.share) !== 0 ? [WHY.shareRenormalised] : []),
      ...scopeNotes(view),
    ],
  };
}

/** What a group or indicator adds to the number shown now. */
export function deriveContribution(view: ResultsView, score: Score, id: string): Derivation {
  const trace = pathTo(score, id).at(-1)?.trace;
  const value = trace && valueOf(trace);
  if (!trace || !value || !trace.contribution) throw new Error(`deriveContribution: ${id}`);
  const digits = view.rubric.rounding.digits + 1;
  const shown = rounded(trace.contribution, digits);
  const result = exactWithDecimals(trace.contribution);
  return {
    title: WHY.title(WHY.ofContribution(trace.code), shown),
    lead: WHY.contributionLead,
    table: null,
    formula: [
      WHY.contributionFormula,
      WHY.product(exactText(value), exactText(trace.shareNow), result),
      WHY.displayed(shown, digits),
    ],
    rungs: [],
    notes: score.counts.blank > 0 ? [WHY.blanksLeft(score.counts.blank)] : [],
  };
}

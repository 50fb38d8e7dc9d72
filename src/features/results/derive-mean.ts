import { add, compare, divide, fromDecimal, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Trace } from '#core/scoring/score.ts';
import type { DerivationRow, DerivationTable } from './derivation.ts';
import { stateOf, valueOf, weightOf } from './find-trace.ts';
import { exactText, exactWithDecimals, percentText } from './numbers.ts';
import { WHY } from './text-why.ts';
import type { Basis } from './why-subject.ts';

const ALL = ['counted', 'blank', 'not-applicable'] as const;

interface Term {
  readonly trace: Trace;
  readonly weight: Ratio;
  readonly value: Ratio;
}

function termsOf(children: readonly Trace[]): readonly Term[] {
  return children.flatMap((trace) => {
    const value = valueOf(trace);
    return value === null ? [] : [{ trace, weight: fromDecimal(trace.weight), value }];
  });
}

function rowOf(trace: Trace, children: readonly Trace[], basis: Basis): DerivationRow {
  const nominal = weightOf(children, ALL);
  const weight = fromDecimal(trace.weight);
  const value = valueOf(trace);
  const ownPart = WHY.weightWithPart(exactText(weight), percentText(divide(weight, nominal), 2));
  const kind = trace.kind === 'group' ? 'group' : 'level';
  return {
    id: trace.id,
    name: `${trace.code} ${trace.title}`,
    subject: { kind, basis, id: trace.id },
    dropped: value === null,
    cells:
      value === null
        ? [WHY.states[stateOf(trace)], ownPart, WHY.notCounted, WHY.nothing]
        : [
            exactWithDecimals(value, 4),
            ownPart,
            percentText(divide(weight, weightOf(children, ['counted'])), 2),
            exactWithDecimals(multiply(weight, value), 4),
          ],
  };
}

/** The parts of a mean: nominal weight beside counted weight, so that renormalisation is seen. */
export function meanTable(
  children: readonly Trace[],
  names: { readonly child: string; readonly caption: string },
  basis: Basis,
): DerivationTable {
  return {
    caption: names.caption,
    columns: [names.child, ...WHY.meanColumns],
    rows: children.map((trace) => rowOf(trace, children, basis)),
  };
}

/** Σ (bobot × nilai) ÷ Σ bobot, with the numbers put in. */
export function meanFormula(what: string, children: readonly Trace[]): readonly string[] {
  const terms = termsOf(children);
  if (terms.length === 0) return [WHY.noValue];
  const top = terms.reduce((sum, { weight, value }) => add(sum, multiply(weight, value)), ZERO);
  const bottom = exactText(weightOf(children, ['counted']));
  const written = terms.map(({ weight, value }) => `${exactText(weight)} × ${exactText(value)}`);
  return [
    WHY.meanFormula(what),
    WHY.substituted(written.join(' + '), bottom),
    WHY.quotient(exactText(top), bottom),
  ];
}

/** Says that weights were left out; empty when everything was counted. */
export function droppedNotes(children: readonly Trace[]): readonly string[] {
  const nominal = weightOf(children, ALL);
  const counted = weightOf(children, ['counted']);
  if (compare(nominal, counted) === 0) return [];
  return [WHY.dropped(exactText(nominal), exactText(counted))];
}

import { add, fromInteger, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { predikatOf, show } from '#core/scoring/predikat.ts';
import { decimal } from '#ui/format.ts';
import { distanceToNext } from './bands.ts';
import type { Derivation } from './derivation.ts';
import { scopeNotes } from './derive-scope.ts';
import { predikatNote, valueLines } from './derive-value.ts';
import { levelText } from './levels.ts';
import { atLeast, exactText, exactWithDecimals, signed } from './numbers.ts';
import { WHY } from './text-why.ts';
import { viewOf, type ResultsView } from './view.ts';
import type { Move } from './why-subject.ts';

/** What one move adds to the number shown now, exactly. */
function gainOf(view: ResultsView, { indicatorId, from, to }: Move): Ratio {
  return multiply(viewOf(view, indicatorId).trace.shareNow, fromInteger(to - from));
}

/** What several moves add together. */
export function gainOfAll(view: ResultsView, moves: readonly Move[]): Ratio {
  return moves.reduce((sum, move) => add(sum, gainOf(view, move)), ZERO);
}

/** A simulated number: the present one plus the exact gain of every move. */
export function deriveMoves(view: ResultsView, moves: readonly Move[]): Derivation {
  const { rubric, score } = view;
  if (score.outcome.kind === 'none') throw new Error('deriveMoves: nothing to start from');
  const before = score.outcome.value.exact;
  const gain = gainOfAll(view, moves);
  const after = show(rubric, add(before, gain));
  return {
    title: WHY.titleGain(signed(gain, rubric.rounding.digits + 1), decimal(after.text)),
    lead: WHY.movesLead(view.terms),
    table: {
      caption: WHY.movesCaption,
      columns: [rubric.levelNames.at(-1) ?? '', ...WHY.movesColumns],
      rows: moves.map((move) => {
        const { indicator, trace } = viewOf(view, move.indicatorId);
        return {
          id: move.indicatorId,
          name: `${indicator.code} ${indicator.title}`,
          subject: { kind: 'level', basis: 'claimed', id: move.indicatorId },
          dropped: false,
          cells: [
            levelText(rubric, indicator, move.from),
            levelText(rubric, indicator, move.to),
            exactText(trace.shareNow),
            exactWithDecimals(gainOf(view, move)),
          ],
        };
      }),
    },
    formula: [WHY.movesFormula(exactText(before), exactText(gain)), ...valueLines(rubric, after)],
    rungs: [],
    notes: [predikatNote(view, after, predikatOf(rubric, after.exact)), ...scopeNotes(view)],
  };
}

/** How far the next predikat is. */
export function deriveDistance(view: ResultsView): Derivation {
  const { rubric, terms, score } = view;
  const { outcome } = score;
  const distance =
    outcome.kind === 'none' ? null : distanceToNext(rubric, outcome.value, outcome.predikat);
  if (!distance) throw new Error('deriveDistance: no predikat above');
  const { next, from, missing } = distance;
  const rounded = rubric.rounding.predikatOn === 'rounded';
  const result = exactWithDecimals(missing);
  return {
    title: WHY.title(WHY.ofDistance(next.label), atLeast(missing, rubric.rounding.digits)),
    lead: WHY.distanceLead(next.label, terms),
    table: null,
    formula: [WHY.difference(decimal(next.min), exactText(from), result)],
    rungs: [],
    notes: [
      rounded ? WHY.distanceRounded(terms) : WHY.distanceUnrounded(terms),
      ...scopeNotes(view),
    ],
  };
}

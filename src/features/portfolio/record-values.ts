import { endsOf, partOf, predikatIn, shownOf } from '#core/portfolio/cell.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { exactOf } from '#core/portfolio/lexicon.ts';
import type { Outcome, ScoreSet } from '#core/portfolio/outcome.ts';
import type { Measure, Target } from '#core/portfolio/query.ts';
import type { Cell } from '#core/portfolio/view.ts';

/** The three scores of one result, as far as it has them; the agreed one first. */
export function measuresOf({ final }: Outcome): readonly Measure[] {
  return final ? ['final', 'claimed', 'supported'] : ['claimed', 'supported'];
}

function wordAt(set: ScoreSet, target: Target): string {
  if (target.of === 'index') return set.score ?? '?';
  return (target.of === 'group' ? set.groups : set.levels).split(' ')[target.at] ?? '?';
}

/** One value of one score of a result. */
export function valueOf(frame: InstrumentFrame, set: ScoreSet | null, target: Target): Cell {
  const word = set ? wordAt(set, target) : '?';
  if (word === '-') return { is: 'not-applicable' };
  const exact = exactOf(word);
  if (!exact) return { is: 'unknown' };
  const part = partOf(exact, endsOf(frame, target));
  return { is: 'value', value: shownOf(frame, target, exact), part };
}

/** The predikat of a score as the rule of its year reads it. */
export function predikatOfSet(
  frame: InstrumentFrame,
  outcome: Outcome,
  set: ScoreSet | null,
): string | null {
  return predikatIn(frame, outcome.year, valueOf(frame, set, { of: 'index' }));
}

import { useMemo, useState } from 'react';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import type { ResultsView } from './view.ts';
import type { Move } from './why-subject.ts';

type Levels = Readonly<Record<string, number>>;

export interface Simulation {
  /** Rated indicators that stand elsewhere than in the assessment, in reading order. */
  readonly moves: readonly Move[];
  /** The score with the moves, by the one scoring function. */
  readonly score: Score;
  readonly put: (indicatorId: string, level: number) => void;
  readonly apply: (moves: readonly { readonly indicatorId: string; readonly to: number }[]) => void;
  readonly reset: () => void;
}

function movesOf(view: ResultsView, levels: Levels): readonly Move[] {
  return [...view.indicators].flatMap(([indicatorId, { trace }]) => {
    const to = levels[indicatorId];
    const from = trace.climb?.level;
    return to === undefined || from === undefined || to === from ? [] : [{ indicatorId, from, to }];
  });
}

/** Levels tried out on paper. They live in this component alone and are never stored. */
export function useSimulation(view: ResultsView): Simulation {
  const [levels, setLevels] = useState<Levels>({});
  const moves = useMemo(() => movesOf(view, levels), [view, levels]);
  const score = useMemo(() => {
    if (moves.length === 0) return view.score;
    const tried = Object.fromEntries(moves.map(({ indicatorId, to }) => [indicatorId, to]));
    return scoreAssessment(view.rubric, withLevels(view.rubric, view.answers, tried)).claimed;
  }, [view, moves]);
  return {
    moves,
    score,
    put: (indicatorId, level) => setLevels((before) => ({ ...before, [indicatorId]: level })),
    apply: (plan) =>
      setLevels(Object.fromEntries(plan.map(({ indicatorId, to }) => [indicatorId, to]))),
    reset: () => setLevels({}),
  };
}

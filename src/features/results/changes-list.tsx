import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { levelText } from './levels.ts';
import { WHAT_IF } from './text-what-if.ts';
import type { Simulation } from './use-simulation.ts';
import { viewOf, type ResultsView } from './view.ts';

interface ChangesListProps {
  readonly view: ResultsView;
  readonly simulation: Simulation;
}

/** What has been moved so far, each with its way back. */
export function ChangesList({ view, simulation }: ChangesListProps): ReactNode {
  const { moves, put, reset } = simulation;
  if (moves.length === 0) return null;
  return (
    <div className="stack-tight">
      <h3>{WHAT_IF.changes}</h3>
      <ul className="what-if-changes">
        {moves.map(({ indicatorId, from, to }) => {
          const { indicator } = viewOf(view, indicatorId);
          const level = (value: number): string => levelText(view.rubric, indicator, value);
          const name = `${indicator.code} ${indicator.title}`;
          return (
            <li key={indicatorId}>
              <span>{WHAT_IF.change(name, level(from), level(to))}</span>
              <Button
                kind="quiet"
                aria-label={WHAT_IF.undoOf(indicator.code)}
                onClick={() => put(indicatorId, from)}
              >
                {WHAT_IF.undo}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button onClick={reset}>{WHAT_IF.reset}</Button>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { Outcome } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { DIFFERENCE } from './text-difference.ts';
import './replay.css';

interface OutcomePanelProps {
  readonly title: string;
  /** Where the number is from, below the title. */
  readonly from: string;
  readonly outcome: Outcome;
  readonly terms: ScoreTerms;
}

/** One index with its predikat, or that there is none yet. */
export function OutcomePanel({ title, from, outcome, terms }: OutcomePanelProps): ReactNode {
  return (
    <div className="replay-outcome">
      <h3>{title}</h3>
      <p className="soft">{from}</p>
      {outcome.kind === 'none' ? (
        <p className="replay-number">{DIFFERENCE.none}</p>
      ) : (
        <p>
          <span>{outcome.kind === 'final' ? terms.name : DIFFERENCE.running} </span>
          <strong className="replay-number numeric">{decimal(outcome.value.text)}</strong>{' '}
          <span>
            {terms.mark}
            {outcome.predikat}
          </span>
        </p>
      )}
      {terms.notIndex !== null && <p className="soft">{terms.notIndex}</p>}
    </div>
  );
}

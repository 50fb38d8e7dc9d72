import type { ReactNode } from 'react';
import { decimal } from '#ui/format.ts';
import { gainOfAll } from './derive-moves.ts';
import { signed } from './numbers.ts';
import { WHAT_IF } from './text-what-if.ts';
import type { Simulation } from './use-simulation.ts';
import type { ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';

interface SimulationResultProps {
  readonly view: ResultsView;
  readonly simulation: Simulation;
}

/** The number that the tried levels would give, beside the present one. */
export function SimulationResult({ view, simulation }: SimulationResultProps): ReactNode {
  const { outcome } = simulation.score;
  const now = view.score.outcome;
  if (outcome.kind === 'none' || now.kind === 'none') return null;
  const { moves } = simulation;
  const { terms } = view;
  const name = WHAT_IF.value[outcome.kind](terms);
  const shown = decimal(outcome.value.text);
  const change = signed(gainOfAll(view, moves), view.rubric.rounding.digits + 1);
  const spoken = WHAT_IF.announce({ name, shown }, outcome.predikat, change, terms);
  return (
    <div className="what-if-score" role="group" aria-label={WHAT_IF.result}>
      <h3>{name}</h3>
      {terms.notIndex !== null && <p className="what-if-not">{terms.notIndex}</p>}
      <p className="what-if-number">
        <WhyNumber subject={{ kind: 'moves', moves }} what={name} shown={shown} />
      </p>
      <p>
        {terms.predikat} <strong>{outcome.predikat}</strong>
      </p>
      {moves.length > 0 ? (
        <p>
          {WHAT_IF.difference}{' '}
          <WhyNumber subject={{ kind: 'moves', moves }} what={WHAT_IF.difference} shown={change} />{' '}
          {WHAT_IF.points}
        </p>
      ) : (
        <p className="soft">{WHAT_IF.noDifference}</p>
      )}
      <p className="soft">{WHAT_IF.now(decimal(now.value.text), now.predikat, terms)}</p>
      <output className="hidden-visually">{moves.length > 0 ? spoken : ''}</output>
    </div>
  );
}

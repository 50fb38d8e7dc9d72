import type { ReactNode } from 'react';
import { Tag } from '#ui/tag.tsx';
import { ChangesList } from './changes-list.tsx';
import { LevelSliders } from './level-sliders.tsx';
import { NextSteps } from './next-steps.tsx';
import { SimulationResult } from './simulation-result.tsx';
import { StepPlanner } from './step-planner.tsx';
import { WHAT_IF } from './text-what-if.ts';
import { useSimulation } from './use-simulation.ts';
import type { ResultsView } from './view.ts';
import './what-if.css';

/** Trying out other levels: what they would change, without changing anything. */
export function WhatIf({ view }: { readonly view: ResultsView }): ReactNode {
  const simulation = useSimulation(view);
  const tag = <Tag tone="warn">{WHAT_IF.tag}</Tag>;
  if (view.score.outcome.kind === 'none') {
    return (
      <>
        <p>{tag}</p>
        <p>{WHAT_IF.nothing}</p>
      </>
    );
  }
  return (
    <>
      <p>{tag}</p>
      <p className="prose">{WHAT_IF.lead(view.terms)}</p>
      <StepPlanner view={view} onApply={simulation.apply} />
      <div className="what-if-desk">
        <LevelSliders view={view} simulation={simulation} />
        <div className="what-if-result">
          <SimulationResult view={view} simulation={simulation} />
          <ChangesList view={view} simulation={simulation} />
        </div>
      </div>
      <NextSteps view={view} />
    </>
  );
}

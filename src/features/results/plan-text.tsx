import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlannedRise, StepPlan } from '#core/scoring/fewest-steps.ts';
import { Button } from '#ui/button.tsx';
import { decimal } from '#ui/format.ts';
import { levelText } from './levels.ts';
import { signed } from './numbers.ts';
import { indicatorPath } from './paths.ts';
import { WHAT_IF } from './text-what-if.ts';
import { viewOf, type ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';

interface PlanTextProps {
  readonly view: ResultsView;
  readonly target: string;
  readonly plan: StepPlan;
  readonly onApply: (rises: readonly PlannedRise[]) => void;
}

function Rise({ view, rise }: { readonly view: ResultsView; readonly rise: PlannedRise }) {
  const { indicator } = viewOf(view, rise.indicatorId);
  return (
    <li>
      <Link href={indicatorPath(view.assessment.id, indicator.id)}>
        {indicator.code} {indicator.title}
      </Link>
      {': '}
      {WHAT_IF.planRise(
        levelText(view.rubric, indicator, rise.from),
        levelText(view.rubric, indicator, rise.to),
      )}{' '}
      <span className="what-if-gain">
        (
        <WhyNumber
          subject={{ kind: 'moves', moves: [rise] }}
          what={WHAT_IF.gainOf(indicator.code)}
          shown={signed(rise.gain, view.rubric.rounding.digits + 1)}
        />
        )
      </span>
    </li>
  );
}

/** A plan in words: its steps and where they lead, or why there is none. */
export function PlanText({ view, target, plan, onApply }: PlanTextProps): ReactNode {
  switch (plan.kind) {
    case 'no-score':
      return <p>{WHAT_IF.nothing}</p>;
    case 'already-there':
      return <p>{WHAT_IF.planThere(target, view.terms)}</p>;
    case 'out-of-reach':
      return (
        <p>
          {WHAT_IF.planFar(
            target,
            { value: decimal(plan.best.text), label: plan.predikat },
            view.terms,
          )}
        </p>
      );
    case 'plan':
      return (
        <>
          <p>
            <strong>{WHAT_IF.planSteps(plan.steps, plan.rises.length)}</strong>
            {'. '}
            {WHAT_IF.planResult}{' '}
            <WhyNumber
              subject={{ kind: 'moves', moves: plan.rises }}
              what={WHAT_IF.planResult}
              shown={decimal(plan.value.text)}
            />
            {WHAT_IF.planPredikat(plan.predikat, view.terms)}
          </p>
          <ul className="what-if-rises">
            {plan.rises.map((rise) => (
              <Rise key={rise.indicatorId} view={view} rise={rise} />
            ))}
          </ul>
          <div>
            <Button kind="primary" onClick={() => onApply(plan.rises)}>
              {WHAT_IF.planApply}
            </Button>
          </div>
        </>
      );
  }
}

import { useMemo, useState, type ReactNode } from 'react';
import { fewestSteps, type PlannedRise } from '#core/scoring/fewest-steps.ts';
import { Field } from '#ui/field.tsx';
import { bandsAbove } from './bands.ts';
import { PlanText } from './plan-text.tsx';
import { WHAT_IF } from './text-what-if.ts';
import type { ResultsView } from './view.ts';
import '#ui/field.css';

interface StepPlannerProps {
  readonly view: ResultsView;
  readonly onApply: (rises: readonly PlannedRise[]) => void;
}

interface ChoiceProps extends StepPlannerProps {
  /** The predikat above the present one, the nearest first. */
  readonly above: readonly [string, ...(readonly string[])];
}

function Choice({ view, onApply, above }: ChoiceProps): ReactNode {
  const { rubric, score } = view;
  const aim = rubric.target.predikat;
  const [chosen, setChosen] = useState(aim);
  const target = above.includes(chosen) ? chosen : above[0];
  const plan = useMemo(() => fewestSteps(rubric, score, target), [rubric, score, target]);
  return (
    <>
      <Field label={WHAT_IF.planSelect(view.terms)} hint={WHAT_IF.planLead}>
        {(control) => (
          <select
            {...control}
            className="input input-short"
            value={target}
            onChange={(event) => setChosen(event.target.value)}
          >
            {above.map((label) => (
              <option key={label}>{label}</option>
            ))}
          </select>
        )}
      </Field>
      <PlanText view={view} target={target} plan={plan} onApply={onApply} />
    </>
  );
}

/** The fewest steps to a predikat that the person chooses among those above the present one. */
export function StepPlanner({ view, onApply }: StepPlannerProps): ReactNode {
  const { rubric, score } = view;
  const present = score.outcome.kind === 'none' ? '' : score.outcome.predikat;
  const [nearest, ...further] = bandsAbove(rubric, present).map(({ label }) => label);
  return (
    <div className="what-if-plan">
      <h3>{WHAT_IF.plan(view.terms)}</h3>
      {nearest === undefined ? (
        <p>{WHAT_IF.planTop(present, view.terms)}</p>
      ) : (
        <Choice view={view} onApply={onApply} above={[nearest, ...further]} />
      )}
    </div>
  );
}

import { useMemo, useState, type ReactNode } from 'react';
import { fewestSteps, type PlannedRise } from '#core/scoring/fewest-steps.ts';
import { predikatRank } from '#core/scoring/predikat.ts';
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

/** The fewest steps to a predikat that the person chooses among those above the present one. */
export function StepPlanner({ view, onApply }: StepPlannerProps): ReactNode {
  const { rubric, score } = view;
  const present = score.outcome.kind === 'none' ? '' : score.outcome.predikat;
  const above = bandsAbove(rubric, present);
  const aim = rubric.target.predikat;
  const preset =
    predikatRank(rubric, aim) > predikatRank(rubric, present) ? aim : (above[0]?.label ?? '');
  const [chosen, setChosen] = useState('');
  const target = above.some(({ label }) => label === chosen) ? chosen : preset;
  const plan = useMemo(() => fewestSteps(rubric, score, target), [rubric, score, target]);
  return (
    <div className="what-if-plan">
      <h3>{WHAT_IF.plan}</h3>
      {above.length === 0 ? (
        <p>{WHAT_IF.planTop(present)}</p>
      ) : (
        <>
          <Field label={WHAT_IF.planSelect} hint={WHAT_IF.planLead}>
            {(control) => (
              <select
                {...control}
                className="input input-short"
                value={target}
                onChange={(event) => setChosen(event.target.value)}
              >
                {above.map(({ label }) => (
                  <option key={label}>{label}</option>
                ))}
              </select>
            )}
          </Field>
          <PlanText view={view} target={target} plan={plan} onApply={onApply} />
        </>
      )}
    </div>
  );
}

import { useMemo, useState, type ReactNode } from 'react';
import { compare } from '#core/lib/ratio.ts';
import { nextSteps, type StepEffect } from '#core/scoring/steps.ts';
import { SortableHead } from '#ui/sortable-head.tsx';
import { StepRow } from './step-row.tsx';
import { WHAT_IF } from './text-what-if.ts';
import type { ResultsView } from './view.ts';

type SortKey = 'indicator' | 'gain';

function sorted(steps: readonly StepEffect[], key: SortKey, down: boolean): readonly StepEffect[] {
  const byKey = key === 'gain' ? [...steps].sort((a, b) => compare(a.gain, b.gain)) : steps;
  if (!down) return byKey;
  // Equal gains stay in reading order whichever way the table is turned.
  return key === 'gain' ? [...steps].sort((a, b) => compare(b.gain, a.gain)) : [...steps].reverse();
}

/** What each single next step would do, all else unchanged. */
export function NextSteps({ view }: { readonly view: ResultsView }): ReactNode {
  const [order, setOrder] = useState<{ readonly key: SortKey; readonly down: boolean }>({
    key: 'gain',
    down: true,
  });
  const steps = useMemo(() => nextSteps(view.rubric, view.score), [view]);
  const direction = order.down ? 'descending' : 'ascending';
  const head = (key: SortKey): ReactNode => (
    <SortableHead
      label={WHAT_IF.columns[key]}
      state={order.key === key ? direction : 'none'}
      onSort={() => setOrder({ key, down: order.key === key ? !order.down : key === 'gain' })}
    />
  );
  return (
    <div className="stack-tight">
      <h3>{WHAT_IF.steps}</h3>
      {steps.length === 0 ? (
        <p>{WHAT_IF.stepsNone}</p>
      ) : (
        <>
          <p>{WHAT_IF.stepsLead}</p>
          <details>
            <summary>{WHAT_IF.stepsShow(steps.length)}</summary>
            <div className="table-scroll">
              <table className="step-table">
                <caption className="hidden-visually">{WHAT_IF.steps}</caption>
                <thead>
                  <tr>
                    {head('indicator')}
                    <th scope="col">{WHAT_IF.columns.step}</th>
                    {head('gain')}
                    <th scope="col">{WHAT_IF.columns.value}</th>
                    <th scope="col">{view.terms.predikat}</th>
                  </tr>
                </thead>
                <tbody>
                  {sorted(steps, order.key, order.down).map((step) => (
                    <StepRow key={step.indicatorId} view={view} step={step} />
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </div>
  );
}

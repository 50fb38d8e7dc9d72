import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { paths } from '#state/paths.ts';
import { PlanContext } from '#state/plans/plan-context.ts';
import { shownPlan, type PlanEditor, type PlanEditorState } from '#state/plans/plan-editor.ts';
import { planParts } from '#state/plans/plan-parts.ts';
import { planFailureText } from '#state/plans/plan-failure-text.ts';
import { usePlanEditor, usePlanState } from '#state/plans/use-plan-editor.ts';
import { LEFT_TEXT } from '#state/words/left-text.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { TwoVersions } from '#ui/two-versions.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { PlanSteps, PlanTurn } from './plan-steps.tsx';
import './plan-frame.css';
import { planText as text } from './text-plan.ts';

interface StandingProps {
  readonly state: PlanEditorState;
  readonly editor: PlanEditor;
}

/** What could not be stored, or waits for a choice, each in a block of its own. */
function Trouble({ state: { status, left }, editor }: StandingProps): ReactNode {
  return (
    <>
      {status.kind === 'failed' && (
        <Notice tone="bad" role="alert">
          <p>{planFailureText(status.failure)}</p>
          <Button onClick={() => void editor.flush()}>{text.again}</Button>
        </Notice>
      )}
      {left && (
        <TwoVersions title={LEFT_TEXT.title} words={LEFT_TEXT} onKeep={editor.resolve}>
          <p>{LEFT_TEXT.body(planParts(left.places))}</p>
        </TwoVersions>
      )}
    </>
  );
}

interface PlanFrameProps {
  readonly plan: InvestmentPlan;
  /** It was taken away elsewhere while it was open here. */
  readonly isGone: boolean;
  readonly children: ReactNode;
}

/** Around every page of a plan: which plan it is, its parts, and whether it is on disk. */
export function PlanFrame({ plan: stored, isGone, children }: PlanFrameProps): ReactNode {
  const editor = usePlanEditor(stored);
  const state = usePlanState(editor);
  const plan = useMemo(() => shownPlan(state), [state]);
  const handle = useMemo(
    () => ({ plan, editor, isClosed: plan.status === 'final' }),
    [plan, editor],
  );
  return (
    <PlanContext value={handle}>
      <div className="plan-frame">
        <p className="plan-name">
          <Link href={paths.plans}>{text.list}</Link>
          <Icon name="chevron-right" />
          <strong>{plan.name.trim() || text.unnamed}</strong>
          <span className="soft">{text.years(plan.firstYear, plan.years)}</span>
          <SaveState className="plan-saved soft">
            {state.status.kind !== 'failed' && text.status[state.status.kind]}
          </SaveState>
        </p>
        <PlanSteps id={plan.id} />
        <Trouble state={state} editor={editor} />
        {isGone && <Notice tone="warn">{text.gone}</Notice>}
        {handle.isClosed && <Notice tone="info">{text.closed}</Notice>}
      </div>
      {children}
      <PlanTurn id={plan.id} />
    </PlanContext>
  );
}

import { useMemo, useState, type ReactNode } from 'react';
import { prospectOf } from '#core/replay/prospect.ts';
import { useAssessment, useAssessmentHandle } from '#state/assessments/assessment-context.ts';
import { Counts } from './counts.tsx';
import { DifferenceSection } from './difference-section.tsx';
import { DroppedList } from './dropped-list.tsx';
import { MakeNew } from './make-new.tsx';
import { PlanList } from './plan-list.tsx';
import type { Target } from './targets.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** One instrument looked through: what carries over, why, the choice, and the new assessment. */
export function ProspectView({ target }: { readonly target: Target }): ReactNode {
  const { assessment } = useAssessment();
  const { rubric: own } = useAssessmentHandle();
  const [chosen, setChosen] = useState(NOTHING);
  const { loaded } = target;
  const prospect = useMemo(
    () => prospectOf(assessment, own, loaded.rubric),
    [assessment, own, loaded],
  );
  return (
    <>
      <Counts assessment={assessment} prospect={prospect} />
      {prospect.plan.mode === 'same-lineage' && (
        <DifferenceSection assessment={assessment} prospect={prospect} />
      )}
      <PlanList plan={prospect.plan} chosen={chosen} onChoose={setChosen} />
      <DroppedList dropped={prospect.plan.dropped} />
      <MakeNew
        assessment={assessment}
        own={own}
        target={loaded}
        prospect={prospect}
        chosen={chosen}
      />
    </>
  );
}

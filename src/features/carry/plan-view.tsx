import { useMemo, useState, type ReactNode } from 'react';
import { planCarryForward } from '#core/evidence/carry-forward.ts';
import type { FileStates } from '#core/evidence/carry-types.ts';
import { useAssessment, useAssessmentHandle } from '#state/assessments/assessment-context.ts';
import { useFindings } from '#state/review/use-findings.ts';
import { Section } from '#ui/section.tsx';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { EntryList } from './entry-list.tsx';
import { chosenOf, countsOf } from './groups.ts';
import { MakeCarry } from './make-carry.tsx';
import { TEXT } from './text.ts';

interface PlanViewProps {
  readonly year: number;
  readonly target: LoadedRubric;
  readonly files: FileStates;
}

/** What of the earlier year holds, what does not and why, the choice, and the new year. */
export function PlanView({ year, target, files }: PlanViewProps): ReactNode {
  const { assessment, documents } = useAssessment();
  const { facts } = useFindings().reading;
  const { rubric } = useAssessmentHandle();
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const plan = useMemo(
    () => planCarryForward({ assessment, rubric, documents, files, facts }, target.rubric, year),
    [assessment, rubric, documents, files, facts, target, year],
  );
  const chosen = chosenOf(plan, unwanted);
  const choose = (ids: readonly string[], on: boolean): void => {
    const others = [...unwanted].filter((id) => !ids.includes(id));
    setUnwanted(new Set(on ? others : [...others, ...ids]));
  };
  const { proposed, renewed, answers, documents: papers } = countsOf(plan, chosen);
  return (
    <>
      <Section id="ringkasan" title={TEXT.counts.title}>
        <dl className="carry-counts">
          <div>
            <dt>{TEXT.counts.proposed(proposed)}</dt>
            <dd>{TEXT.counts.proposedMeans}</dd>
          </div>
          <div>
            <dt>{TEXT.counts.renewed(renewed)}</dt>
            <dd>{TEXT.counts.renewedMeans}</dd>
          </div>
          <div>
            <dt>{TEXT.counts.chosen}</dt>
            <dd>{TEXT.counts.said(answers, papers)}</dd>
          </div>
        </dl>
      </Section>
      <EntryList plan={plan} kind="propose" chosen={chosen} onChoose={choose} />
      <EntryList plan={plan} kind="renew" chosen={chosen} onChoose={choose} />
      <MakeCarry plan={plan} target={target} chosen={chosen} />
    </>
  );
}

import type { ReactNode } from 'react';
import type { SubmitProblem } from '#core/submit/problem.ts';
import { canSubmit, SUBMIT_RULES } from '#core/submit/rules.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { ProblemList } from './problem-list.tsx';
import { text } from './text.ts';

interface CheckStepProps {
  readonly problems: readonly SubmitProblem[];
  readonly onNext: () => void;
}

const RULES = Object.keys(SUBMIT_RULES).length;

/** First step: what stands in the way, and what should be known; each with its link. */
export function CheckStep({ problems, onNext }: CheckStepProps): ReactNode {
  const { id } = useAssessment().assessment;
  const outcome = canSubmit(problems);
  const blocking = outcome === true ? [] : outcome;
  const warnings = problems.filter(({ severity }) => severity === 'warns');
  const isBlocked = blocking.length > 0;
  return (
    <>
      {isBlocked ? (
        <Notice tone="bad" role="alert" title={text.check.blocked(blocking.length)}>
          <ProblemList id={id} problems={blocking} />
        </Notice>
      ) : (
        <Notice tone="good" title={text.check.free} role="status">
          <p>{text.check.rules(RULES)}</p>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Section id="peringatan" title={text.check.warnings(warnings.length)}>
          <p className="prose">{text.check.warningsLead}</p>
          <ProblemList id={id} problems={warnings} />
        </Section>
      )}
      <div className="actions">
        {isBlocked ? (
          <p className="soft">{text.check.later}</p>
        ) : (
          <Button kind="primary" onClick={onNext}>
            {text.check.next}
          </Button>
        )}
      </div>
    </>
  );
}

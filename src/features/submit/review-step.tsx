import type { ReactNode } from 'react';
import { useAssessment, useAssessmentHandle } from '#state/assessments/assessment-context.ts';
import { Button } from '#ui/button.tsx';
import { AnswerReview } from './answer-review.tsx';
import { text } from './text.ts';

interface ReviewStepProps {
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Second step: every answer as it will stand in the file, each with a link to change it. */
export function ReviewStep({ onBack, onNext }: ReviewStepProps): ReactNode {
  const { rubric } = useAssessmentHandle();
  const { assessment, documents } = useAssessment();
  return (
    <>
      <AnswerReview rubric={rubric} assessment={assessment} documents={documents} />
      <div className="actions">
        <Button kind="primary" onClick={onNext}>
          {text.review.next}
        </Button>
        <Button onClick={onBack}>{text.back}</Button>
      </div>
    </>
  );
}

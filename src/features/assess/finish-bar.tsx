import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { blockingLacks, type Lack } from '#core/assessment/progress.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import type { Change } from './change.ts';
import type { Task } from './tasks.ts';
import { text } from './text.ts';

const FIELD: Readonly<Record<Lack, string>> = {
  rating: 'ladder-title',
  fact: 'fact',
  analysis: 'analysis',
  reason: 'reason',
  'ladder-gap': 'ladder-title',
  'value-beside-ladder': 'ladder-title',
  'coverage-beside-claim': 'coverage-title',
  subject: 'subject',
};

interface FinishBarProps {
  readonly task: Task;
  readonly next: string | undefined;
  readonly onChange: Change;
}

/** The person says when an indicator is done; what still lacks is listed with links instead. */
export function FinishBar({ task, next, onChange }: FinishBarProps): ReactNode {
  const { assessment, rubric } = useAssessment();
  const [, navigate] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const lacks = blockingLacks(rubric.scales, task.indicator, task.answer);
  const finish = (): void => {
    setAttempt((count) => count + 1);
    if (lacks.length > 0) return;
    onChange((before) => ({ ...before, done: true }));
    navigate(
      next === undefined ? paths.tasks(assessment.id) : paths.indicator(assessment.id, next),
    );
  };
  const finished = task.status === 'finished';
  const undo = (): void => onChange((before) => ({ ...before, done: false }));
  return (
    <div className="stack">
      {!finished && attempt > 0 && (
        <ErrorSummary
          title={text.indicator.cannotFinish}
          attempt={attempt}
          items={lacks.map((lack) => ({
            fieldId: FIELD[lack],
            text: text.indicator.lackSentences[lack],
          }))}
        />
      )}
      <div className="actions">
        {finished && <p>{text.indicator.isDone}</p>}
        {/* One button all along, so that the focus is not lost when its meaning changes. */}
        <Button kind={finished ? 'secondary' : 'primary'} onClick={finished ? undo : finish}>
          {finished ? text.indicator.undone : text.indicator.done}
        </Button>
      </div>
    </div>
  );
}

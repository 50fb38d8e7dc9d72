import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Lack } from '#core/assessment/progress.ts';
import { useAssessment } from '#state/assessment-context.ts';
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
};

interface FinishBarProps {
  readonly task: Task;
  readonly next: string | undefined;
  readonly onChange: Change;
}

/** The person says when an indicator is done; what still lacks is listed with links instead. */
export function FinishBar({ task, next, onChange }: FinishBarProps): ReactNode {
  const { assessment } = useAssessment();
  const [, navigate] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const lacks = task.lacks.filter((lack) => lack !== 'ladder-gap');
  const finish = (): void => {
    setAttempt((count) => count + 1);
    if (lacks.length > 0) return;
    onChange((before) => ({ ...before, done: true }));
    navigate(
      next === undefined ? paths.tasks(assessment.id) : paths.indicator(assessment.id, next),
    );
  };
  if (task.status === 'finished') {
    return (
      <div className="actions">
        <p>{text.indicator.isDone}</p>
        <Button onClick={() => onChange((before) => ({ ...before, done: false }))}>
          {text.indicator.undone}
        </Button>
      </div>
    );
  }
  return (
    <div className="stack">
      {attempt > 0 && (
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
        <Button kind="primary" onClick={finish}>
          {text.indicator.done}
        </Button>
      </div>
    </div>
  );
}

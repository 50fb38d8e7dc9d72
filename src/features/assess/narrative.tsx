import type { ReactNode } from 'react';
import type { Answer } from '#core/assessment/answer.ts';
import type { Change } from './change.ts';
import { LongTextField } from './long-text-field.tsx';
import type { Task } from './tasks.ts';
import { text } from './text.ts';

interface NarrativeProps {
  readonly task: Task;
  readonly onChange: Change;
}

type TextPart = 'fact' | 'analysis' | 'notes';

/** The fact sentence, the analysis sentence and the notes; the first two only where it applies. */
export function Narrative({ task, onChange }: NarrativeProps): ReactNode {
  const { answer } = task;
  const put = (part: TextPart) => (value: string) =>
    onChange((before: Answer) => ({ ...before, [part]: value }));
  return (
    <>
      {answer.rating !== 'not-applicable' && (
        <>
          <LongTextField
            id="fact"
            label={text.indicator.fact}
            hint={text.indicator.factHint}
            value={answer.fact}
            onChange={put('fact')}
          />
          <LongTextField
            id="analysis"
            label={text.indicator.analysis}
            hint={text.indicator.analysisHint}
            value={answer.analysis}
            onChange={put('analysis')}
          />
        </>
      )}
      <LongTextField
        id="notes"
        label={text.indicator.notesLabel}
        hint={text.indicator.notesHint}
        value={answer.notes}
        onChange={put('notes')}
      />
    </>
  );
}

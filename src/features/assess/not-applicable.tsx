import type { ReactNode } from 'react';
import type { Answer } from '#core/assessment/answer.ts';
import { stateNotApplicable } from '#core/assessment/edit-answer.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import type { Change } from './change.ts';
import { LongTextField } from './long-text-field.tsx';
import { text } from './text.ts';

interface NotApplicableProps {
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly onChange: Change;
}

/** Takes an indicator out of the score, with its reason; what was ticked is kept. */
export function NotApplicable({ indicator, answer, onChange }: NotApplicableProps): ReactNode {
  const stated = answer.rating === 'not-applicable';
  return (
    <section className="card">
      <Checkbox
        label={text.indicator.notApplicable}
        hint={indicator.notApplicableWhen ?? text.indicator.notApplicableHint}
        checked={stated}
        onChange={(on) => onChange((before) => stateNotApplicable(before, on))}
      />
      {stated && (
        <LongTextField
          id="reason"
          label={text.indicator.reason}
          hint={text.indicator.reasonHint}
          value={answer.reason}
          onChange={(reason) => onChange((before) => ({ ...before, reason }))}
        />
      )}
    </section>
  );
}

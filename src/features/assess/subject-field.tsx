import type { ReactNode } from 'react';
import type { Answer } from '#core/assessment/answer.ts';
import { writeText } from '#core/assessment/edit-answer.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { Field } from '#ui/field.tsx';
import type { Change } from './change.ts';
import { text } from './text.ts';

interface SubjectFieldProps {
  readonly repeat: NonNullable<Indicator['repeat']>;
  readonly answer: Answer;
  readonly onChange: Change;
}

/** What this entry rates, where one official indicator is answered several times. */
export function SubjectField({ repeat, answer, onChange }: SubjectFieldProps): ReactNode {
  return (
    <Field
      id="subject"
      label={text.indicator.subject(repeat.subject)}
      hint={text.indicator.subjectHint(repeat.code, repeat.position, repeat.of)}
    >
      {(control) => (
        <input
          {...control}
          className="input"
          value={answer.subject}
          onChange={({ target }) =>
            onChange((before) => writeText(before, 'subject', target.value))
          }
        />
      )}
    </Field>
  );
}

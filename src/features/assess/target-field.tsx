import type { ReactNode } from 'react';
import type { Answer } from '#core/assessment/answer.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { Field } from '#ui/field.tsx';
import type { Change } from './change.ts';
import { text } from './text.ts';

interface TargetFieldProps {
  readonly rubric: Rubric;
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly onChange: Change;
}

/** The level this OPD aims at; without a choice the instrument's own target counts. */
export function TargetField({ rubric, indicator, answer, onChange }: TargetFieldProps): ReactNode {
  const labels = rubric.scales[indicator.scale]?.labels ?? {};
  const fallback = rubric.target.level;
  return (
    <Field label={text.indicator.target}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={answer.target ?? ''}
          onChange={({ target }) =>
            onChange((before) => ({
              ...before,
              target: target.value === '' ? null : Number(target.value),
            }))
          }
        >
          <option value="">
            {text.indicator.targetDefault(fallback, labels[String(fallback)] ?? '')}
          </option>
          {indicator.levels.map(({ level }) => (
            <option key={level} value={level}>
              {text.indicator.level(level, labels[String(level)] ?? '')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

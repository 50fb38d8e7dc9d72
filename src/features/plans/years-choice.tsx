import type { ReactNode } from 'react';
import { MOST_YEARS } from '#core/invest/plan-edits.ts';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

interface YearsChoiceProps {
  readonly value: number;
  readonly onChoose: (years: number) => void;
}

/** For how many years a plan is. */
export function YearsChoice({ value, onChoose }: YearsChoiceProps): ReactNode {
  return (
    <Field label={text.form.years}>
      {(control) => (
        <select
          {...control}
          className="input input-short"
          value={value}
          onChange={({ target }) => onChoose(Number(target.value))}
        >
          {Array.from({ length: MOST_YEARS }, (_, at) => at + 1).map((years) => (
            <option key={years} value={years}>
              {text.form.yearCount(years)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

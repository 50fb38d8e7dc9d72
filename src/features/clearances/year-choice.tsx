import type { ReactNode } from 'react';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

interface YearChoiceProps {
  readonly years: readonly number[];
  readonly value: number;
  readonly onChoose: (year: number) => void;
}

/** The budget year that is looked at. */
export function YearChoice({ years, value, onChoose }: YearChoiceProps): ReactNode {
  return (
    <Field label={text.year}>
      {(control) => (
        <select
          {...control}
          className="input input-short"
          value={value}
          onChange={({ target }) => onChoose(Number(target.value))}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

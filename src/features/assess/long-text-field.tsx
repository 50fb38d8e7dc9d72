import type { ReactNode } from 'react';
import { Field } from '#ui/field.tsx';
import { integer } from '#ui/format.ts';
import { text } from './text.ts';

interface LongTextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Longer than this a remark says that nothing is cut off; there is no upper limit. */
const REMARK_FROM = 5000;

/** A text of any length, saved as it is typed. */
export function LongTextField({ id, label, hint, value, onChange }: LongTextFieldProps): ReactNode {
  return (
    <div className="stack">
      <Field id={id} label={label} hint={hint}>
        {(control) => (
          <textarea
            {...control}
            className="input long-text"
            rows={4}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {value.length >= REMARK_FROM && (
        <p className="soft numeric">{text.indicator.long(integer(value.length))}</p>
      )}
    </div>
  );
}

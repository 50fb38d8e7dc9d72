import { useState, type ReactNode } from 'react';
import { Field } from '#ui/field.tsx';

interface CountFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly least: number;
  /** Said when what is typed is no such number. */
  readonly bad: string;
  readonly onCount: (count: number) => void;
  /** When it is left empty; without it the number stays. */
  readonly onEmpty?: () => void;
}

const MOST = 9999;

/** A small whole number; what is none changes nothing and says so. */
export function CountField(props: CountFieldProps): ReactNode {
  const { label, hint, value, least, bad, onCount, onEmpty } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : String(value));
  const plain = shown.trim();
  const isSound = /^\d{1,4}$/.test(plain) && Number(plain) >= least && Number(plain) <= MOST;
  const mayBeEmpty = plain === '' && (onEmpty !== undefined || typed === null);
  return (
    <Field
      label={label}
      error={isSound || mayBeEmpty ? undefined : bad}
      {...(hint !== undefined && { hint })}
    >
      {(control) => (
        <input
          {...control}
          className="input plans-digit"
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          onChange={({ target }) => {
            const next = target.value.trim();
            setTyped(target.value);
            if (next === '') onEmpty?.();
            else if (/^\d{1,4}$/.test(next) && Number(next) >= least) onCount(Number(next));
          }}
          onBlur={() => {
            if (isSound || mayBeEmpty) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}

import { useLayoutEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import './field.css';
import { longDate } from './format.ts';

type DateInputProps = Omit<ComponentProps<'input'>, 'type' | 'className'>;

/**
 * The browser's own field for a day. It writes days in the language of the browser, 11/12/2026
 * being anybody's guess: beside it the day stands in words.
 */
export function DateInput({ ref, onChange, ...rest }: DateInputProps): ReactNode {
  const own = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState('');
  // Forms also fill a field without saying so.
  // The same day twice draws nothing anew.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => setDay(own.current?.value ?? ''));
  return (
    <span className="date-input">
      <input
        {...rest}
        type="date"
        className="input"
        ref={(element) => {
          own.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        onChange={(event) => {
          setDay(event.target.value);
          onChange?.(event);
        }}
      />
      <span className="date-input-day" aria-hidden="true">
        {longDate(day)}
      </span>
    </span>
  );
}

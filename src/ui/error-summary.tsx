import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '#ui/icons/icon.tsx';
import './notice.css';

export interface SummaryItem {
  readonly fieldId: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly items: readonly SummaryItem[];
  /** Changes with every attempt, so that the summary takes focus again. */
  readonly attempt: number;
}

/** All problems of a form at once; takes focus, and each line leads to its field. */
export function ErrorSummary({ title, items, attempt }: ErrorSummaryProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const told = useRef(0);
  const shown = items.length > 0;
  useEffect(() => {
    // Only a new attempt moves the focus; typing in a field must not. The problems may
    // arrive a moment after the attempt.
    if (!shown || told.current === attempt) return;
    told.current = attempt;
    box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box}>
      <Icon name="bad" />
      <p className="notice-title">{title}</p>
      <ul>
        {items.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => document.getElementById(fieldId)?.focus()}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

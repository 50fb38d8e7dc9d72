import { useEffect, useRef, type ReactNode } from 'react';
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
  useEffect(() => {
    if (items.length > 0) box.current?.focus();
    // Only a new attempt moves the focus; typing in a field must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [attempt]);
  if (items.length === 0) return null;
  return (
    <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box}>
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

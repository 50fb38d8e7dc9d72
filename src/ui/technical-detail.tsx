import type { ReactNode } from 'react';
import './notice.css';

interface TechnicalDetailProps {
  readonly label: string;
  readonly detail: string | undefined;
}

/**
 * What only helps whoever maintains the application, folded away; nothing when there is none.
 * It comes from the browser or the code, in English: a screen reader changes its voice for it (WCAG 3.1.2).
 */
export function TechnicalDetail({ label, detail }: TechnicalDetailProps): ReactNode {
  if (detail === undefined) return null;
  return (
    <details>
      <summary>{label}</summary>
      <pre className="notice-detail" lang="en">
        {detail}
      </pre>
    </details>
  );
}

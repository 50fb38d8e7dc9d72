import type { ReactNode } from 'react';
import './notice.css';

interface TechnicalDetailProps {
  readonly label: string;
  readonly detail: string | undefined;
}

/** What only helps whoever maintains the application, folded away; nothing when there is none. */
export function TechnicalDetail({ label, detail }: TechnicalDetailProps): ReactNode {
  if (detail === undefined) return null;
  return (
    <details>
      <summary>{label}</summary>
      <pre className="notice-detail">{detail}</pre>
    </details>
  );
}

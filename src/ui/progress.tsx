import type { ReactNode } from 'react';
import './progress.css';

interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** A bar with a name; the words beside it carry the same number. */
export function Progress({ label, value, max }: ProgressProps): ReactNode {
  return <progress className="progress" aria-label={label} value={value} max={Math.max(max, 1)} />;
}

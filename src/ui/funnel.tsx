import type { ReactNode } from 'react';
import { Icon } from '#ui/icons/icon.tsx';
import './funnel.css';

interface FunnelProps {
  readonly label: string;
  /** From the widest to the narrowest. */
  readonly steps: readonly { readonly label: string; readonly count: number }[];
  readonly note: string;
}

/** How many are left at each step, side by side; the bars only repeat what the numbers say. */
export function Funnel({ label, steps, note }: FunnelProps): ReactNode {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <section className="funnel" aria-label={label}>
      <ol>
        {steps.map((step, at) => (
          <li key={step.label}>
            {at > 0 && <Icon name="arrow-right" />}
            <span className="funnel-count">{step.count}</span> <span>{step.label}</span>
            <span className="funnel-track" aria-hidden="true">
              <span style={{ width: `${(step.count / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      <p className="soft">{note}</p>
    </section>
  );
}

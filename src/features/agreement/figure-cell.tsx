import type { ReactNode } from 'react';
import type { Figure } from '#core/agreement/bootstrap.ts';
import { percent } from '#ui/format.ts';
import { figureText, intervalText } from './numbers.ts';
import { text } from './text.ts';

interface FigureCellProps {
  readonly figure: Figure;
  /** The head of its column. */
  readonly label: string;
  readonly asPercent?: boolean;
}

/** A figure with its interval below it, or why there is none. */
export function FigureCell({ figure, label, asPercent = false }: FigureCellProps): ReactNode {
  const { estimate, interval } = figure;
  if (estimate.kind === 'none') {
    return (
      <td data-label={label} className="agreement-none">
        {text.none[estimate.why]}
      </td>
    );
  }
  const range =
    asPercent && interval.kind === 'interval'
      ? `${percent(interval.lower)} – ${percent(interval.upper)}`
      : intervalText(interval);
  return (
    <td data-label={label} className="numeric">
      <span className="agreement-value">
        {asPercent ? percent(estimate.value) : figureText(estimate.value)}
      </span>
      <span className="agreement-interval">
        {interval.kind === 'degenerate'
          ? text.noInterval(interval.degenerate, interval.resamples)
          : range}
      </span>
    </td>
  );
}

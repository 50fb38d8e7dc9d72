import type { ReactNode } from 'react';
import { toNumber } from '#core/lib/ratio.ts';
import type { ReasonRow } from '#core/report/rejection-pareto.ts';
import { percent } from '#ui/format.ts';
import { reasonName, text } from './text.ts';

const words = text.pareto;

/** A bar for each reason, the longest on top, each beginning where those above it end together. */
export function ParetoChart({ rows }: { readonly rows: readonly ReasonRow[] }): ReactNode {
  const spoken = rows.map(({ reason, verdicts }) => words.chartValue(reasonName(reason), verdicts));
  return (
    <figure className="evaluation-chart">
      <figcaption className="chart-title">{words.chart}</figcaption>
      <div role="img" aria-label={words.chartLabel(spoken.join('; '))}>
        <ol className="evaluation-rows" aria-hidden="true">
          {rows.map((row, at) => (
            <Row key={row.reason} row={row} before={rows[at - 1]} />
          ))}
        </ol>
      </div>
    </figure>
  );
}

interface RowProps {
  readonly row: ReasonRow;
  readonly before: ReasonRow | undefined;
}

function Row({ row: { reason, verdicts, cumulative }, before }: RowProps): ReactNode {
  const from = before ? toNumber(before.cumulative) * 100 : 0;
  const to = toNumber(cumulative) * 100;
  return (
    <li>
      <span>{reasonName(reason)}</span>
      <span className="numeric">{`${verdicts} (${percent(toNumber(cumulative))})`}</span>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none">
        <rect className="evaluation-track" width="100" height="1" />
        <rect className="evaluation-before" width={from} height="1" />
        <rect className="evaluation-bar" x={from} width={to - from} height="1" />
      </svg>
    </li>
  );
}

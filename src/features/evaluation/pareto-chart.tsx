import type { ReactNode } from 'react';
import { toNumber } from '#core/lib/ratio.ts';
import type { ReasonRow } from '#core/report/rejection-pareto.ts';
import { percent } from '#ui/format.ts';
import { reasonName, text } from './text.ts';

const words = text.pareto;
const [ROW, BAR] = [34, 18];

/** Bars by reason, the longest on top, and the line of what they are together. */
export function ParetoChart({ rows }: { readonly rows: readonly ReasonRow[] }): ReactNode {
  const most = Math.max(1, ...rows.map(({ verdicts }) => verdicts));
  const height = rows.length * ROW;
  const spoken = rows.map(({ reason, verdicts }) => words.chartValue(reasonName(reason), verdicts));
  const line = rows.map((row, at) => `${toNumber(row.cumulative) * 100},${(at + 0.5) * ROW}`);
  return (
    <figure className="evaluation-chart">
      <figcaption className="chart-title">{words.chart}</figcaption>
      <div className="evaluation-drawing">
        <ol aria-hidden="true">
          {rows.map(({ reason, verdicts, cumulative }) => (
            <li key={reason}>
              <span>{reasonName(reason)}</span>
              <span className="numeric">{`${verdicts} (${percent(toNumber(cumulative))})`}</span>
            </li>
          ))}
        </ol>
        <svg
          role="img"
          aria-label={words.chartLabel(spoken.join('; '))}
          height={height}
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
        >
          {rows.map(({ reason, verdicts }, at) => (
            <rect
              key={reason}
              className="evaluation-bar"
              x={0}
              y={at * ROW + (ROW - BAR) / 2}
              width={(verdicts / most) * 100}
              height={BAR}
            />
          ))}
          <polyline className="evaluation-line" points={line.join(' ')} />
        </svg>
      </div>
    </figure>
  );
}

import type { ReactNode } from 'react';
import type { ChartData } from './chart-data.ts';

type Stroke = 'value' | 'supported' | 'target' | 'goal';

function Swatch({ stroke }: { readonly stroke: Stroke }): ReactNode {
  const dotted = stroke === 'value';
  return (
    <svg className="chart-swatch" viewBox="0 0 36 12" aria-hidden="true">
      <line className={`chart-line-${stroke}`} x1="1" y1="6" x2="35" y2="6" />
      {dotted && <circle className="chart-dot" cx="18" cy="6" r="4" />}
    </svg>
  );
}

/** What the lines mean; each differs in its stroke, not in its colour alone. */
export function ChartLegend({ names }: { readonly names: ChartData['names'] }): ReactNode {
  const entries: readonly (readonly [Stroke, string | null])[] = [
    ['value', names.value],
    ['supported', names.supported],
    ['target', names.target],
    ['goal', names.goal],
  ];
  return (
    <ul className="chart-legend">
      {entries.map(
        ([stroke, name]) =>
          name !== null && (
            <li key={stroke}>
              <Swatch stroke={stroke} />
              {name}
            </li>
          ),
      )}
    </ul>
  );
}

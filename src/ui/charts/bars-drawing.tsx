import type { ReactNode } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { scaleMarks, wrapWords, type ChartData, type ChartRow } from './chart-data.ts';
import { barsHeight, NARROW } from './drawing-size.ts';

interface DrawingProps {
  readonly data: ChartData;
  readonly width: number;
}

const LINE = 14;

interface RowLabelProps {
  readonly rows: readonly ChartRow[];
  readonly narrow: boolean;
  /** Filled in by the chart for each bar. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}

function RowLabel({ rows, narrow, x = 0, y = 0, payload }: RowLabelProps): ReactNode {
  const row = rows.find(({ id }) => id === payload?.value);
  if (!row) return null;
  const lines = narrow ? [row.code] : wrapWords(`${row.code} ${row.label}`, 25, 3);
  return (
    <text x={x} y={y - ((lines.length - 1) * LINE) / 2} textAnchor="end" className="chart-label">
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? '0.32em' : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The bars themselves; loaded apart, since the drawing library is heavy. */
export function BarsDrawing({ data, width }: DrawingProps): ReactNode {
  const narrow = width < NARROW;
  const both = data.names.supported !== null;
  const bars = data.rows.map((row) => ({
    ...row,
    fillOpacity: row.depth === 0 ? 1 : 0.65,
  }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={barsHeight(data)}
      data={bars}
      margin={{ top: 4, right: 48, bottom: 0, left: 0 }}
      barCategoryGap="28%"
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        domain={[0, data.max]}
        ticks={[...scaleMarks(data.max)]}
        tick={{ className: 'chart-mark', fill: 'var(--ink-soft)' }}
        axisLine={false}
        tickLine={false}
      />
      <YAxis
        type="category"
        dataKey="id"
        width={narrow ? 44 : 210}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={<RowLabel rows={data.rows} narrow={narrow} />}
      />
      <Bar
        dataKey="value"
        fill="var(--chart-1)"
        isAnimationActive={false}
        radius={[0, 3, 3, 0]}
        minPointSize={2}
      >
        <LabelList dataKey="valueText" position="right" className="chart-label-value" />
      </Bar>
      {both && (
        <Bar
          dataKey="supported"
          fill="var(--chart-3)"
          isAnimationActive={false}
          radius={[0, 3, 3, 0]}
          minPointSize={2}
        >
          <LabelList dataKey="supportedText" position="right" className="chart-label-value" />
        </Bar>
      )}
      <ReferenceLine x={data.target.value} className="chart-target" stroke="var(--chart-2)" />
    </BarChart>
  );
}

import type { ReactNode } from 'react';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { figuresOf, scaleMarks, wrapWords, type ChartData } from './chart-data.ts';
import { NARROW, radarHeight } from './drawing-size.ts';

interface DrawingProps {
  readonly data: ChartData;
  readonly width: number;
}

const LINE = 15;

interface SpokeLabelProps {
  readonly data: ChartData;
  readonly narrow: boolean;
  /** Labels above this height grow upwards. */
  readonly middle: number;
  /** Filled in by the chart for each spoke. */
  readonly x?: number;
  readonly y?: number;
  readonly textAnchor?: 'start' | 'middle' | 'end' | 'inherit';
  readonly payload?: { readonly value: string };
}

function SpokeLabel(props: SpokeLabelProps): ReactNode {
  const { data, narrow, middle, x = 0, y = 0, textAnchor, payload } = props;
  const row = data.rows.find(({ id }) => id === payload?.value);
  if (!row) return null;
  const words = narrow ? [row.code] : wrapWords(`${row.code} ${row.label}`, 17, 3);
  // Two figures beside each other are too wide for a phone.
  const figures =
    narrow && data.names.supported !== null
      ? { value: row.valueText, supported: row.supportedText }
      : { value: figuresOf(data, row) };
  const lines = [
    ...words.map((line) => [line, line, undefined] as const),
    ...Object.entries(figures).map(([key, figure]) => [key, figure, 'chart-label-value'] as const),
  ];
  const shift = y < middle ? -(lines.length - 1) * LINE - 5 : LINE * 0.75;
  return (
    <text x={x} y={y + shift} textAnchor={textAnchor} className="chart-label">
      {lines.map(([key, line, look], at) => (
        <tspan key={key} x={x} dy={at === 0 ? 0 : LINE} className={look}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The radar itself; loaded apart, since the drawing library is heavy. */
export function RadarDrawing({ data, width }: DrawingProps): ReactNode {
  const narrow = width < NARROW;
  const height = radarHeight(data, width);
  const points = data.rows.map((row) => ({ ...row, target: data.target.value }));
  return (
    <RadarChart
      width={width}
      height={height}
      data={points}
      outerRadius={narrow || points.length > 6 ? '70%' : '76%'}
      accessibilityLayer={false}
    >
      <PolarGrid stroke="var(--line)" />
      <PolarRadiusAxis
        angle={90}
        domain={[0, data.max]}
        ticks={[...scaleMarks(data.max)]}
        axisLine={false}
        tick={{ className: 'chart-mark', fill: 'var(--ink-soft)' }}
      />
      <PolarAngleAxis
        dataKey="id"
        tick={<SpokeLabel data={data} narrow={narrow} middle={height / 2} />}
      />
      <Radar
        dataKey="target"
        className="chart-target"
        fill="none"
        stroke="var(--chart-2)"
        isAnimationActive={false}
      />
      {data.names.goal !== null && (
        <Radar
          dataKey="goal"
          className="chart-goal"
          fill="none"
          stroke="var(--ink-soft)"
          connectNulls
          isAnimationActive={false}
        />
      )}
      <Radar
        dataKey="value"
        className="chart-value"
        fill="var(--chart-1)"
        stroke="var(--chart-1)"
        connectNulls
        dot
        isAnimationActive={false}
      />
      {data.names.supported !== null && (
        <Radar
          dataKey="supported"
          className="chart-supported"
          fill="none"
          stroke="var(--chart-3)"
          connectNulls
          isAnimationActive={false}
        />
      )}
    </RadarChart>
  );
}

import type { ReactNode } from 'react';
import type { Interval } from '#core/agreement/bootstrap.ts';

interface IntervalBarProps {
  readonly value: number;
  readonly interval: Interval;
  /** Both ends of the drawing; what lies beyond is drawn at the end. */
  readonly from: number;
  readonly to: number;
  /** Where thin upright lines stand. */
  readonly marks: readonly number[];
}

const WIDTH = 128;
const EDGE = 6;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/** A dot on a line with its interval. Only repeats the numbers beside it. */
export function IntervalBar({ value, interval, from, to, marks }: IntervalBarProps): ReactNode {
  const at = (one: number): number => {
    const part = (Math.min(Math.max(one, from), to) - from) / (to - from);
    return EDGE + part * (WIDTH - 2 * EDGE);
  };
  return (
    <svg
      className="agreement-bar"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <line className="agreement-track" x1={EDGE} x2={WIDTH - EDGE} y1={MIDDLE} y2={MIDDLE} />
      {marks.map((mark) => (
        <line key={mark} className="agreement-mark" x1={at(mark)} x2={at(mark)} y1={2} y2={16} />
      ))}
      {interval.kind === 'interval' && (
        <line
          className="agreement-range"
          x1={at(interval.lower)}
          x2={at(interval.upper)}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      )}
      <circle className="agreement-dot" cx={at(value)} cy={MIDDLE} r={4.5} />
    </svg>
  );
}

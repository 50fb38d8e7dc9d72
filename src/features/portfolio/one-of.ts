import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Target } from '#core/portfolio/query.ts';

/** Whether an indicator is the target, or stands anywhere below it. */
export function isOneOf(frame: InstrumentFrame, indicator: number, target: Target): boolean {
  if (target.of === 'index') return true;
  if (target.of === 'indicator') return indicator === target.at;
  let group: number | null = frame.indicators[indicator]?.group ?? null;
  while (group !== null && group !== target.at) group = frame.groups[group]?.parent ?? null;
  return group === target.at;
}

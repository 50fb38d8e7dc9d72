import type { Interval } from './bootstrap.ts';
import { FEW_UNITS } from './estimate.ts';
import type { Tendency } from './tendency.ts';

/** What may be said of a tendency. */
export type Leaning = 'strict' | 'lenient' | 'unclear' | 'few';

/**
 * Whether an asesor leans to one side: only where enough units are shared and the whole
 * interval lies on that side. Everything else says nothing about the asesor.
 */
export function leaningOf({ shared }: Pick<Tendency, 'shared'>, interval: Interval): Leaning {
  if (shared < FEW_UNITS) return 'few';
  if (interval.kind !== 'interval') return 'unclear';
  if (interval.lower > 0) return 'lenient';
  return interval.upper < 0 ? 'strict' : 'unclear';
}

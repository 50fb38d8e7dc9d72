import { chance } from '../crash/chance.ts';

/** What goes on around the desks: nothing, or everything that a seed brings. */
export interface Sky {
  /** Whether it happens this time, of so many times. */
  readonly strikes: (of: number) => boolean;
  /** A number below the limit. */
  readonly upTo: (limit: number) => number;
  /** How far the clocks are off, in days. */
  readonly drift: () => number;
  readonly zone: () => string;
}

const HOME = 'Asia/Makassar';

/** An office in which nothing goes wrong. */
export const CALM: Sky = { strikes: () => false, upTo: () => 0, drift: () => 0, zone: () => HOME };

/** Forward, backward, and an empty battery; all before the last day for objections. */
const DRIFTS = [0, 0, 1, 40, -1, -0.2, -200] as const;
const ZONES = [HOME, HOME, 'Asia/Jakarta', 'Asia/Jayapura', 'UTC'] as const;

/** Trouble in the order that the seed says: the same seed, the same trouble. */
export function stormy(seed: number): Sky {
  const random = chance(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  return {
    strikes: (of) => random() * of < 1,
    upTo,
    drift: () => DRIFTS[upTo(DRIFTS.length)] ?? 0,
    zone: () => ZONES[upTo(ZONES.length)] ?? HOME,
  };
}

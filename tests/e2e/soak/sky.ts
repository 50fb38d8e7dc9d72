import { chance } from '../crash/chance.ts';

/** What may happen to a person at work, and to the files that are handed around. */
type Trouble = 'cut' | 'kill' | 'clock' | 'fight' | 'damage' | 'rename';

/** What goes on around the desks: nothing, or everything that a seed brings. */
export interface Sky {
  /** Whether it happens this time, as it does one time of so many. */
  readonly strikes: (trouble: Trouble, of: number) => boolean;
  /** A number below the limit. */
  readonly upTo: (limit: number) => number;
  /** How far a clock is off, in days, where it is. */
  readonly drift: () => number;
  readonly zone: () => string;
}

const HOME = 'Asia/Makassar';

/** An office in which nothing goes wrong. */
export const CALM: Sky = { strikes: () => false, upTo: () => 0, drift: () => 0, zone: () => HOME };

/** Forward, backward, and an empty battery; all before the last day for objections. */
const DRIFTS = [1, 40, -1, -0.2, -200] as const;
const ZONES = [HOME, HOME, 'Asia/Jakarta', 'Asia/Jayapura', 'UTC'] as const;

/**
 * Trouble in the order that the seed says: the same seed, the same trouble. What happens one time
 * of so many has happened once at the latest after that many times, so that no seed spares a kind.
 */
export function stormy(seed: number): Sky {
  const random = chance(seed);
  const spared = new Map<Trouble, number>();
  const upTo = (limit: number): number => Math.floor(random() * limit);
  return {
    strikes: (trouble, of) => {
      const times = (spared.get(trouble) ?? 0) + 1;
      const isHit = upTo(of) === 0 || times === of;
      spared.set(trouble, isHit ? Number.NEGATIVE_INFINITY : times);
      return isHit;
    },
    upTo,
    drift: () => DRIFTS[upTo(DRIFTS.length)] ?? 0,
    zone: () => ZONES[upTo(ZONES.length)] ?? HOME,
  };
}

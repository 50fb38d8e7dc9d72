/** Chance that can be had again: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly upTo: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly bytes: (length: number) => Uint8Array;
}

/** The generator "mulberry32": 32 bits of state, good enough to spoil files with. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    upTo,
    pick: (list) => {
      const one = list[upTo(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    bytes: (length) => Uint8Array.from({ length }, () => upTo(256)),
  };
}

/**
 * A generator of numbers in [0, 1) that gives the same ones for the same seed, so that an
 * interval is the same at every desk and at every look (sfc32, 128 bits of state).
 */
export function chanceFrom(seed: number): () => number {
  let a = seed >>> 0;
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let count = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first few still show the seed.
  for (let at = 0; at < 12; at += 1) next();
  return next;
}

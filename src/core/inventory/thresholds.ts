/**
 * Round values just under which contracts are looked at again, in rupiah. They are figures to
 * check by, not the law: the limits of procurement changed over the years, and no source of
 * this application says which one held in which year. What holds has to be looked up.
 */
export const CONTRACT_THRESHOLDS = [50_000_000, 200_000_000] as const;

/** Near = at least this part of the threshold, and not above it. */
export const NEAR_PART = { n: 4, d: 5 } as const;

/** The threshold that a value comes near to, or null. */
export function nearThreshold(value: number | null): number | null {
  if (value === null) return null;
  const found = CONTRACT_THRESHOLDS.find(
    (limit) => value <= limit && value * NEAR_PART.d >= limit * NEAR_PART.n,
  );
  return found ?? null;
}

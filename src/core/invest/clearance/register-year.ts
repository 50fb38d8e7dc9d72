import type { Clearance } from './clearance.ts';

/** The budget year that the register shows first: the next one, else the latest that has lines. */
export function yearShownFirst(rows: readonly Pick<Clearance, 'year'>[], next: number): number {
  const years = rows.map(({ year }) => year);
  return years.length === 0 || years.includes(next) ? next : Math.max(...years);
}

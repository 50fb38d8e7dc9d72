import { YEAR_RANGE } from '#core/assessment/assessment.ts';

/** A budget year as it is typed; null = it is none. */
export function readYear(typed: string): number | null {
  const plain = typed.trim();
  const year = /^\d{4}$/.test(plain) ? Number(plain) : 0;
  return year >= YEAR_RANGE.min && year <= YEAR_RANGE.max ? year : null;
}

import type { Initiative } from './catalogue.ts';

/**
 * The list of budget codes that most initiatives are written in, so that a plan begins with the
 * list its own lines name; the first by id among equals, empty = none has a code.
 */
export function usualVintage(initiatives: readonly Pick<Initiative, 'budgetCode'>[]): string {
  const counts = new Map<string, number>();
  for (const { budgetCode } of initiatives) {
    if (budgetCode) counts.set(budgetCode.vintage, (counts.get(budgetCode.vintage) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? '';
}

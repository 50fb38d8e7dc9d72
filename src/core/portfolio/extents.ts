import type { Extent } from './extent.ts';
import type { Ground } from './ground.ts';
import type { Selection } from './select.ts';

const OUTSIDE = '-';

/**
 * Which parts of the instrument partial results are about, the most frequent first: what is
 * put together in one mean may be about different indicators, and then says so. Empty for
 * results about the whole.
 */
export function extentsOf({ outcomes }: Ground, selection: Selection): readonly Extent[] {
  const { query, data, rows } = selection;
  if (query.extent === 'whole') return [];
  const { groups, indicators } = data.frame;
  const topOf = (group: number): number => {
    const parent = groups[group]?.parent ?? null;
    return parent === null ? group : topOf(parent);
  };
  const counts = new Map<string, number>();
  for (const row of rows) {
    const levels = outcomes[row]?.outcome.claimed.levels.split(' ') ?? [];
    const said = levels.flatMap((level, at) => (level === OUTSIDE ? [] : [at])).join(' ');
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts]
    .map(([said, count]): Extent => {
      const inside = said === '' ? [] : said.split(' ').map(Number);
      const tops = new Set(inside.map((at) => topOf(indicators[at]?.group ?? 0)));
      const named = [...tops].sort((a, b) => a - b).map((at) => groups[at]?.code ?? '');
      return { groups: named, indicators: inside.length, of: indicators.length, count };
    })
    .sort((a, b) => b.count - a.count || b.indicators - a.indicators);
}

import type { PortfolioQuery } from '#core/portfolio/query.ts';
import type { PortfolioHead } from '#core/portfolio/view.ts';
import { text } from './text.ts';

const words = text.standing;

/** What the means of this page are made of, and of how many: no mean stands without. */
export function denominatorText({ counts, chosen }: PortfolioHead): string {
  if (!chosen) return '';
  const invited = counts.invited === null ? words.noPeriod : words.invited(counts.invited);
  const without = counts.counted - counts.withIndex;
  return [
    `${words.of(counts.withIndex, chosen.stage)}${invited}.`,
    without > 0 ? words.without(without) : '',
    counts.silent > 0 ? words.silent(counts.silent) : '',
    counts.notAssessed > 0 ? words.notAssessed(counts.notAssessed) : '',
  ].join('');
}

/** By what it is narrowed, as it has to stand on paper and in pictures; empty = by nothing. */
export function filterText(query: PortfolioQuery): string {
  const { government, group, kind, batch, text: said, extent } = query;
  const { filters } = text;
  const named: readonly (readonly [string, string | null])[] = [
    [filters.government, government],
    [filters.group, group],
    [filters.kind, kind],
    [filters.batch, batch],
    [filters.search, said === '' ? null : said],
    [filters.extent, extent === 'whole' ? null : filters.extents[extent]],
  ];
  return named
    .flatMap(([name, value]) =>
      value === null ? [] : [filters.named(name, value === '' ? filters.notSaid : value)],
    )
    .join(' · ');
}

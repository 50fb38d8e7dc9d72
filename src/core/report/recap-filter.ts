import type { PortfolioQuery } from '#core/portfolio/query.ts';
import { FILTER_TERMS as TERMS } from './recap-terms.ts';

const NAMED = ['government', 'group', 'kind', 'batch'] as const;

/**
 * What narrows the results beside year, stage and instrument, each in a few words: the screen
 * and the paper say the very same. Empty = nothing does.
 */
export function filterTerms(query: PortfolioQuery): readonly string[] {
  const named = NAMED.flatMap((name) => {
    const value = query[name];
    return value === null ? [] : [`${TERMS[name]} ${value === '' ? TERMS.notSaid : `"${value}"`}`];
  });
  return [
    ...named,
    ...(query.text === '' ? [] : [`${TERMS.text} "${query.text}"`]),
    ...(query.extent === 'part' ? [TERMS.part] : []),
    ...(query.trust === 'signed' ? [] : [TERMS[query.trust]]),
    ...(query.unlisted === 'counted' ? [TERMS.unlisted] : []),
  ];
}

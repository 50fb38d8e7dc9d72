import type { PartName, PortfolioAsk } from './query.ts';
import type { PortfolioParts } from './view.ts';

/** What every part says where there is no result to say anything about. */
export function noPart(ask: PortfolioAsk): PortfolioParts[PartName] {
  switch (ask.part) {
    case 'summary':
      return {
        index: null,
        groups: [],
        bins: [],
        predikats: [],
        threeScores: null,
        documents: 0,
        verdicts: [],
      };
    case 'ranking':
    case 'heat':
      return { rows: [], total: 0 };
    case 'spread':
    case 'weakest':
      return [];
    case 'gaps':
      return { gap: ask.gap, index: null, groups: [], indicators: [], rows: [], total: 0 };
    case 'derivation':
      return {
        target: ask.target,
        measure: 'final',
        mean: null,
        rows: [],
        total: 0,
        without: [],
        apart: [],
        missing: [],
      };
    case 'apart':
      return { rows: [], total: 0, missing: [] };
  }
}

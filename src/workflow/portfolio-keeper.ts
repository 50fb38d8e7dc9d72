import type { Digest } from '#core/lib/ids.ts';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { OutcomeStanding, PortfolioView } from '#core/portfolio/view.ts';

/** All results of one workspace in memory, kept up to date. */
export interface PortfolioKeeper {
  readonly ask: (query: PortfolioQuery, ask: PortfolioAsk) => Promise<PortfolioView<PortfolioAsk>>;
  /** null = it is not here, or closed to this desk. */
  readonly outcome: (id: Digest) => Promise<OutcomeStanding | null>;
}

/** Opens the database and keeps its results; `changed` is called when answers may no longer hold. */
export function keepPortfolio(
  _database: string,
  _key: CryptoKey | null,
  _changed: () => void,
): Promise<PortfolioKeeper> {
  return Promise.reject(new Error('portfolio: not there yet'));
}

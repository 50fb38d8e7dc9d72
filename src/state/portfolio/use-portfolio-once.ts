import { useCallback } from 'react';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { PortfolioView } from '#core/portfolio/view.ts';
import { askPortfolio } from '#worker/portfolio-client.ts';
import { useDesk } from '#state/desk.ts';

type AskOnce = <A extends PortfolioAsk>(query: PortfolioQuery, ask: A) => Promise<PortfolioView<A>>;

/** Asks for a view once, at the moment it is needed: for the rows of a file that is written. */
export function useAskPortfolio(): AskOnce {
  const { db } = useDesk();
  return useCallback(
    (query, ask) => askPortfolio({ database: db.name, key: db.vault.key }, query, ask),
    [db],
  );
}

import { expose } from 'comlink';
import type { Digest } from '#core/lib/ids.ts';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { OutcomeStanding, PortfolioView } from '#core/portfolio/view.ts';
import { keepPortfolio, type PortfolioKeeper } from '#workflow/portfolio/portfolio-keeper.ts';
import { shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';

/** The address of this script, which changes with anything in it; while it is written, no two are the same. */
const BUILD = import.meta.env.DEV ? String(performance.timeOrigin) : import.meta.url;

let keeper: Promise<PortfolioKeeper> | undefined;

function opened(): Promise<PortfolioKeeper> {
  if (!keeper) throw new Error('portfolio: asked before it was opened');
  return keeper;
}

/** What a worker that lives as long as its tab can be asked: it keeps all results in memory. */
const portfolioVerbs = {
  /** Reads all instruments that any question may need, while there is a network. */
  async warmUp(): Promise<void> {
    await shippedRubrics();
  },
  /** `changed` is called whenever an answer given before may no longer hold. */
  async open(database: string, key: CryptoKey | null, changed: () => void): Promise<void> {
    keeper = keepPortfolio(database, key, changed, BUILD);
    await keeper;
  },
  async ask(query: PortfolioQuery, ask: PortfolioAsk): Promise<PortfolioView<PortfolioAsk>> {
    return (await opened()).ask(query, ask);
  },
  async outcome(id: Digest): Promise<OutcomeStanding | null> {
    return (await opened()).outcome(id);
  },
};

export type PortfolioVerbs = typeof portfolioVerbs;

expose(portfolioVerbs);

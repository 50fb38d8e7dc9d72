import type { Digest } from '#core/lib/ids.ts';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { OutcomeStanding, PortfolioView } from '#core/portfolio/view.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import { keptWorker } from './kept-worker.ts';
import type { PortfolioVerbs } from './portfolio-entry.ts';

const keeper = keptWorker<PortfolioVerbs>(
  () => new Worker(new URL('./portfolio-entry.ts', import.meta.url), { type: 'module' }),
);

/**
 * Asks the worker that keeps the results in memory; it reads them when it is first asked and
 * whenever they change. Rejects as the disk does, or when the worker breaks; the next question
 * then starts another.
 */
export function askPortfolio<A extends PortfolioAsk>(
  place: DeskAddress,
  query: PortfolioQuery,
  ask: A,
): Promise<PortfolioView<A>> {
  return keeper.ask(
    place,
    async (verbs) => (await verbs.ask(query, ask)) as unknown as PortfolioView<A>,
  );
}

/** One result with where it stands; null = it is not here, or closed to this desk. */
export function askOutcome(place: DeskAddress, id: Digest): Promise<OutcomeStanding | null> {
  return keeper.ask(place, async (verbs) => verbs.outcome(id));
}

/** Calls `listener` whenever an answer given before may no longer hold; gives back how to stop. */
export const onPortfolioChange = keeper.onChange;

/** Starts the worker and lets it read its code, so that it also works after the network is gone. */
export const warmUpPortfolio = keeper.warmUp;

/** Starts the worker before anybody asks it. */
export const startPortfolio = keeper.start;

/** Lets it open the database and read what views are made of, before the first question. */
export const openPortfolio = (place: DeskAddress): Promise<void> =>
  keeper.ask(place, () => Promise.resolve());

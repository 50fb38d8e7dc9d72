import type { Digest } from '#core/lib/ids.ts';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { OutcomeStanding, PortfolioView } from '#core/portfolio/view.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import { askOutcome, askPortfolio, onPortfolioChange } from '#worker/portfolio-client.ts';
import { useAsked, type Asked } from '#state/saving/use-asked.ts';

/** Query and part went through text, so that their content decides and not the object. */
function askByText<A extends PortfolioAsk>(
  place: DeskAddress,
  text: string,
): Promise<PortfolioView<A>> {
  const [query, ask] = JSON.parse(text) as readonly [PortfolioQuery, A];
  return askPortfolio(place, query, ask);
}

const outcomeById = (place: DeskAddress, id: string): Promise<OutcomeStanding | null> =>
  askOutcome(place, id as Digest);

/**
 * A view of all results of this desk, made in a worker that keeps them in memory: query and
 * part in, view out. `query` and `ask` may be new objects at every render; their content
 * decides. Asked anew by itself when results, roster, periods, keys or what was set aside
 * change, in this tab or another.
 *
 * The last view stays while the next one is made (`fresh` is false meanwhile), also one of
 * other rows of the same list: whoever shows rows takes the place they stand at from the ask
 * that they answer, `view.ask`, not from the one under way.
 */
export function usePortfolio<A extends PortfolioAsk>(
  query: PortfolioQuery,
  ask: A,
): Asked<PortfolioView<A>> {
  return useAsked<PortfolioView<A>>(JSON.stringify([query, ask]), askByText, onPortfolioChange);
}

/** One result with where it stands; `view` is null when it is not here or closed to this desk. */
export function useOutcome(id: Digest): Asked<OutcomeStanding | null> {
  return useAsked(id, outcomeById, onPortfolioChange);
}

import { useEffect, useReducer, useState } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { OutcomeStanding, PortfolioView } from '#core/portfolio/view.ts';
import {
  askOutcome,
  askPortfolio,
  onPortfolioChange,
  type PortfolioPlace,
} from '#worker/portfolio-client.ts';
import { useDesk } from './desk.ts';

/** What a page knows while it asks. */
export type Asked<T> =
  /** The first answer is under way. */
  | { readonly kind: 'asking' }
  /** `fresh` is false while a newer answer is under way: the last one stays on the screen. */
  | { readonly kind: 'here'; readonly view: T; readonly fresh: boolean }
  | { readonly kind: 'failed'; readonly error: unknown; readonly again: () => void };

interface Answered<T> {
  /** What was asked, and in which round. */
  readonly asked: string;
  readonly answer: Result<T, unknown>;
}

/** Asks anew whenever `text` is another one or the results changed; late answers count for nothing. */
function useAsked<T>(
  text: string,
  ask: (place: PortfolioPlace, text: string) => Promise<T>,
): Asked<T> {
  const { db } = useDesk();
  const [round, again] = useReducer((count: number) => count + 1, 0);
  const [answered, setAnswered] = useState<Answered<T> | null>(null);
  const asked = `${round} ${db.name} ${text}`;
  useEffect(() => onPortfolioChange(again), []);
  useEffect(() => {
    let current = true;
    const settle = (answer: Result<T, unknown>): void => {
      if (current) setAnswered({ asked, answer });
    };
    ask({ database: db.name, key: db.vault.key }, text).then(
      (view) => settle(ok(view)),
      (error: unknown) => settle(fail(error)),
    );
    return () => {
      current = false;
    };
  }, [db, asked, ask, text]);
  if (answered === null) return { kind: 'asking' };
  const { answer } = answered;
  return answer.ok
    ? { kind: 'here', view: answer.value, fresh: answered.asked === asked }
    : { kind: 'failed', error: answer.error, again };
}

/** Query and part went through text, so that their content decides and not the object. */
function askByText<A extends PortfolioAsk>(
  place: PortfolioPlace,
  text: string,
): Promise<PortfolioView<A>> {
  const [query, ask] = JSON.parse(text) as readonly [PortfolioQuery, A];
  return askPortfolio(place, query, ask);
}

const outcomeById = (place: PortfolioPlace, id: string): Promise<OutcomeStanding | null> =>
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
  return useAsked<PortfolioView<A>>(JSON.stringify([query, ask]), askByText);
}

/** One result with where it stands; `view` is null when it is not here or closed to this desk. */
export function useOutcome(id: Digest): Asked<OutcomeStanding | null> {
  return useAsked(id, outcomeById);
}

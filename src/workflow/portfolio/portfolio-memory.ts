import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { PortfolioView } from '#core/portfolio/view.ts';
import { digestOf } from '#exchange/bytes/running-digest.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { keepAnswers, readAnswers, viewInputs } from '#storage/kept-answers.ts';

type View = PortfolioView<PortfolioAsk>;

/** The first views of last time, which hold as long as nothing they were made of has changed. */
export interface PortfolioMemory {
  /** Whether any of them still holds. */
  readonly holds: () => Promise<boolean>;
  /** Undefined = it was not asked last time, or no longer holds. */
  readonly recall: (query: PortfolioQuery, ask: PortfolioAsk) => Promise<View | undefined>;
  /** Keeps one of the first views for next time, unless something changed since it was opened. */
  readonly keep: (query: PortfolioQuery, ask: PortfolioAsk, view: View) => void;
  /** Something changed: nothing is recalled or kept any more. */
  readonly forget: () => void;
}

/** So many views are asked for when the rekap opens, and so many are kept. */
const MOST = 4;
const MOST_KEPT = 16;
/** Once the page has what it asked for. */
const LATER_MS = 1500;

const NOTHING: ReadonlyMap<string, unknown> = new Map();

/** A name of everything that views are made of, the program that makes them among it. */
async function nameOf(db: TimbangDatabase, build: string): Promise<string> {
  const inputs = await viewInputs(db);
  return digestOf(new TextEncoder().encode(`${build}\n${inputs}`));
}

const idOf = (query: PortfolioQuery, ask: PortfolioAsk): string => JSON.stringify([query, ask]);

/**
 * Remembers the first views of a database whose rows are not sealed. `build` names the program:
 * another one may make other views of the same.
 */
export function portfolioMemory(db: TimbangDatabase, build: string): PortfolioMemory {
  let isOver = false;
  const of = nameOf(db, build);
  const known = of.then((name) => readAnswers(db, name)).catch(() => NOTHING);
  const fresh = new Map<string, unknown>();
  let isWaiting = false;
  const store = async (): Promise<void> => {
    const name = await of;
    // What changed before the change was told would be kept under the wrong name.
    if (isOver || (await nameOf(db, build)) !== name) return;
    const all = [...(await known), ...fresh];
    await keepAnswers(db, name, new Map(all.slice(-MOST_KEPT)));
  };
  return {
    holds: async () => (await known).size > 0,
    recall: async (query, ask) => {
      const view = (await known).get(idOf(query, ask));
      return isOver ? undefined : (view as View | undefined);
    },
    keep: (query, ask, view) => {
      if (isOver || fresh.size >= MOST) return;
      fresh.set(idOf(query, ask), view);
      if (isWaiting) return;
      isWaiting = true;
      // A view that is not kept is made again.
      setTimeout(() => void store().catch(() => undefined), LATER_MS);
    },
    forget: () => {
      isOver = true;
    },
  };
}

import { proxy, wrap, type Remote } from 'comlink';
import type { Digest } from '#core/lib/ids.ts';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { OutcomeStanding, PortfolioView } from '#core/portfolio/view.ts';
import type { PortfolioVerbs } from './portfolio-entry.ts';

/** Where the results lie: the database, and the key that opens it where it is sealed. */
export interface PortfolioPlace {
  readonly database: string;
  readonly key: CryptoKey | null;
}

interface Started {
  readonly worker: Worker;
  /** Kept with its worker: when a wrapper is collected as garbage, its worker stops listening. */
  readonly verbs: Remote<PortfolioVerbs>;
}

interface Hand extends Started {
  readonly place: PortfolioPlace;
  readonly opened: Promise<void>;
  /** Rejects when the worker breaks. */
  readonly broken: Promise<never>;
}

let hand: Hand | undefined;
/** Warmed up, and not asked yet. */
let spare: Started | undefined;
const listeners = new Set<() => void>();

const tellAll = (): void => {
  for (const listener of listeners) listener();
};

function drop(worker: Worker): void {
  worker.terminate();
  if (hand?.worker === worker) hand = undefined;
}

function startWorker(): Started {
  const worker = new Worker(new URL('./portfolio-entry.ts', import.meta.url), { type: 'module' });
  return { worker, verbs: wrap<PortfolioVerbs>(worker) };
}

function start(place: PortfolioPlace): Hand {
  const { worker, verbs } = spare ?? startWorker();
  spare = undefined;
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      drop(worker);
      reject(new Error(event.message));
    });
  });
  // Who waits for an answer hears of it; without anybody waiting it is no unhandled rejection.
  broken.catch(() => undefined);
  const opened = verbs.open(place.database, place.key, proxy(tellAll));
  opened.catch(() => undefined);
  return { place, worker, verbs, opened, broken };
}

/** The one worker of this tab that keeps the results in memory; another workspace gets another. */
function handOf(place: PortfolioPlace): Hand {
  if (hand && (hand.place.database !== place.database || hand.place.key !== place.key)) {
    drop(hand.worker);
  }
  hand ??= start(place);
  return hand;
}

async function inPortfolio<T>(
  place: PortfolioPlace,
  run: (verbs: Remote<PortfolioVerbs>) => Promise<T>,
): Promise<T> {
  const { worker, verbs, opened, broken } = handOf(place);
  try {
    await Promise.race([opened, broken]);
  } catch (error) {
    // Nothing is kept of a worker that could not open its database: the next question tries anew.
    drop(worker);
    throw error;
  }
  return Promise.race([run(verbs), broken]);
}

/**
 * Asks the worker that keeps the results in memory; it reads them when it is first asked and
 * whenever they change. Rejects as the disk does, or when the worker breaks; the next question
 * then starts another.
 */
export function askPortfolio<A extends PortfolioAsk>(
  place: PortfolioPlace,
  query: PortfolioQuery,
  ask: A,
): Promise<PortfolioView<A>> {
  return inPortfolio(
    place,
    async (verbs) => (await verbs.ask(query, ask)) as unknown as PortfolioView<A>,
  );
}

/** One result with where it stands; null = it is not here, or closed to this desk. */
export function askOutcome(place: PortfolioPlace, id: Digest): Promise<OutcomeStanding | null> {
  return inPortfolio(place, async (verbs) => verbs.outcome(id));
}

/** Calls `listener` whenever an answer given before may no longer hold; gives back how to stop. */
export function onPortfolioChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Starts the worker and lets it read its code, so that it also works after the network is gone. */
export async function warmUpPortfolio(): Promise<void> {
  if (hand) return;
  spare ??= startWorker();
  await spare.verbs.warmUp();
}

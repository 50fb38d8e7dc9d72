import type { Digest } from '#core/lib/ids.ts';
import { stepsAhead } from '#core/portfolio/ahead.ts';
import { answererOf, type Answerer } from '#core/portfolio/answer.ts';
import type { Ground } from '#core/portfolio/ground.ts';
import { outcomeStanding } from '#core/portfolio/outcome-standing.ts';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { OutcomeStanding, PortfolioView } from '#core/portfolio/view.ts';
import { vaultOfKey } from '#storage/vault/keyed-vault.ts';
import { watchTables } from '#storage/browser/watch-tables.ts';
import { openDesk } from '#workflow/desk.ts';
import { QUIET_MS, toldOnce } from '#workflow/told-once.ts';
import { GROUND_TABLES, readGround } from './portfolio-ground.ts';
import { portfolioMemory } from './portfolio-memory.ts';

/** All results of one workspace in memory, kept up to date. */
export interface PortfolioKeeper {
  readonly ask: (query: PortfolioQuery, ask: PortfolioAsk) => Promise<PortfolioView<PortfolioAsk>>;
  /** null = it is not here, or closed to this desk. */
  readonly outcome: (id: Digest) => Promise<OutcomeStanding | null>;
}

interface Held {
  readonly ground: Ground;
  readonly answerer: Answerer;
  /** Called after an answer: between questions the next ones are prepared. */
  readonly prepare: () => void;
}

/** Short steps with room between them, in which a question is answered. */
function preparing(ground: Ground): () => void {
  const steps = stepsAhead(ground);
  let isRunning = false;
  const step = (): void => {
    if (!steps.next().done) setTimeout(step);
  };
  return () => {
    if (isRunning) return;
    isRunning = true;
    setTimeout(step, QUIET_MS);
  };
}

/**
 * Opens the database, with the key of its vault where it is sealed, and keeps its results:
 * read at once, and anew when asked after something changed. `changed` is called
 * whenever answers given before may no longer hold. `build` names the program; the first views
 * of last time are given again where the same program would make them of the same.
 */
export async function keepPortfolio(
  database: string,
  key: CryptoKey | null,
  changed: () => void,
  build: string,
): Promise<PortfolioKeeper> {
  const desk = openDesk(database, undefined, await vaultOfKey(key));
  await desk.db.open();
  // Sealed rows are not laid down open beside their database.
  const memory = key === null ? portfolioMemory(desk.db, build) : null;
  let held: Promise<Held> | undefined;
  const tell = toldOnce(changed);
  const read = (): Promise<Held> => {
    const reading = readGround(desk).then((ground) => ({
      ground,
      answerer: answererOf(ground),
      prepare: preparing(ground),
    }));
    // A reading that failed is tried again by the next question.
    reading.catch(() => {
      if (held === reading) held = undefined;
    });
    return reading;
  };
  const holding = (): Promise<Held> => {
    held ??= read();
    return held;
  };
  watchTables(desk.db, GROUND_TABLES, () => {
    held = undefined;
    memory?.forget();
    tell();
  });
  // Whoever opens it will ask: the first answer does not wait for the question to be read, and
  // what was answered last time does not wait for the results.
  const start = (): void => void holding().catch(() => undefined);
  if (!(await memory?.holds())) start();
  return {
    ask: async (query, ask) => {
      const recalled = held ? undefined : await memory?.recall(query, ask);
      if (recalled && !held) {
        setTimeout(start);
        return recalled;
      }
      const { answerer, prepare } = await holding();
      const view = answerer.ask(query, ask);
      prepare();
      memory?.keep(query, ask, view);
      return view;
    },
    outcome: async (id) => outcomeStanding((await holding()).ground, id),
  };
}

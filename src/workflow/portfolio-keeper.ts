import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import { stepsAhead } from '#core/portfolio/ahead.ts';
import { answererOf, type Answerer } from '#core/portfolio/answer.ts';
import { frameOf } from '#core/portfolio/frame-of.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { groundOf, type Ground } from '#core/portfolio/ground.ts';
import { outcomeStanding } from '#core/portfolio/outcome-standing.ts';
import type { PortfolioAsk, PortfolioQuery } from '#core/portfolio/query.ts';
import type { OutcomeStanding, PortfolioView } from '#core/portfolio/view.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { vaultOfKey } from '#storage/keyed-vault.ts';
import { firstInstrument } from '#storage/outcomes.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { readRoster } from '#storage/roster.ts';
import { readSetAside } from '#storage/set-aside.ts';
import { watchTables } from '#storage/watch-tables.ts';
import { openDesk, type Desk } from './desk.ts';
import { readOutcomeSources } from './outcome-sources.ts';
import { portfolioMemory } from './portfolio-memory.ts';
import { rubricHere } from './rubric-here.ts';
import { rubricOf } from './rubric-of.ts';

/** All results of one workspace in memory, kept up to date. */
export interface PortfolioKeeper {
  readonly ask: (query: PortfolioQuery, ask: PortfolioAsk) => Promise<PortfolioView<PortfolioAsk>>;
  /** null = it is not here, or closed to this desk. */
  readonly outcome: (id: Digest) => Promise<OutcomeStanding | null>;
}

/** Everything a view rests on. */
const TABLES = [
  'outcomes',
  'packages',
  'setAside',
  'roster',
  'periods',
  'contacts',
  'keys',
  'reviews',
  'consensus',
  'rubrics',
] as const;

/** Writes that follow each other this closely are told of once. */
const QUIET_MS = 250;

async function rubricFor(desk: Desk, ref: RubricRef): Promise<Rubric | null> {
  const known = await rubricOf(desk, ref);
  if (known.ok) return known.value.rubric;
  return rubricHere(desk, ref, (await readPackages(desk.db)).sound);
}

async function framesFor(
  desk: Desk,
  refs: readonly RubricRef[],
): Promise<ReadonlyMap<Digest, InstrumentFrame>> {
  const different = new Map(refs.map((ref) => [ref.digest, ref]));
  const read = [...different.values()].map(async (ref) => {
    const rubric = await rubricFor(desk, ref);
    return rubric ? [[ref.digest, frameOf(rubric, ref)] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}

/** Reads all that views are made of. Rejects as the disk does. */
async function readGround(desk: Desk): Promise<Ground> {
  const { db } = desk;
  // The instrument is read and checked while the results come from the disk.
  const ahead = firstInstrument(db).then((ref) => ref && rubricOf(desk, ref));
  ahead.catch(() => undefined);
  const [sources, aside, roster, periods] = await Promise.all([
    readOutcomeSources(desk),
    readSetAside(db),
    readRoster(db),
    readPeriods(db),
  ]);
  if (!sources.ok) throw new Error(`storage: ${sources.error.failure.kind}`);
  const { open, closed } = sources.value;
  const frames = await framesFor(
    desk,
    open.map(({ outcome }) => outcome.rubric),
  );
  return groundOf({
    outcomes: open,
    closed: closed.length,
    aside: aside.sound,
    roster: roster.sound,
    periods: periods.sound,
    frames,
  });
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
  let told = false;
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
  watchTables(desk.db, TABLES, () => {
    held = undefined;
    memory?.forget();
    if (told) return;
    told = true;
    setTimeout(() => {
      told = false;
      changed();
    }, QUIET_MS);
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

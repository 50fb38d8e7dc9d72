import { proxy, wrap, type Remote } from 'comlink';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import { Cancelled } from './client.ts';

/** What every worker that keeps records in memory can be asked. */
interface KeeperVerbs {
  readonly warmUp: () => Promise<void>;
  readonly open: (
    database: string,
    key: CryptoKey | null,
    changed: () => void,
    progress: (done: number, total: number) => void,
  ) => Promise<void>;
}

interface Started<V> {
  readonly worker: Worker;
  /** Kept with its worker: when a wrapper is collected as garbage, its worker stops listening. */
  readonly verbs: Remote<V>;
}

interface Hand<V> extends Started<V> {
  readonly place: DeskAddress;
  readonly opened: Promise<void>;
  /** Rejects when the worker breaks or is stopped. */
  readonly broken: Promise<never>;
  readonly end: (error: Error) => void;
}

/** One worker of this tab that lives as long as the tab and keeps the records of a workspace. */
export interface KeptWorker<V> {
  /**
   * Asks it, started and opened where it is not; another workspace gets another worker. Rejects
   * as the disk does, when it breaks, or with {@link Cancelled}; the next question starts anew.
   */
  readonly ask: <T>(place: DeskAddress, run: (verbs: Remote<V>) => Promise<T>) => Promise<T>;
  /** Calls `listener` whenever an answer given before may no longer hold; gives back how to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** Calls `listener` with how many records were read of how many; gives back how to stop. */
  readonly onProgress: (listener: (done: number, total: number) => void) => () => void;
  /** Starts it, so that it reads its code while whoever will ask is still on the way. */
  readonly start: () => void;
  /** Starts it and lets it read its code, so that it also works after the network is gone. */
  readonly warmUp: () => Promise<void>;
  /** Ends whatever it does; who waits for an answer hears {@link Cancelled}. */
  readonly stop: () => void;
}

type Listener<A extends readonly unknown[]> = (...values: A) => void;

function listeners<A extends readonly unknown[]>(): {
  readonly tell: Listener<A>;
  readonly on: (listener: Listener<A>) => () => void;
} {
  const all = new Set<Listener<A>>();
  return {
    tell: (...values) => {
      for (const listener of all) listener(...values);
    },
    on: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}

/** A worker that is started by `start` when it is first asked. */
export function keptWorker<V extends KeeperVerbs>(start: () => Worker): KeptWorker<V> {
  let hand: Hand<V> | undefined;
  /** Warmed up, and not asked yet. */
  let spare: Started<V> | undefined;
  const changes = listeners<readonly []>();
  const progress = listeners<readonly [number, number]>();

  const startWorker = (): Started<V> => {
    const worker = start();
    return { worker, verbs: wrap<V>(worker) };
  };
  const drop = (worker: Worker): void => {
    worker.terminate();
    if (hand?.worker === worker) hand = undefined;
  };
  const openAt = (place: DeskAddress): Hand<V> => {
    const { worker, verbs } = spare ?? startWorker();
    spare = undefined;
    let end: Hand<V>['end'] = () => undefined;
    const broken = new Promise<never>((_, reject) => {
      end = (error) => {
        drop(worker);
        reject(error);
      };
      worker.addEventListener('error', (event) => end(new Error(event.message)));
    });
    // Who waits for an answer hears of it; without anybody waiting it is no unhandled rejection.
    broken.catch(() => undefined);
    const asKeeper = verbs as unknown as Remote<KeeperVerbs>;
    const opened = asKeeper.open(
      place.database,
      place.key,
      proxy(changes.tell),
      proxy(progress.tell),
    );
    opened.catch(() => undefined);
    return { place, worker, verbs, opened, broken, end };
  };
  const handOf = (place: DeskAddress): Hand<V> => {
    if (hand && (hand.place.database !== place.database || hand.place.key !== place.key)) {
      drop(hand.worker);
    }
    hand ??= openAt(place);
    return hand;
  };
  return {
    ask: async (place, run) => {
      const { worker, verbs, opened, broken } = handOf(place);
      try {
        await Promise.race([opened, broken]);
      } catch (error) {
        // Nothing is kept of a worker that could not open its database: the next question tries anew.
        drop(worker);
        throw error;
      }
      return Promise.race([run(verbs), broken]);
    },
    onChange: changes.on,
    onProgress: progress.on,
    start: () => {
      if (!hand) spare ??= startWorker();
    },
    warmUp: async () => {
      if (hand) return;
      spare ??= startWorker();
      await (spare.verbs as unknown as Remote<KeeperVerbs>).warmUp();
    },
    stop: () => hand?.end(new Cancelled('cancelled')),
  };
}

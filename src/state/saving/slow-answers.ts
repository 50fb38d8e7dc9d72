import { createStore, type StoreApi } from 'zustand';
import { Cancelled } from '#worker/client.ts';

/** Where one question stands that takes a while. */
export type SlowAnswer<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly done: number; readonly total: number }
  | { readonly kind: 'here'; readonly answer: T }
  | { readonly kind: 'failed'; readonly detail: string };

type Heard = (done: number, total: number) => void;

/** Answers that took a while, by a text that says all they were asked of. */
export interface SlowAnswers<T> {
  readonly store: StoreApi<{ readonly at: ReadonlyMap<string, SlowAnswer<T>> }>;
  /** Asks unless it is being asked already; one that was cancelled is idle again. */
  readonly ask: (key: string, work: (heard: Heard) => Promise<T>) => Promise<void>;
  /** Lets go of every answer, also of those that are still being made of what was before. */
  readonly forget: () => void;
}

/** Answers that are kept until what they were made of changes. */
export function createSlowAnswers<T>(): SlowAnswers<T> {
  const store = createStore<{ readonly at: ReadonlyMap<string, SlowAnswer<T>> }>(() => ({
    at: new Map(),
  }));
  const running = new Map<string, object>();
  const put = (key: string, state: SlowAnswer<T>): void =>
    store.setState(({ at }) => ({ at: new Map([...at, [key, state]]) }));
  return {
    store,
    ask: async (key, work) => {
      if (running.has(key)) return;
      const own = {};
      running.set(key, own);
      const isOwn = (): boolean => running.get(key) === own;
      put(key, { kind: 'asking', done: 0, total: 1 });
      let end: SlowAnswer<T>;
      try {
        // Words of the progress may arrive after the end: they are of another thread.
        const answer = await work((done, total) => {
          if (isOwn()) put(key, { kind: 'asking', done, total });
        });
        end = { kind: 'here', answer };
      } catch (error) {
        const isStopped = error instanceof Cancelled;
        end = isStopped ? { kind: 'idle' } : { kind: 'failed', detail: String(error) };
      }
      if (!isOwn()) return;
      running.delete(key);
      put(key, end);
    },
    forget: () => {
      running.clear();
      store.setState({ at: new Map() });
    },
  };
}

import { createStore, type StoreApi } from 'zustand';
import type { Result } from '#core/lib/result.ts';
import { createAutosave } from './autosave.ts';

/** One change of a record; it is made again on top of what another tab has stored meanwhile. */
export type RecordEdit<T> = (record: T) => T;

export interface EditQueueState<T, E> {
  readonly stored: T;
  /** Changes that are on screen and not yet on disk, in their order. */
  readonly waiting: readonly RecordEdit<T>[];
  readonly status:
    | { readonly kind: 'saved' }
    | { readonly kind: 'pending' }
    | { readonly kind: 'failed'; readonly failure: E };
}

export interface EditQueue<T, E> {
  readonly store: StoreApi<EditQueueState<T, E>>;
  /** Changes the record on screen at once and on disk a moment later. */
  readonly change: (edit: RecordEdit<T>) => void;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
  /** Takes over what was stored elsewhere. */
  readonly receive: (stored: T) => void;
}

/** The record as the person sees it: the stored one with what waits on top. */
export function shownRecord<T, E>({ stored, waiting }: EditQueueState<T, E>): T {
  return waiting.reduce((record, edit) => edit(record), stored);
}

/** One record with autosave: changes are on disk 300 ms after the last, on top of what is there. */
export function createEditQueue<T extends { readonly revision: number }, E>(
  record: T,
  save: (edit: RecordEdit<T>) => Promise<Result<T, E>>,
): EditQueue<T, E> {
  const newer = (ours: T, theirs: T): T => (theirs.revision >= ours.revision ? theirs : ours);
  const store = createStore<EditQueueState<T, E>>(() => ({
    stored: record,
    waiting: [],
    status: { kind: 'saved' },
  }));
  const { schedule, flush } = createAutosave(async () => {
    for (;;) {
      const sent = store.getState().waiting;
      if (sent.length === 0) break;
      const outcome = await save((stored) => sent.reduce((all, edit) => edit(all), stored));
      if (!outcome.ok) {
        store.setState({ status: { kind: 'failed', failure: outcome.error } });
        return;
      }
      const { value } = outcome;
      store.setState(({ stored, waiting }) => ({
        stored: newer(stored, value),
        waiting: waiting.slice(sent.length),
      }));
    }
    store.setState({ status: { kind: 'saved' } });
  });
  return {
    store,
    change: (edit) => {
      store.setState(({ waiting, status }) => ({
        waiting: [...waiting, edit],
        status: status.kind === 'failed' ? status : { kind: 'pending' },
      }));
      schedule();
    },
    flush,
    receive: (stored) => store.setState((state) => ({ stored: newer(state.stored, stored) })),
  };
}

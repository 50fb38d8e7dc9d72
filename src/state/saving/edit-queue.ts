import { createStore, type StoreApi } from 'zustand';
import type { Result } from '#core/lib/result.ts';
import { z } from '#core/zod.ts';
import { createAutosave } from './autosave.ts';
import {
  changesBetween,
  judgeChanges,
  keptChangesSchema,
  type KeptChange,
} from './kept-changes.ts';
import { keepText, keptText } from './kept-text.ts';

/** One change of a record; it is made again on top of what another tab has stored meanwhile. */
export type RecordEdit<T> = (record: T) => T;

/** Changes of a page that went before they were stored, where somebody else stored something since. */
interface LeftChanges<T> {
  readonly edit: RecordEdit<T>;
  /** The fields they are about. */
  readonly places: readonly string[];
}

export interface EditQueueState<T, E> {
  readonly stored: T;
  /** Changes that are on screen and not yet on disk, in their order. */
  readonly waiting: readonly RecordEdit<T>[];
  /** Nothing of these is on screen or written until one is chosen; null = none. */
  readonly left: LeftChanges<T> | null;
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
  /** Ends the choice about what was left: make mine again on top, or leave what is stored. */
  readonly resolve: (keep: 'mine' | 'stored') => void;
}

/** What sort of record is edited. */
export interface RecordKind<T> {
  /** Where what is changed outlives a reload. */
  readonly key: (record: T) => string;
  /** Fields that hold rows by their ids. */
  readonly tables: readonly (keyof T & string)[];
  /** The record as it would be stored; undefined = it cannot be. */
  readonly read: (record: unknown) => T | undefined;
  /** Whether nothing of it may be changed any more. */
  readonly isClosed: (record: T) => boolean;
}

/** The record as the person sees it: the stored one with what waits on top. */
export function shownRecord<T, E>({
  stored,
  waiting,
}: Pick<EditQueueState<T, E>, 'stored' | 'waiting'>): T {
  return waiting.reduce((record, edit) => edit(record), stored);
}

const keptSchema = z.object({ now: keptChangesSchema, left: keptChangesSchema });

interface Kept {
  readonly now: readonly KeptChange[];
  readonly left: readonly KeptChange[];
}

function keptUnder(key: string): Kept {
  try {
    const kept = keptSchema.safeParse(JSON.parse(keptText(key) ?? 'null')).data;
    return kept ?? { now: [], left: [] };
  } catch {
    return { now: [], left: [] };
  }
}

/** What was changed before a reload: what can be made again, and what somebody has to choose about. */
function startOf<T extends object>(
  kind: RecordKind<T>,
  record: T,
): { readonly edit: RecordEdit<T> | null; readonly left: readonly KeptChange[] } {
  const { now, left } = keptUnder(kind.key(record));
  const { edit, isOvertaken } = judgeChanges(record, now, kind.read);
  const isFree = !isOvertaken && !kind.isClosed(record);
  return isFree ? { edit, left } : { edit: null, left: [...left, ...now] };
}

/**
 * One record with autosave: changes outlive a reload at once, and are on disk 300 ms after the
 * last, on top of what is there. After a reload they are made again where the record is as they
 * found it, or as the write that was under way left it; otherwise they are offered.
 */
export function createEditQueue<T extends { readonly revision: number }, E>(
  kind: RecordKind<T>,
  record: T,
  save: (edit: RecordEdit<T>) => Promise<Result<T, E>>,
): EditQueue<T, E> {
  const newer = (ours: T, theirs: T): T => (theirs.revision >= ours.revision ? theirs : ours);
  const start = startOf(kind, record);
  let left = start.left;
  /** What is being written: how many of those that wait, and on top of what. */
  let flight: { readonly count: number; readonly ground: T } | null = null;

  const leftOf = (stored: T): LeftChanges<T> | null => {
    const { edit, places } = judgeChanges(stored, left, kind.read);
    return edit && { edit, places };
  };
  const store = createStore<EditQueueState<T, E>>(() => ({
    stored: record,
    waiting: start.edit ? [start.edit] : [],
    left: leftOf(record),
    status: { kind: start.edit ? 'pending' : 'saved' },
  }));

  const keep = (): void => {
    const state = store.getState();
    const { waiting } = state;
    // News of the write under way may come before its end: it is not counted twice.
    const stored = flight?.ground ?? state.stored;
    const sent = shownRecord({ stored, waiting: waiting.slice(0, flight?.count ?? 0) });
    const shown = shownRecord({ stored, waiting });
    const now = waiting.length === 0 ? [] : changesBetween({ stored, sent, shown }, kind.tables);
    if (state.left === null) left = [];
    const isNothing = now.length === 0 && left.length === 0;
    keepText(kind.key(record), isNothing ? null : JSON.stringify({ now, left }));
  };
  keep();
  store.subscribe(keep);

  const { schedule, flush } = createAutosave(async () => {
    for (;;) {
      const { waiting: sent, stored: ground } = store.getState();
      if (sent.length === 0) break;
      flight = { count: sent.length, ground };
      keep();
      const outcome = await save((stored) => sent.reduce((all, edit) => edit(all), stored)).finally(
        () => {
          flight = null;
        },
      );
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
  const change = (edit: RecordEdit<T>): void => {
    store.setState(({ waiting, status }) => ({
      waiting: [...waiting, edit],
      status: status.kind === 'failed' ? status : { kind: 'pending' },
    }));
    schedule();
  };
  if (start.edit) schedule();

  return {
    store,
    change,
    flush,
    receive: (stored) => store.setState((state) => ({ stored: newer(state.stored, stored) })),
    resolve: (choice) => {
      const { left: offered } = store.getState();
      store.setState({ left: null });
      if (choice === 'mine' && offered) change(offered.edit);
    },
  };
}

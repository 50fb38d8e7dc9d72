import { createStore, type StoreApi } from 'zustand';
import type { Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { z } from '#core/zod.ts';
import { createAutosave } from './autosave.ts';
import { keepText, keptText } from './kept-text.ts';

/** A record `T`, what may be typed over it `D`, and why a write can fail `E`. */
export interface DraftEditorState<T, D, E> {
  readonly stored: T;
  /** What is typed and not yet on disk; null = nothing. */
  readonly draft: D | null;
  /** The stored revision the draft was begun from. */
  readonly ground: number;
  /** Another tab stored something else under the draft: nothing is written until one is chosen. */
  readonly conflict: boolean;
  readonly status:
    | { readonly kind: 'saved' }
    | { readonly kind: 'pending' }
    | { readonly kind: 'failed'; readonly failure: E };
}

export interface DraftEditor<T, D, E> {
  readonly store: StoreApi<DraftEditorState<T, D, E>>;
  /** Changes the draft on screen at once and on disk a moment later. */
  readonly change: (edit: (shown: D) => D) => void;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
  /** Takes over what another tab or verb has stored. */
  readonly receive: (stored: T) => void;
  /** Ends a conflict: keep mine (it will be stored over theirs) or take theirs. */
  readonly resolve: (keep: 'mine' | 'stored') => void;
  /** Lets go of what is typed: the record was sent or dropped. */
  readonly forget: () => void;
}

/** What sort of record is edited. */
export interface DraftKind<T, D> {
  /** Where what is typed outlives a reload. */
  readonly key: (record: T) => string;
  readonly revisionOf: (record: T) => number;
  /** The part of the record that is typed over. */
  readonly draftOf: (record: T) => D;
  /** What was kept under the key, if it still is a draft of this record. */
  readonly readKept: (kept: unknown, record: T) => D | undefined;
}

/** `sent` is what a write was under way with when it was kept; absent = none was. */
const keptSchema = z.object({
  revision: z.int(),
  draft: z.unknown(),
  sent: z.unknown().optional(),
});

/** What was typed here before a reload, if it was not stored any more. */
function keptDraft<T, D>(
  kind: DraftKind<T, D>,
  record: T,
): { readonly draft: D; readonly ground: number; readonly isOvertaken: boolean } | undefined {
  try {
    const kept = keptSchema.safeParse(JSON.parse(keptText(kind.key(record)) ?? 'null')).data;
    const draft = kept && kind.readKept(kept.draft, record);
    if (!kept || draft === undefined) return undefined;
    const here = kind.draftOf(record);
    if (sameValue(draft, here)) return undefined;
    const revision = kind.revisionOf(record);
    // A write that was under way has landed: nobody else wrote.
    const sent = kept.sent === undefined ? undefined : kind.readKept(kept.sent, record);
    const isOwn = sent !== undefined && revision === kept.revision + 1 && sameValue(sent, here);
    const ground = isOwn ? revision : kept.revision;
    return { draft, ground, isOvertaken: ground !== revision };
  } catch {
    return undefined;
  }
}

function startOf<T, D, E>(kind: DraftKind<T, D>, record: T): DraftEditorState<T, D, E> {
  const kept = keptDraft(kind, record);
  const revision = kind.revisionOf(record);
  return {
    stored: record,
    draft: kept?.draft ?? null,
    ground: kept?.ground ?? revision,
    conflict: kept?.isOvertaken ?? false,
    status: { kind: kept ? 'pending' : 'saved' },
  };
}

/** A failure stays in view until a write has succeeded. */
function pending<T, D, E>({
  status,
}: DraftEditorState<T, D, E>): Pick<DraftEditorState<T, D, E>, 'status'> {
  return { status: status.kind === 'failed' ? status : { kind: 'pending' } };
}

interface Stale<T> {
  readonly kind: 'stale';
  readonly stored: T;
}

const isStale = <T>(failure: { readonly kind: string }): failure is Stale<T> =>
  failure.kind === 'stale';

/** One record with autosave: what is typed outlives a reload at once, and is on disk 300 ms later. */
export function createDraftEditor<T, D, E extends { readonly kind: string }>(
  kind: DraftKind<T, D>,
  record: T,
  save: (revision: number, draft: D) => Promise<Result<T, E | Stale<T>>>,
): DraftEditor<T, D, E> {
  type State = DraftEditorState<T, D, E>;
  const { revisionOf, draftOf } = kind;
  const store = createStore<State>(() => startOf(kind, record));
  const key = kind.key(record);
  let underWay: { readonly sent?: D } = {};
  const keepShown = ({ draft, ground }: State): void =>
    keepText(key, draft === null ? null : JSON.stringify({ revision: ground, draft, ...underWay }));
  store.subscribe(keepShown);

  /** News may arrive late and out of order: a record never goes back to an older revision. */
  const newer = (ours: T, theirs: T): T => (revisionOf(theirs) >= revisionOf(ours) ? theirs : ours);

  const afterSave = (state: State, sent: D, outcome: Result<T, E | Stale<T>>): Partial<State> => {
    if (outcome.ok) {
      const draft = state.draft === sent ? null : state.draft;
      const { value } = outcome;
      return { stored: newer(state.stored, value), ground: revisionOf(value), draft };
    }
    const failure = outcome.error;
    if (!isStale<T>(failure)) return { status: { kind: 'failed', failure } };
    const { stored } = failure;
    const agrees = state.draft === null || sameValue(draftOf(stored), state.draft);
    return agrees
      ? { stored, ground: revisionOf(stored), draft: null }
      : { stored, conflict: true };
  };

  const { schedule, flush } = createAutosave(async () => {
    for (;;) {
      const { draft, ground, conflict } = store.getState();
      if (conflict) return;
      if (draft === null) break;
      underWay = { sent: draft };
      keepShown(store.getState());
      const outcome = await save(ground, draft);
      underWay = {};
      store.setState((state) => afterSave(state, draft, outcome));
      if (!outcome.ok && !isStale(outcome.error)) return;
    }
    store.setState({ status: { kind: 'saved' } });
  });
  if (store.getState().draft !== null) schedule();

  return {
    store,
    flush,
    change: (edit) => {
      store.setState((state) => ({
        draft: edit(state.draft ?? draftOf(state.stored)),
        ground: state.draft === null ? revisionOf(state.stored) : state.ground,
        ...pending(state),
      }));
      schedule();
    },
    receive: (received) => store.setState((state) => ({ stored: newer(state.stored, received) })),
    resolve: (keep) => {
      store.setState((state) => ({
        draft: keep === 'mine' ? state.draft : null,
        ground: revisionOf(state.stored),
        conflict: false,
        ...pending(state),
      }));
      schedule();
    },
    forget: () => store.setState({ draft: null, conflict: false, status: { kind: 'saved' } }),
  };
}

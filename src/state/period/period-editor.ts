import { createStore, type StoreApi } from 'zustand';
import { z } from '#core/zod.ts';
import type { Result } from '#core/lib/result.ts';
import { periodDraftSchema, type PeriodDraft } from '#core/period/draft.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import type { SavePeriodFailure } from '#workflow/period/save-period.ts';
import { createAutosave } from '#state/saving/autosave.ts';
import { keepText, keptText } from '#state/saving/kept-text.ts';

type SaveFailure = Exclude<SavePeriodFailure, { kind: 'stale' }>;

export interface PeriodEditorState {
  readonly stored: OwnPeriod;
  /** What is typed and not yet on disk; null = nothing. */
  readonly draft: PeriodDraft | null;
  /** The stored revision the draft was begun from. */
  readonly ground: number;
  /** Another tab stored something else under the draft: nothing is written until one is chosen. */
  readonly conflict: boolean;
  readonly status:
    | { readonly kind: 'saved' }
    | { readonly kind: 'pending' }
    | { readonly kind: 'failed'; readonly failure: SaveFailure };
}

export interface PeriodEditor {
  readonly store: StoreApi<PeriodEditorState>;
  /** Changes the period on screen at once and on disk a moment later. */
  readonly change: (edit: (shown: PeriodDraft) => PeriodDraft) => void;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
  /** Takes over what another tab has stored. */
  readonly receive: (stored: OwnPeriod) => void;
  /** Ends a conflict: keep mine (it will be stored over theirs) or take theirs. */
  readonly resolve: (keep: 'mine' | 'stored') => void;
}

type Save = (revision: number, draft: PeriodDraft) => Promise<Result<OwnPeriod, SavePeriodFailure>>;

/** The period as the person sees it: the stored one, or what is typed over it. */
export function shownPeriod({ draft, stored }: PeriodEditorState): PeriodDraft {
  return draft ?? stored.draft;
}

const keptSchema = z.object({ revision: z.int(), draft: periodDraftSchema });

const keyOf = ({ id }: OwnPeriod): string => `timbang-isian-periode-1:${id}`;

/** What was typed here before a reload, if it was not stored any more. */
function keptDraft(record: OwnPeriod): z.infer<typeof keptSchema> | undefined {
  try {
    return keptSchema.safeParse(JSON.parse(keptText(keyOf(record)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

const same = (one: PeriodDraft, other: PeriodDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** News may arrive late and out of order: a record never goes back to an older revision. */
const newer = (ours: OwnPeriod, theirs: OwnPeriod): OwnPeriod =>
  theirs.draftRevision >= ours.draftRevision ? theirs : ours;

function startOf(record: OwnPeriod): PeriodEditorState {
  const kept = keptDraft(record);
  const lost = kept !== undefined && !same(kept.draft, record.draft);
  return {
    stored: record,
    draft: lost ? kept.draft : null,
    ground: lost ? kept.revision : record.draftRevision,
    conflict: lost && kept.revision !== record.draftRevision,
    status: { kind: lost ? 'pending' : 'saved' },
  };
}

function afterSave(
  state: PeriodEditorState,
  sent: PeriodDraft,
  outcome: Result<OwnPeriod, SavePeriodFailure>,
): Partial<PeriodEditorState> {
  if (outcome.ok) {
    const stored = newer(state.stored, outcome.value);
    const draft = state.draft === sent ? null : state.draft;
    return { stored, ground: outcome.value.draftRevision, draft };
  }
  const failure = outcome.error;
  if (failure.kind !== 'stale') return { status: { kind: 'failed', failure } };
  const { stored } = failure;
  const agrees = state.draft === null || same(stored.draft, state.draft);
  return agrees
    ? { stored, ground: stored.draftRevision, draft: null }
    : { stored, conflict: true };
}

/** A failure stays in view until a write has succeeded. */
function pending({ status }: PeriodEditorState): Pick<PeriodEditorState, 'status'> {
  return { status: status.kind === 'failed' ? status : { kind: 'pending' } };
}

/** One period with autosave: what is typed outlives a reload at once, and is on disk 300 ms later. */
export function createPeriodEditor(record: OwnPeriod, save: Save): PeriodEditor {
  const store = createStore<PeriodEditorState>(() => startOf(record));
  const key = keyOf(record);
  store.subscribe(({ draft, ground }) =>
    keepText(key, draft === null ? null : JSON.stringify({ revision: ground, draft })),
  );

  const { schedule, flush } = createAutosave(async () => {
    for (;;) {
      const { draft, ground, conflict } = store.getState();
      if (conflict) return;
      if (draft === null) break;
      const outcome = await save(ground, draft);
      store.setState((state) => afterSave(state, draft, outcome));
      if (!outcome.ok && outcome.error.kind !== 'stale') return;
    }
    store.setState({ status: { kind: 'saved' } });
  });
  if (store.getState().draft !== null) schedule();

  return {
    store,
    flush,
    change: (edit) => {
      store.setState((state) => ({
        draft: edit(shownPeriod(state)),
        ground: state.draft === null ? state.stored.draftRevision : state.ground,
        ...pending(state),
      }));
      schedule();
    },
    receive: (received) => store.setState((state) => ({ stored: newer(state.stored, received) })),
    resolve: (keep) => {
      store.setState((state) => ({
        draft: keep === 'mine' ? state.draft : null,
        ground: state.stored.draftRevision,
        conflict: false,
        ...pending(state),
      }));
      schedule();
    },
  };
}

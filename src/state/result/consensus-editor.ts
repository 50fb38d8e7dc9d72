import { createStore, type StoreApi } from 'zustand';
import type { Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { consensusSchema, type Consensus } from '#core/review/consensus.ts';
import { z } from '#core/zod.ts';
import type {
  ChangeConsensusFailure,
  ConsensusContent,
} from '#workflow/result/change-consensus.ts';
import { createAutosave } from '#state/saving/autosave.ts';
import { keepText, keptText } from '#state/saving/kept-text.ts';

type SaveFailure = Exclude<ChangeConsensusFailure, { kind: 'stale' }>;

export interface ConsensusEditorState {
  readonly stored: Consensus;
  /** What is typed and not yet on disk; null = nothing. */
  readonly draft: ConsensusContent | null;
  /** The stored revision the draft was begun from. */
  readonly ground: number;
  /** Another window stored something else under the draft: nothing is written until one is chosen. */
  readonly conflict: boolean;
  readonly status:
    | { readonly kind: 'saved' }
    | { readonly kind: 'pending' }
    | { readonly kind: 'failed'; readonly failure: SaveFailure };
}

export interface ConsensusEditor {
  readonly store: StoreApi<ConsensusEditorState>;
  /** Changes the meeting on screen at once and on disk a moment later. */
  readonly change: (edit: (shown: Consensus) => Partial<ConsensusContent>) => void;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
  /** Takes over what another window or verb has stored. */
  readonly receive: (stored: Consensus) => void;
  /** Ends a conflict: keep mine (it will be stored over theirs) or take theirs. */
  readonly resolve: (keep: 'mine' | 'stored') => void;
}

type Save = (
  revision: number,
  content: ConsensusContent,
) => Promise<Result<Consensus, ChangeConsensusFailure>>;

const contentOf = (record: ConsensusContent): ConsensusContent => ({
  submission: record.submission,
  left: record.left,
  kept: record.kept,
  missing: record.missing,
  values: record.values,
  meeting: record.meeting,
  note: record.note,
});

/** The meeting as the person sees it: the stored one with what is typed over it. */
export function shownConsensus({ draft, stored }: ConsensusEditorState): Consensus {
  return draft ? { ...stored, ...draft } : stored;
}

const keptSchema = z.object({ revision: z.int(), draft: z.unknown() });

const keyOf = ({ id }: Consensus): string => `timbang-isian-konsensus-1:${id}`;

/** What was typed here before a reload, if it was not stored any more. */
function keptDraft(
  record: Consensus,
): { readonly revision: number; readonly draft: ConsensusContent } | undefined {
  try {
    const kept = keptSchema.safeParse(JSON.parse(keptText(keyOf(record)) ?? 'null')).data;
    if (!kept) return undefined;
    const whole = consensusSchema.safeParse({ ...record, ...Object(kept.draft) }).data;
    return whole && { revision: kept.revision, draft: contentOf(whole) };
  } catch {
    return undefined;
  }
}

/** News may arrive late and out of order: a record never goes back to an older revision. */
const newer = (ours: Consensus, theirs: Consensus): Consensus =>
  theirs.revision >= ours.revision ? theirs : ours;

function startOf(record: Consensus): ConsensusEditorState {
  const kept = keptDraft(record);
  const lost = kept !== undefined && !sameValue(kept.draft, contentOf(record));
  return {
    stored: record,
    draft: lost ? kept.draft : null,
    ground: lost ? kept.revision : record.revision,
    conflict: lost && kept.revision !== record.revision,
    status: { kind: lost ? 'pending' : 'saved' },
  };
}

function afterSave(
  state: ConsensusEditorState,
  sent: ConsensusContent,
  outcome: Result<Consensus, ChangeConsensusFailure>,
): Partial<ConsensusEditorState> {
  if (outcome.ok) {
    const stored = newer(state.stored, outcome.value);
    const draft = state.draft === sent ? null : state.draft;
    return { stored, ground: outcome.value.revision, draft };
  }
  const failure = outcome.error;
  if (failure.kind !== 'stale') return { status: { kind: 'failed', failure } };
  const { stored } = failure;
  const agrees = state.draft === null || sameValue(contentOf(stored), state.draft);
  return agrees ? { stored, ground: stored.revision, draft: null } : { stored, conflict: true };
}

/** A failure stays in view until a write has succeeded. */
function pending({ status }: ConsensusEditorState): Pick<ConsensusEditorState, 'status'> {
  return { status: status.kind === 'failed' ? status : { kind: 'pending' } };
}

/** One meeting with autosave: what is typed outlives a reload at once, and is on disk 300 ms later. */
export function createConsensusEditor(record: Consensus, save: Save): ConsensusEditor {
  const store = createStore<ConsensusEditorState>(() => startOf(record));
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
      store.setState((state) => {
        const shown = shownConsensus(state);
        return {
          draft: contentOf({ ...shown, ...edit(shown) }),
          ground: state.draft === null ? state.stored.revision : state.ground,
          ...pending(state),
        };
      });
      schedule();
    },
    receive: (received) => store.setState((state) => ({ stored: newer(state.stored, received) })),
    resolve: (keep) => {
      store.setState((state) => ({
        draft: keep === 'mine' ? state.draft : null,
        ground: state.stored.revision,
        conflict: false,
        ...pending(state),
      }));
      schedule();
    },
  };
}

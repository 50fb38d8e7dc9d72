import { createStore, type StoreApi } from 'zustand';
import { z } from '#core/zod.ts';
import type { Result } from '#core/lib/result.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { messageSchema } from '#core/review/message.ts';
import type { ChangeMessageFailure, MessageWords } from '#workflow/talk/write-message.ts';
import { createAutosave } from '#state/saving/autosave.ts';
import { keepText, keptText } from '#state/saving/kept-text.ts';

type SaveFailure = Exclude<ChangeMessageFailure, { kind: 'stale' }>;

export interface MessageEditorState {
  readonly stored: MessageDraft;
  /** What is written and not yet on disk; null = nothing. */
  readonly draft: MessageWords | null;
  /** The stored revision the draft was begun from. */
  readonly ground: number;
  /** Another tab stored something else under the draft: nothing is written until one is chosen. */
  readonly conflict: boolean;
  readonly status:
    | { readonly kind: 'saved' }
    | { readonly kind: 'pending' }
    | { readonly kind: 'failed'; readonly failure: SaveFailure };
}

export interface MessageEditor {
  readonly store: StoreApi<MessageEditorState>;
  /** Changes the message on screen at once and on disk a moment later. */
  readonly change: (edit: Partial<MessageWords>) => void;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
  /** Takes over what another tab has stored. */
  readonly receive: (stored: MessageDraft) => void;
  /** Ends a conflict: keep mine (it will be stored over theirs) or take theirs. */
  readonly resolve: (keep: 'mine' | 'stored') => void;
  /** Lets go of what is written: the message was sent or dropped. */
  readonly forget: () => void;
}

type Save = (
  revision: number,
  words: MessageWords,
) => Promise<Result<MessageDraft, ChangeMessageFailure>>;

const wordsSchema = z.object({
  text: z.string(),
  deadline: messageSchema.shape.deadline,
  documents: messageSchema.shape.documents,
  reason: messageSchema.shape.reason,
  value: messageSchema.shape.value,
  outcome: messageSchema.shape.outcome,
});
const keptSchema = z.object({ revision: z.int(), words: wordsSchema });

/** The message as the person sees it: the stored one, or what is written over it. */
export function shownWords({ draft, stored }: MessageEditorState): MessageWords {
  return draft ?? wordsOf(stored);
}

function wordsOf({
  text,
  deadline,
  documents,
  reason,
  value,
  outcome,
}: MessageWords): MessageWords {
  return { text, deadline, documents, reason, value, outcome };
}

const same = (one: MessageWords, other: MessageWords): boolean =>
  JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));

/** News may arrive late and out of order: a record never goes back to an older revision. */
const newer = (ours: MessageDraft, theirs: MessageDraft): MessageDraft =>
  theirs.revision >= ours.revision ? theirs : ours;

const keyOf = ({ id }: MessageDraft): string => `timbang-isian-pesan-1:${id}`;

/** What was written here before a reload, if it was not stored any more. */
function startOf(stored: MessageDraft): MessageEditorState {
  let kept: z.infer<typeof keptSchema> | undefined;
  try {
    kept = keptSchema.safeParse(JSON.parse(keptText(keyOf(stored)) ?? 'null')).data;
  } catch {
    kept = undefined;
  }
  const lost = kept && !same(kept.words, stored) ? kept : undefined;
  return {
    stored,
    draft: lost?.words ?? null,
    ground: lost?.revision ?? stored.revision,
    conflict: lost !== undefined && lost.revision !== stored.revision,
    status: { kind: lost ? 'pending' : 'saved' },
  };
}

function afterSave(
  state: MessageEditorState,
  sent: MessageWords,
  outcome: Result<MessageDraft, ChangeMessageFailure>,
): Partial<MessageEditorState> {
  if (outcome.ok) {
    const draft = state.draft === sent ? null : state.draft;
    return {
      stored: newer(state.stored, outcome.value),
      ground: outcome.value.revision,
      draft,
    };
  }
  if (outcome.error.kind !== 'stale') {
    return { status: { kind: 'failed', failure: outcome.error } };
  }
  const { stored } = outcome.error;
  const agrees = state.draft === null || same(stored, state.draft);
  return agrees ? { stored, ground: stored.revision, draft: null } : { stored, conflict: true };
}

/** A failure stays in view until a write has succeeded. */
function pending({ status }: MessageEditorState): Pick<MessageEditorState, 'status'> {
  return { status: status.kind === 'failed' ? status : { kind: 'pending' } };
}

/** One message with autosave: what is typed outlives a reload at once, and is on disk 300 ms later. */
export function createMessageEditor(message: MessageDraft, save: Save): MessageEditor {
  const store = createStore<MessageEditorState>(() => startOf(message));
  const key = keyOf(message);
  store.subscribe(({ draft, ground }) =>
    keepText(key, draft === null ? null : JSON.stringify({ revision: ground, words: draft })),
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
        draft: { ...shownWords(state), ...edit },
        ground: state.draft === null ? state.stored.revision : state.ground,
        ...pending(state),
      }));
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
    forget: () => store.setState({ draft: null, conflict: false, status: { kind: 'saved' } }),
  };
}

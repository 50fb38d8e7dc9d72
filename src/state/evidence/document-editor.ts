import { createStore, type StoreApi } from 'zustand';
import {
  BLANK_DETAILS,
  type DocumentDetails,
  type EvidenceDocument,
} from '#core/evidence/document.ts';
import type { Result } from '#core/lib/result.ts';
import type { ChangeDocumentFailure } from '#workflow/evidence/change-document.ts';
import { createAutosave } from '#state/saving/autosave.ts';

type SaveFailure = Exclude<ChangeDocumentFailure, { kind: 'stale' }>;

export interface DocumentEditorState {
  readonly stored: EvidenceDocument;
  /** What is typed and not yet on disk; null = nothing. */
  readonly draft: DocumentDetails | null;
  /** What was stored when the draft was begun. */
  readonly ground: EvidenceDocument;
  /** Somebody else stored other details under the draft: nothing is written until one is chosen. */
  readonly conflict: boolean;
  readonly status:
    | { readonly kind: 'saved' }
    | { readonly kind: 'pending' }
    | { readonly kind: 'failed'; readonly failure: SaveFailure };
}

export interface DocumentEditor {
  readonly store: StoreApi<DocumentEditorState>;
  /** Changes details on screen at once and on disk a moment later. */
  readonly change: (edit: Partial<DocumentDetails>) => void;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
  /** Takes over what another tab or verb has stored. */
  readonly receive: (stored: EvidenceDocument) => void;
  /** Ends a conflict: keep mine (it will be stored over theirs) or take theirs. */
  readonly resolve: (keep: 'mine' | 'stored') => void;
}

type Save = (
  revision: number,
  details: DocumentDetails,
) => Promise<Result<EvidenceDocument, ChangeDocumentFailure>>;

const NAMES = Object.keys(BLANK_DETAILS) as readonly (keyof DocumentDetails)[];

/** Only what is said about a document, without what it is and proves. */
export function detailsOf(document: DocumentDetails): DocumentDetails {
  const entries = NAMES.map((name) => [name, document[name]] as const);
  return Object.fromEntries(entries) as unknown as DocumentDetails;
}

/** Whether two documents are said to be the same. */
function sameDetails(one: DocumentDetails, other: DocumentDetails): boolean {
  return NAMES.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}

/** The details as the person sees them: the stored ones with the unsaved change on top. */
export function shownDetails({ draft, stored }: DocumentEditorState): DocumentDetails {
  return draft ?? stored;
}

/** News may arrive late and out of order: a record never goes back to an older revision. */
function newer(ours: EvidenceDocument, theirs: EvidenceDocument): EvidenceDocument {
  return theirs.revision >= ours.revision ? theirs : ours;
}

/**
 * What changes when a save came too late. A link or another file stored meanwhile is no
 * conflict: only details that somebody else changed are. A record found older than the one
 * the save rested on was put back, as a backup does: from then on it is the stored one.
 */
function afterStale(
  state: DocumentEditorState,
  base: number,
  found: EvidenceDocument,
): Partial<DocumentEditorState> {
  const stored = found.revision < base ? found : newer(state.stored, found);
  if (state.draft === null) return { stored };
  if (sameDetails(stored, state.draft)) return { stored, ground: stored, draft: null };
  if (sameDetails(stored, state.ground)) return { stored, ground: stored };
  return { stored, conflict: true };
}

function afterSave(
  state: DocumentEditorState,
  sent: { readonly details: DocumentDetails; readonly base: number },
  outcome: Result<EvidenceDocument, ChangeDocumentFailure>,
): Partial<DocumentEditorState> {
  if (outcome.ok) {
    const stored = newer(state.stored, outcome.value);
    return {
      stored,
      ground: outcome.value,
      draft: state.draft === sent.details ? null : state.draft,
    };
  }
  const failure = outcome.error;
  if (failure.kind === 'stale') return afterStale(state, sent.base, failure.stored);
  return { status: { kind: 'failed', failure } };
}

/** A failure stays in view until a write has succeeded. */
function pending({ status }: DocumentEditorState): Pick<DocumentEditorState, 'status'> {
  return { status: status.kind === 'failed' ? status : { kind: 'pending' } };
}

/** The details of one document with autosave: 300 ms after the last change, one transaction. */
export function createDocumentEditor(document: EvidenceDocument, save: Save): DocumentEditor {
  const store = createStore<DocumentEditorState>(() => ({
    stored: document,
    draft: null,
    ground: document,
    conflict: false,
    status: { kind: 'saved' },
  }));

  const { schedule, flush } = createAutosave(async () => {
    for (;;) {
      const { draft, ground, conflict } = store.getState();
      if (conflict) return;
      if (draft === null) break;
      const sent = { details: draft, base: ground.revision };
      const outcome = await save(sent.base, sent.details);
      store.setState((state) => afterSave(state, sent, outcome));
      if (!outcome.ok && outcome.error.kind !== 'stale') return;
    }
    store.setState({ status: { kind: 'saved' } });
  });

  return {
    store,
    flush,
    change: (edit) => {
      store.setState((state) => ({
        draft: { ...detailsOf(shownDetails(state)), ...edit },
        ground: state.draft === null ? state.stored : state.ground,
        ...pending(state),
      }));
      schedule();
    },
    receive: (received) => {
      if (received.id !== document.id) return;
      store.setState((state) => ({ stored: newer(state.stored, received) }));
    },
    resolve: (keep) => {
      store.setState((state) => ({
        draft: keep === 'mine' ? state.draft : null,
        ground: state.stored,
        conflict: false,
        ...pending(state),
      }));
      schedule();
    },
  };
}

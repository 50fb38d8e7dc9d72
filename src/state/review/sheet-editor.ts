import { createStore, type StoreApi } from 'zustand';
import { ok } from '#core/lib/result.ts';
import { ratingOf } from '#core/review/rating-of.ts';
import type { Rating, ReviewSheet } from '#core/review/sheet.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { verdictKey, type VerdictPlace } from '#core/review/verdict-rows.ts';
import type {
  ChangeSheetFailure,
  RatingPatch,
  SheetChanged,
} from '#workflow/review/change-sheet.ts';
import { createAutosave } from '#state/saving/autosave.ts';
import {
  rebasedRating,
  rebasedVerdict,
  verdictAt,
  withDrafts,
  type RatingDraft,
  type SheetConflict,
  type VerdictDraft,
} from './sheet-draft.ts';

type SaveFailure = Exclude<ChangeSheetFailure, { kind: 'stale' }>;

export interface SheetEditorState {
  readonly stored: ReviewSheet;
  /** Changes not yet on disk, by indicator. */
  readonly ratings: Readonly<Record<string, RatingDraft>>;
  /** Verdicts not yet on disk, by their key. */
  readonly verdicts: Readonly<Record<string, VerdictDraft>>;
  readonly conflicts: readonly SheetConflict[];
  readonly status:
    | { readonly kind: 'saved' }
    | { readonly kind: 'pending' }
    | { readonly kind: 'failed'; readonly failure: SaveFailure };
}

export interface SheetEditor {
  readonly store: StoreApi<SheetEditorState>;
  /** Changes a rating on screen at once and on disk a moment later. */
  readonly rate: (indicatorId: string, patch: RatingPatch) => void;
  /** Gives verdicts, each in the place of what stood there. */
  readonly judge: (verdicts: readonly EvidenceVerdict[]) => void;
  /** Takes a verdict back. */
  readonly clear: (place: VerdictPlace) => void;
  /** Writes everything that waits, now. */
  readonly flush: () => Promise<void>;
  /** Whether leaving now would take something away that is not on disk. */
  readonly hasUnsaved: () => boolean;
  /** Takes over what another tab or verb has stored. */
  readonly receive: (stored: ReviewSheet) => void;
  /** Ends a conflict: keep mine (it will be stored over theirs) or take theirs. */
  readonly resolve: (conflict: SheetConflict, keep: 'mine' | 'stored') => void;
}

/** The verbs that write a sheet; each returns the sheet as stored. */
export interface SheetHands {
  readonly saveRating: (indicatorId: string, patch: RatingPatch, base: number) => SheetChanged;
  readonly saveVerdict: (verdict: EvidenceVerdict, base: EvidenceVerdict | null) => SheetChanged;
  readonly clearVerdict: (base: EvidenceVerdict) => SheetChanged;
}

type Waiting =
  | { readonly of: 'rating'; readonly key: string; readonly draft: RatingDraft }
  | { readonly of: 'verdict'; readonly key: string; readonly draft: VerdictDraft };

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** News may arrive late and out of order: a sheet never goes back to an older revision. */
const newer = (ours: ReviewSheet, theirs: ReviewSheet): ReviewSheet =>
  theirs.revision >= ours.revision ? theirs : ours;

/** The sheet as its asesor sees it: unsaved changes included. */
export function shownSheet({ stored, ratings, verdicts }: SheetEditorState): ReviewSheet {
  return withDrafts(stored, ratings, verdicts);
}

function waitingIn({ ratings, verdicts, conflicts }: SheetEditorState): readonly Waiting[] {
  const isFree = (of: Waiting['of'], key: string): boolean =>
    !conflicts.some((one) => one.of === of && one.key === key);
  return [
    ...Object.entries(verdicts)
      .filter(([key]) => isFree('verdict', key))
      .map(([key, draft]) => ({ of: 'verdict', key, draft }) as const),
    ...Object.entries(ratings)
      .filter(([key]) => isFree('rating', key))
      .map(([key, draft]) => ({ of: 'rating', key, draft }) as const),
  ];
}

/** What was typed while the save ran stays a draft, now over what was stored. */
function afterSaved(
  state: SheetEditorState,
  sent: Waiting,
  stored: ReviewSheet,
): Partial<SheetEditorState> {
  const next = newer(state.stored, stored);
  const { key } = sent;
  if (sent.of === 'verdict') {
    const draft = state.verdicts[key];
    if (!draft || draft === sent.draft) {
      return { stored: next, verdicts: without(state.verdicts, key) };
    }
    const over = { ...draft, ground: sent.draft.verdict };
    return { stored: next, verdicts: { ...state.verdicts, [key]: over } };
  }
  const draft = state.ratings[key];
  const left = Object.entries(draft?.patch ?? {}).filter(
    ([field, value]) => sent.draft.patch[field as keyof RatingPatch] !== value,
  );
  if (left.length === 0) return { stored: next, ratings: without(state.ratings, key) };
  const over = { patch: Object.fromEntries(left) as RatingPatch, ground: ratingOf(stored, key) };
  return { stored: next, ratings: { ...state.ratings, [key]: over } };
}

/** What changes when a save came too late: the draft is put over what is stored now. */
function afterStale(
  state: SheetEditorState,
  { of, key }: Waiting,
  found: ReviewSheet,
): Partial<SheetEditorState> {
  // Even an older one: it was put back, as a backup does, and counts from now on.
  const stored = found;
  const conflicts = (conflict: SheetConflict | null): readonly SheetConflict[] =>
    conflict ? [...state.conflicts, conflict] : state.conflicts;
  if (of === 'verdict') {
    const draft = state.verdicts[key];
    if (!draft) return { stored };
    const rebased = rebasedVerdict(key, draft, verdictAt(stored, key));
    const verdicts = rebased.draft
      ? { ...state.verdicts, [key]: rebased.draft }
      : without(state.verdicts, key);
    return { stored, verdicts, conflicts: conflicts(rebased.conflict) };
  }
  const draft = state.ratings[key];
  if (!draft) return { stored };
  const rebased = rebasedRating(key, draft, ratingOf(stored, key));
  return {
    stored,
    ratings: { ...state.ratings, [key]: rebased.draft },
    conflicts: conflicts(rebased.conflict),
  };
}

/** A failure stays in view until a write has succeeded. */
function pending({ status }: SheetEditorState): Pick<SheetEditorState, 'status'> {
  return { status: status.kind === 'failed' ? status : { kind: 'pending' } };
}

/** One draft more; what it rests on is what was stored when it was begun. */
function withRating(
  state: SheetEditorState,
  key: string,
  patch: RatingPatch,
): SheetEditorState['ratings'] {
  const before = state.ratings[key];
  const ground: Rating = before?.ground ?? ratingOf(state.stored, key);
  return { ...state.ratings, [key]: { patch: { ...before?.patch, ...patch }, ground } };
}

function withVerdict(
  { stored }: Pick<SheetEditorState, 'stored'>,
  verdicts: SheetEditorState['verdicts'],
  key: string,
  verdict: EvidenceVerdict | null,
): SheetEditorState['verdicts'] {
  const before = verdicts[key];
  const ground = before ? before.ground : verdictAt(stored, key);
  // Said and taken back before anything was stored: nothing is left to write.
  if (verdict === null && ground === null) return without(verdicts, key);
  return { ...verdicts, [key]: { verdict, ground } };
}

/** An open sheet with autosave: 300 ms after the last change, one change per transaction. */
export function createSheetEditor(sheet: ReviewSheet, hands: SheetHands): SheetEditor {
  const store = createStore<SheetEditorState>(() => ({
    stored: sheet,
    ratings: {},
    verdicts: {},
    conflicts: [],
    status: { kind: 'saved' },
  }));

  const save = ({ of, key, draft }: Waiting): SheetChanged => {
    if (of === 'rating') return hands.saveRating(key, draft.patch, draft.ground.revision);
    const { verdict, ground } = draft;
    if (verdict !== null) return hands.saveVerdict(verdict, ground);
    return ground === null
      ? Promise.resolve(ok(store.getState().stored))
      : hands.clearVerdict(ground);
  };

  const { schedule, flush } = createAutosave(async () => {
    for (let next = waitingIn(store.getState())[0]; next; next = waitingIn(store.getState())[0]) {
      const sent = next;
      store.setState(pending);
      // One transaction after the other: the order on disk is the order of the changes.
      const outcome = await save(sent);
      if (outcome.ok) store.setState((state) => afterSaved(state, sent, outcome.value));
      else if (outcome.error.kind === 'stale') {
        const { stored } = outcome.error;
        store.setState((state) => afterStale(state, sent, stored));
      } else {
        store.setState({ status: { kind: 'failed', failure: outcome.error } });
        return;
      }
    }
    if (store.getState().conflicts.length === 0) store.setState({ status: { kind: 'saved' } });
  });

  return {
    store,
    flush,
    rate: (indicatorId, patch) => {
      store.setState((state) => ({
        ratings: withRating(state, indicatorId, patch),
        ...pending(state),
      }));
      schedule();
    },
    judge: (given) => {
      store.setState((state) => ({
        verdicts: given.reduce(
          (all, one) => withVerdict(state, all, verdictKey(one), one),
          state.verdicts,
        ),
        ...pending(state),
      }));
      schedule();
    },
    clear: (place) => {
      store.setState((state) => ({
        verdicts: withVerdict(state, state.verdicts, verdictKey(place), null),
        ...pending(state),
      }));
      schedule();
    },
    hasUnsaved: () => {
      const { ratings, verdicts } = store.getState();
      return Object.keys(ratings).length + Object.keys(verdicts).length > 0;
    },
    receive: (received) => {
      if (received.id !== sheet.id) return;
      store.setState((state) => ({ stored: newer(state.stored, received) }));
    },
    resolve: (conflict, keep) => {
      const { of, key } = conflict;
      store.setState((state) => {
        const conflicts = state.conflicts.filter((one) => one !== conflict);
        if (keep === 'mine') return { conflicts, ...pending(state) };
        if (of === 'verdict') return { conflicts, verdicts: without(state.verdicts, key) };
        const left = Object.entries(state.ratings[key]?.patch ?? {}).filter(
          ([field]) => !conflict.fields.some((one) => one === field),
        );
        const ratings =
          left.length === 0
            ? without(state.ratings, key)
            : withRating(
                { ...state, ratings: without(state.ratings, key) },
                key,
                Object.fromEntries(left) as RatingPatch,
              );
        return { conflicts, ratings, ...pending(state) };
      });
      schedule();
    },
  };
}

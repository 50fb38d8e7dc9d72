import { createStore, type StoreApi } from 'zustand';
import { answerTo, type Answer, type Answers } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Result } from '#core/lib/result.ts';
import type { SaveAnswerFailure } from '#workflow/assessments/save-answer.ts';
import { createAutosave } from './autosave.ts';

/** Two versions of one answer: nothing is written until the person has chosen. */
export interface Conflict {
  readonly indicatorId: string;
  readonly mine: Answer;
  readonly stored: Answer;
}

export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly failure: Exclude<SaveAnswerFailure, { kind: 'stale' }> };

export interface EditorState {
  readonly stored: Assessment;
  /** Changes not yet on disk, by indicator; `revision` is the stored one they rest on. */
  readonly drafts: Answers;
  readonly conflicts: readonly Conflict[];
  readonly status: SaveStatus;
}

export interface Editor {
  readonly store: StoreApi<EditorState>;
  /** Changes an answer on screen at once and on disk a moment later. */
  readonly change: (indicatorId: string, edit: (answer: Answer) => Answer) => void;
  /** Writes everything that waits, now. */
  readonly flush: () => Promise<void>;
  /** Takes over what another tab or verb has stored. */
  readonly receive: (stored: Assessment) => void;
  /** Ends a conflict: keep mine (it will be stored over theirs) or take theirs. */
  readonly resolve: (indicatorId: string, keep: 'mine' | 'stored') => void;
}

type Save = (indicatorId: string, answer: Answer) => Promise<Result<Answer, SaveAnswerFailure>>;

/** The answers as the person sees them: stored ones with their unsaved changes on top. */
export function shownAnswers(state: EditorState): Answers {
  return { ...state.stored.answers, ...state.drafts };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** News may arrive late and out of order: an answer never goes back to an older revision. */
function withNewer(ours: Assessment, theirs: Answers): Assessment {
  const newer = Object.entries(theirs).filter(
    ([id, answer]) => answer.revision >= answerTo(ours.answers, id).revision,
  );
  return { ...ours, answers: { ...ours.answers, ...Object.fromEntries(newer) } };
}

/** Something waits to be written; a failure stays in view until a write has succeeded. */
function toPending({ status }: EditorState): Pick<EditorState, 'status'> {
  return { status: status.kind === 'failed' ? status : { kind: 'pending' } };
}

/** Whether leaving now would take something away that is not on disk. */
export function hasUnsaved(editor: Editor): boolean {
  return Object.keys(editor.store.getState().drafts).length > 0;
}

/** What changes when one save has ended; both versions are kept when it came too late. */
function afterSave(
  state: EditorState,
  indicatorId: string,
  sent: Answer,
  outcome: Result<Answer, SaveAnswerFailure>,
): Partial<EditorState> {
  const draft = state.drafts[indicatorId];
  if (outcome.ok) {
    const stored = withNewer(state.stored, { [indicatorId]: outcome.value });
    if (draft === undefined || draft === sent) {
      return { stored, drafts: without(state.drafts, indicatorId) };
    }
    const next = { ...draft, revision: outcome.value.revision };
    return { stored, drafts: { ...state.drafts, [indicatorId]: next } };
  }
  const failure = outcome.error;
  if (failure.kind !== 'stale') return { status: { kind: 'failed', failure } };
  const found = { [indicatorId]: failure.stored };
  // Older than what the save rested on: it was put back, as a backup does, and counts now.
  const stored =
    failure.stored.revision < sent.revision
      ? { ...state.stored, answers: { ...state.stored.answers, ...found } }
      : withNewer(state.stored, found);
  const others = state.conflicts.filter((conflict) => conflict.indicatorId !== indicatorId);
  const theirs = answerTo(stored.answers, indicatorId);
  const conflict = { indicatorId, mine: draft ?? sent, stored: theirs };
  return { stored, conflicts: [...others, conflict] };
}

/** An open assessment with autosave: 300 ms after the last change, one answer per transaction. */
export function createEditor(assessment: Assessment, save: Save): Editor {
  const store = createStore<EditorState>(() => ({
    stored: assessment,
    drafts: {},
    conflicts: [],
    status: { kind: 'saved', at: assessment.updatedAt },
  }));

  const waiting = (): readonly (readonly [string, Answer])[] => {
    const { drafts, conflicts } = store.getState();
    const blocked = new Set(conflicts.map((conflict) => conflict.indicatorId));
    return Object.entries(drafts).filter(([id]) => !blocked.has(id));
  };

  const rest = (): void => {
    const { conflicts, stored, drafts } = store.getState();
    if (conflicts.length > 0 || Object.keys(drafts).length > 0) return;
    const times = Object.values(stored.answers).map((answer) => answer.edited?.at ?? '');
    store.setState({ status: { kind: 'saved', at: times.sort().at(-1) || stored.updatedAt } });
  };

  const writeAll = async (): Promise<void> => {
    for (let next = waiting()[0]; next; next = waiting()[0]) {
      const [indicatorId, answer] = next;
      // One transaction after the other: the order on disk is the order of the changes.
      const outcome = await save(indicatorId, answer);
      store.setState((state) => afterSave(state, indicatorId, answer, outcome));
      if (!outcome.ok && outcome.error.kind !== 'stale') return;
    }
    rest();
  };

  const { schedule, flush } = createAutosave(() => {
    if (waiting().length > 0) store.setState(toPending);
    return writeAll();
  });

  return {
    store,
    flush,
    change: (indicatorId, edit) => {
      store.setState((state) => ({
        drafts: {
          ...state.drafts,
          [indicatorId]: edit(answerTo(shownAnswers(state), indicatorId)),
        },
        ...toPending(state),
      }));
      schedule();
    },
    receive: (received) => {
      if (received.id !== assessment.id) return;
      store.setState((state) => {
        const { answers } = withNewer(state.stored, received.answers);
        const conflicts = state.conflicts.map((conflict) => ({
          ...conflict,
          stored: answerTo(answers, conflict.indicatorId),
        }));
        return { stored: { ...received, answers }, conflicts };
      });
    },
    resolve: (indicatorId, keep) => {
      store.setState((state) => {
        const conflict = state.conflicts.find((c) => c.indicatorId === indicatorId);
        if (!conflict) return {};
        const conflicts = state.conflicts.filter((c) => c !== conflict);
        const { revision } = conflict.stored;
        const mine = { ...(state.drafts[indicatorId] ?? conflict.mine), revision };
        const drafts =
          keep === 'mine'
            ? { ...state.drafts, [indicatorId]: mine }
            : without(state.drafts, indicatorId);
        return { conflicts, drafts, ...toPending(state) };
      });
      schedule();
    },
  };
}

import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import {
  changeDocuments,
  type DocumentEdit,
  type EditOutcome,
  type SharedDetails,
} from '#workflow/evidence/change-documents.ts';
import { text } from './text.ts';
import type { Selection } from './use-selection.ts';

const LEFT = ['stale', 'missing', 'damaged'] as const;

/** What was not changed, and why, in a sentence for each reason. */
function leftText(outcomes: readonly EditOutcome[]): readonly string[] {
  return LEFT.flatMap((kind) => {
    const { length } = outcomes.filter(({ result }) => !result.ok && result.error.kind === kind);
    return length === 0 ? [] : [text.bulk.left[kind](length)];
  });
}

/** Changes the picked documents together and says what became of each; it can be undone. */
export function useBulk(selection: Selection): (details: SharedDetails) => Promise<void> {
  const desk = useDesk();
  const person = useSession((session) => session.person);

  const run = async (
    edits: readonly DocumentEdit[],
    done: (count: number) => string,
    mayUndo: boolean,
  ): Promise<readonly EditOutcome[] | null> => {
    const changed = await changeDocuments(desk, edits, person);
    if (!changed.ok) {
      say(failureText(changed.error, 'changing'));
      return null;
    }
    const undo = changed.value.flatMap((outcome) => (outcome.undo ? [outcome.undo] : []));
    const told = [...(undo.length > 0 ? [done(undo.length)] : []), ...leftText(changed.value)];
    const back = { label: text.bulk.undo, run: () => void run(undo, text.bulk.undone, false) };
    say(told.join(' '), mayUndo && undo.length > 0 ? back : undefined);
    return changed.value;
  };

  return async (details) => {
    const edits = selection.rows.map(({ document: { id, revision } }) => ({
      id,
      revision,
      details,
    }));
    const outcomes = await run(edits, text.bulk.done, true);
    // What could not be changed stays picked, for another try.
    if (outcomes) selection.replace(outcomes.flatMap(({ id, result }) => (result.ok ? [] : [id])));
  };
}

import { mayUndo, undoChoice } from '#core/invest/choice/choice-edits.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { shownPlan, type PlanEdit } from '#state/plans/plan-editor.ts';
import { say } from '#state/saving/toasts.ts';
import { text } from './text.ts';

/** Does something that takes the place of the plan, says it, and offers the way back. */
export function useChoiceDeed(): (edit: PlanEdit, words: string) => void {
  const { editor } = usePlan();
  return (edit, words) => {
    const before = shownPlan(editor.store.getState());
    const after = edit(before);
    editor.change(edit);
    if (!before.chosen) {
      say(words);
      return;
    }
    const run = (): void => {
      const isWay = mayUndo(shownPlan(editor.store.getState()), { after });
      if (isWay) editor.change((now) => undoChoice(now, { before, after }));
      say(isWay ? text.undone : text.notUndone);
    };
    say(words, { label: text.undo, run });
  };
}

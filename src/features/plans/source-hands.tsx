import { useState, type ReactNode } from 'react';
import { withoutSource, withSource, withSourceAgain } from '#core/invest/plan-edits.ts';
import type { PlanSource } from '#core/invest/plan.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { SourceDialog } from './source-dialog.tsx';
import { ceilingsText } from './text-ceilings.ts';

const { source: text } = ceilingsText;

/** Another name for a funding source, and the way out of the list. */
export function SourceHands({ source: { id, name } }: { readonly source: PlanSource }): ReactNode {
  const { plan, editor } = usePlan();
  const [isAsking, setIsAsking] = useState(false);
  const remove = (): void => {
    const paid = Object.values(plan.decisions).filter(({ source }) => source === id).length;
    editor.change(withoutSource(id));
    say(text.removed(name, paid), {
      label: ceilingsText.undo,
      run: () => editor.change(withSourceAgain(plan, id)),
    });
    document.querySelector('h1')?.focus();
  };
  return (
    <>
      <Button kind="quiet" aria-label={text.renameOf(name)} onClick={() => setIsAsking(true)}>
        {text.rename}
      </Button>
      {plan.sources.length > 1 && (
        <Button kind="quiet" aria-label={text.removeOf(name)} onClick={remove}>
          {text.remove}
        </Button>
      )}
      {isAsking && (
        <SourceDialog
          title={text.renameTitle}
          start={name}
          taken={plan.sources.filter((one) => one.id !== id)}
          onName={(next) => editor.change(withSource(id, next))}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}

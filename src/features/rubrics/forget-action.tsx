import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { forgetRubric } from '#workflow/rubrics/forget-rubric.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { text } from './text.ts';

/** Takes a local instrument out of this browser, after a question; one in use stays. */
export function ForgetAction({ instrument }: { readonly instrument: LoadedRubric }): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const forget = async (): Promise<void> => {
    setAsking(false);
    const gone = await forgetRubric(desk, instrument.ref.digest);
    if (gone.ok) {
      navigate(paths.rubrics);
      return;
    }
    const { error } = gone;
    setRefusal(
      error.kind === 'in-use'
        ? text.forget.inUse(error.assessments)
        : failureText(error, 'changing'),
    );
  };
  return (
    <div className="work-sheet-action">
      <Button kind="danger" onClick={() => setAsking(true)}>
        {text.forget.action}
      </Button>
      {refusal !== undefined && (
        <Notice tone="bad" role="alert">
          {refusal}
        </Notice>
      )}
      {asking && (
        <Dialog
          title={text.forget.question(instrument.rubric.shortTitle)}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{text.forget.keep}</Button>
              <Button kind="danger" onClick={() => void forget()}>
                {text.forget.confirm}
              </Button>
            </>
          }
        >
          <p>{text.forget.body}</p>
        </Dialog>
      )}
    </div>
  );
}

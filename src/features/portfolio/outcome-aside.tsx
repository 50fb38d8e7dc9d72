import { useState, type ReactNode } from 'react';
import type { OutcomeStanding } from '#core/portfolio/view.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { useSetAside } from '#state/portfolio/use-set-aside.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { record } from './text-record.ts';

const words = record.aside;

/** Lets a result not count, with the reason, or count again. */
export function OutcomeAside({ standing }: { readonly standing: OutcomeStanding }): ReactNode {
  const { outcome, asideReason } = standing;
  const hands = useSetAside(outcome.id);
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isAside = standing.standing === 'set-aside';
  return (
    <div className="stack portfolio-aside">
      {isAside && <p>{words.because(asideReason)}</p>}
      <div className="actions">
        {isAside ? (
          <Button onClick={() => void hands.countAgain()}>{words.again}</Button>
        ) : (
          <Button onClick={() => setAsked(true)}>{words.open}</Button>
        )}
      </div>
      {(isAside || standing.standing === 'passed') && (
        <details>
          <summary>{words.older}</summary>
          <p>{words.olderWhy}</p>
          <p>{words.olderWay}</p>
        </details>
      )}
      {hands.failure !== null && !isAsked && (
        <Notice tone="bad" role="alert">
          {hands.failure}
        </Notice>
      )}
      {isAsked && (
        <FormDialog
          problems={FORM_PROBLEMS}
          title={words.title}
          action={words.done}
          cancel={words.cancel}
          failure={hands.failure ?? undefined}
          onSubmit={() => {
            setTried(true);
            if (reason.trim() === '') return;
            void hands.setAside(reason).then((done) => {
              if (done) setAsked(false);
            });
          }}
          onClose={() => setAsked(false)}
        >
          <p>{words.lead}</p>
          <Field
            label={words.reason}
            error={isTried && reason.trim() === '' ? words.missing : undefined}
          >
            {(control) => (
              <textarea
                {...control}
                className="input"
                maxLength={1000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
        </FormDialog>
      )}
    </div>
  );
}

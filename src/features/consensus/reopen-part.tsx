import { useState, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { reopenConsensus, type ReopenFailure } from '#workflow/result/reopen.ts';
import { useOpenMeeting } from './meeting-context.ts';
import { FINAL } from './text-rules.ts';
import { text } from './text.ts';

const words = FINAL.reopen;

function sentence(failure: ReopenFailure): string {
  switch (failure.kind) {
    case 'no-reason':
      return words.needs;
    case 'stale':
      return words.stale;
    case 'missing':
      return text.save.gone;
    case 'damaged':
      return text.save.broken;
    case 'storage':
      return failureText(failure, 'saving');
  }
}

/** The result there is already, and the way to make a new version of it. */
export function ReopenPart(): ReactNode {
  const { meeting, consensus } = useOpenMeeting();
  const [asked, setAsked] = useState(false);
  const { last } = meeting;
  if (!last) return null;
  if (consensus.reopening !== '') {
    return <Notice tone="info">{words.is(consensus.reopening)}</Notice>;
  }
  const { stage } = last.final;
  return (
    <Notice tone="info">
      <p>{words.standing(FINAL.stages[stage], last.record.about.revision)}</p>
      {stage === 'final' && (
        <div className="actions">
          <Button onClick={() => setAsked(true)}>{words.action}</Button>
        </div>
      )}
      {asked && <ReopenDialog onClose={() => setAsked(false)} />}
    </Notice>
  );
}

function ReopenDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const desk = useDesk();
  const { id, consensus, flush } = useOpenMeeting();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string>();
  const reopen = async (): Promise<void> => {
    await flush();
    const done = await reopenConsensus(desk, id, consensus.revision, reason);
    if (done.ok) onClose();
    else setFailure(sentence(done.error));
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={words.title}
      action={words.action}
      cancel={words.cancel}
      failure={failure}
      onSubmit={() => void reopen()}
      onClose={onClose}
    >
      <p className="prose">{words.body}</p>
      <Field label={words.reason}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

import { useState, type ReactNode } from 'react';
import type { Workspace } from '#core/workspace/workspace.ts';
import { canSeal, useOffice } from '#state/workspaces/workspace.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { createWorkspace } from '#workflow/workspaces/create-workspace.ts';
import { NO_PASSPHRASE, passphraseProblems } from './new-passphrase.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { text } from './text.ts';

interface CreateFormProps {
  readonly onCreated: (workspace: Workspace) => void;
}

/** Makes a workspace, protected from its first record on when the person wants that. */
export function CreateForm({ onCreated }: CreateFormProps): ReactNode {
  const office = useOffice();
  const [name, setName] = useState('');
  const [sealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const create = async (): Promise<void> => {
    setTried(true);
    setFailure('');
    if (sealed && Object.keys(passphraseProblems(passphrase)).length > 0) return;
    const made = await createWorkspace(office, name, sealed ? passphrase.typed : null);
    if (made.ok) {
      onCreated(made.value);
      return;
    }
    const { error } = made;
    setFailure(error.kind === 'storage' ? text.failure.storage : text.nameProblem(error));
  };
  return (
    <SmallForm
      className="stack"
      onSubmit={() => {
        void create();
      }}
    >
      <Field
        label={text.create.name}
        hint={text.create.nameHint}
        error={failure === '' ? undefined : failure}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {canSeal() ? (
        <Checkbox label={text.create.withPassphrase} checked={sealed} onChange={setSealed} />
      ) : (
        <Notice tone="info">
          <p>{text.insecure}</p>
        </Notice>
      )}
      {sealed && <NewPassphraseFields value={passphrase} tried={tried} onValue={setPassphrase} />}
      <div className="actions">
        <Button type="submit">{text.create.action}</Button>
      </div>
    </SmallForm>
  );
}

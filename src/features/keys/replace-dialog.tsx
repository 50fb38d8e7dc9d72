import { useState, type ReactNode } from 'react';
import type { Identity } from '#core/keys/identity.ts';
import { useDesk } from '#state/desk.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import {
  replaceIdentity,
  type KeyHolder,
  type MakeKeyFailure,
} from '#workflow/keys/own-identity.ts';
import { FormDialog } from '#ui/form-dialog.tsx';
import { HolderFields } from './holder-fields.tsx';
import { text } from './text.ts';

interface ReplaceDialogProps {
  readonly identity: Identity;
  readonly onClose: () => void;
}

/** Gives this desk new keys in the place of the ones it has. */
export function ReplaceDialog({ identity, onClose }: ReplaceDialogProps): ReactNode {
  const desk = useDesk();
  const person = useSession((session) => session.person);
  const [holder, setHolder] = useState<KeyHolder>({ unit: identity.unit, role: identity.role });
  const [failure, setFailure] = useState<MakeKeyFailure>();
  const isUnit = failure?.kind === 'bad-unit';
  const replace = async (): Promise<void> => {
    const replaced = await replaceIdentity(desk, holder, person);
    if (!replaced.ok) {
      setFailure(replaced.error);
      return;
    }
    say(text.replace.done);
    onClose();
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      cancel={text.accept.cancel}
      title={text.replace.title}
      action={text.replace.action}
      kind="danger"
      failure={failure && !isUnit ? text.make.failure(failure) : undefined}
      onSubmit={() => void replace()}
      onClose={onClose}
    >
      <p>{text.replace.body}</p>
      <p>{text.replace.afterwards}</p>
      <HolderFields
        holder={holder}
        error={isUnit ? text.make.failure(failure) : undefined}
        onHolder={setHolder}
      />
    </FormDialog>
  );
}

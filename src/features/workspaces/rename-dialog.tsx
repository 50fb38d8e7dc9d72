import { useId, useState, type ReactNode } from 'react';
import type { Workspace } from '#core/workspace/workspace.ts';
import { useOffice, useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { renameWorkspace } from '#workflow/workspaces/change-workspace.ts';
import { text } from './text.ts';

interface RenameDialogProps {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** Gives a workspace another name. */
export function RenameDialog({ workspace, onClose }: RenameDialogProps): ReactNode {
  const office = useOffice();
  const form = useId();
  const [name, setName] = useState(workspaceName(workspace));
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const renamed = await renameWorkspace(office, workspace.id, name);
    if (renamed.ok) {
      useWorkspace.setState((here) =>
        here.workspace.id === workspace.id ? { workspace: renamed.value } : {},
      );
      onClose();
      return;
    }
    const { error } = renamed;
    if (error.kind === 'storage') setProblem(text.failure.storage);
    else if (error.kind === 'workspace-gone') setProblem(text.failure.gone);
    else setProblem(text.nameProblem(error));
  };
  return (
    <Dialog
      title={text.rename.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={form}>
            {text.rename.save}
          </Button>
          <Button onClick={onClose}>{text.rename.cancel}</Button>
        </>
      }
    >
      <SmallForm
        id={form}
        onSubmit={() => {
          void save();
        }}
      >
        <Field label={text.create.name} hint={text.create.nameHint} error={problem}>
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
      </SmallForm>
    </Dialog>
  );
}

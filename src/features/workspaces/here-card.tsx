import { useState, type ReactNode } from 'react';
import { LOCK_MINUTES, type LockMinutes, type Workspace } from '#core/workspace/workspace.ts';
import { lockNow } from '#state/workspaces/lock-guard.ts';
import { canSeal, useOffice, useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';
import { leaveFor } from '#state/workspaces/workspace-start.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { lockAfter } from '#workflow/workspaces/change-workspace.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { ProtectDialog } from './protect-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { text } from './text.ts';
import { UnprotectDialog } from './unprotect-dialog.tsx';

type Asked = 'none' | 'rename' | 'protect' | 'change' | 'unprotect' | 'remove';

/** The workspace this tab works in, and what can be done with it. */
export function HereCard(): ReactNode {
  const workspace = useWorkspace((state) => state.workspace);
  const [asked, setAsked] = useState<Asked>('none');
  const close = (): void => setAsked('none');
  const sealed = workspace.protection !== null;
  return (
    <Section id="ruang-ini" title={text.here.title}>
      <h3>{workspaceName(workspace)}</h3>
      <p className="prose">{sealed ? text.here.sealed : text.here.open}</p>
      {!canSeal() && (
        <Notice tone="warn">
          <p>{text.insecure}</p>
        </Notice>
      )}
      {sealed && <LockControls workspace={workspace} />}
      <div className="actions">
        {!sealed && canSeal() && (
          <Button kind="primary" onClick={() => setAsked('protect')}>
            {text.here.protect}
          </Button>
        )}
        {sealed && <Button onClick={() => setAsked('change')}>{text.here.change}</Button>}
        {sealed && <Button onClick={() => setAsked('unprotect')}>{text.here.unprotect}</Button>}
        <Button onClick={() => setAsked('rename')}>{text.list.rename}</Button>
        <Button kind="danger" onClick={() => setAsked('remove')}>
          {text.list.remove}
        </Button>
      </div>
      {asked === 'rename' && <RenameDialog workspace={workspace} onClose={close} />}
      {asked === 'protect' && <ProtectDialog onClose={close} />}
      {asked === 'change' && <ChangeDialog workspace={workspace} onClose={close} />}
      {asked === 'unprotect' && <UnprotectDialog onClose={close} />}
      {asked === 'remove' && (
        <RemoveDialog workspace={workspace} onClose={close} onRemoved={() => void leaveFor(null)} />
      )}
    </Section>
  );
}

function LockControls({ workspace }: { readonly workspace: Workspace }): ReactNode {
  const office = useOffice();
  const choose = async (minutes: LockMinutes): Promise<void> => {
    const changed = await lockAfter(office, workspace.id, minutes);
    if (changed.ok) useWorkspace.setState({ workspace: changed.value });
  };
  return (
    <>
      <div className="actions">
        <Button kind="primary" onClick={lockNow}>
          {text.here.lock}
        </Button>
        <p className="soft">{text.here.lockHint(text.shortcut)}</p>
      </div>
      <Field label={text.here.idle}>
        {(control) => (
          <select
            {...control}
            className="input input-short"
            value={workspace.lockAfterMinutes}
            onChange={(event) => {
              const minutes = LOCK_MINUTES.find((one) => String(one) === event.target.value);
              if (minutes) void choose(minutes);
            }}
          >
            {LOCK_MINUTES.map((minutes) => (
              <option key={minutes} value={minutes}>
                {text.here.minutes(minutes)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Workspace } from '#core/workspace/workspace.ts';
import type { Desk } from '#workflow/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { canSeal, useOffice, workspaceName } from '#state/workspaces/workspace.ts';
import { enterWorkspace } from '#state/workspaces/workspace-enter.ts';
import { leaveFor } from '#state/workspaces/workspace-start.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { listWorkspaces } from '#workflow/workspaces/list-workspaces.ts';
import { CreateForm } from './create-form.tsx';
import { DamagedEntries } from './damaged-entries.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { text } from './text.ts';
import { UnlockForm } from './unlock-form.tsx';
import './workspaces.css';

interface GateProps {
  /** The workspace this tab means; null lets the person choose. */
  readonly wanted: Workspace | null;
  readonly onOpen: (desk: Desk) => void;
}

/** What stands before the application: which workspace, and its passphrase. */
export function Gate({ wanted, onOpen }: GateProps): ReactNode {
  const [chosen, setChosen] = useState(wanted);
  const choose = (workspace: Workspace): void => {
    if (!workspace.protection) return void leaveFor(workspace.id);
    // The address may lead into another workspace.
    window.location.hash = '#/';
    return setChosen(workspace);
  };
  return (
    <main id="isi" className="gate" tabIndex={-1}>
      {chosen ? (
        <UnlockPage
          key={chosen.id}
          workspace={chosen}
          onOpen={onOpen}
          onOthers={() => setChosen(null)}
        />
      ) : (
        <ChoicePage onChoose={choose} />
      )}
      <p className="gate-verify">
        <Link href={paths.verify}>{text.gate.verify}</Link>
      </p>
    </main>
  );
}

interface UnlockPageProps {
  readonly workspace: Workspace;
  readonly onOpen: (desk: Desk) => void;
  readonly onOthers: () => void;
}

function UnlockPage({ workspace, onOpen, onOthers }: UnlockPageProps): ReactNode {
  const office = useOffice();
  const [removing, setRemoving] = useState(false);
  const name = workspaceName(workspace);
  const unlock = async (passphrase: string): Promise<string | undefined> => {
    const desk = await enterWorkspace(office, workspace, passphrase);
    if (desk.ok) {
      onOpen(desk.value);
      return undefined;
    }
    return desk.error.kind === 'busy' ? text.gate.busy : text.passphrase.wrong;
  };
  return (
    <Page
      kicker={text.gate.product}
      title={text.gate.unlockTitle(name)}
      lead={text.gate.unlockLead}
    >
      <div className="card gate-card">
        {canSeal() ? (
          <UnlockForm name={name} onUnlock={unlock} />
        ) : (
          <Notice tone="warn">
            <p>{text.insecure}</p>
          </Notice>
        )}
        <details>
          <summary>{text.gate.forgotten}</summary>
          <div className="stack gate-forgotten">
            <p>{text.gate.forgottenBody}</p>
            <div className="actions">
              <Button kind="danger" onClick={() => setRemoving(true)}>
                {text.list.removeOne(name)}
              </Button>
            </div>
          </div>
        </details>
      </div>
      <div className="actions">
        <Button onClick={onOthers}>{text.gate.others}</Button>
      </div>
      {removing && (
        <RemoveDialog
          workspace={workspace}
          onClose={() => setRemoving(false)}
          onRemoved={() => void leaveFor(null)}
        />
      )}
    </Page>
  );
}

function ChoicePage({
  onChoose,
}: {
  readonly onChoose: (workspace: Workspace) => void;
}): ReactNode {
  const office = useOffice();
  const found = useLive(() => listWorkspaces(office), [office]);
  const list = found?.ok ? found.value : { sound: [], damaged: [] };
  return (
    <Page kicker={text.gate.product} title={text.gate.choose} lead={text.lead}>
      {!found && <p role="status">{text.loading}</p>}
      <DamagedEntries damaged={list.damaged} />
      <ul className="workspace-list" aria-label={text.gate.choose}>
        {list.sound.map((workspace) => (
          <li key={workspace.id} className="card workspace-row">
            <div>
              <h2>{workspaceName(workspace)}</h2>
              <p className="soft">{workspace.protection ? text.list.sealed : text.list.plain}</p>
            </div>
            <Button
              kind="primary"
              aria-label={text.list.openOne(workspaceName(workspace))}
              onClick={() => onChoose(workspace)}
            >
              {text.list.open}
            </Button>
          </li>
        ))}
      </ul>
      <Section id="ruang-baru" title={text.create.title}>
        <CreateForm onCreated={onChoose} />
      </Section>
    </Page>
  );
}

import type { ReactNode } from 'react';
import {
  backUpToFolder,
  permitAutoBackup,
  turnOffAutoBackup,
  turnOnAutoBackup,
  useAutoBackup,
  type AutoBackup,
} from '#state/backup/auto-backup.ts';
import { useDesk } from '#state/desk.ts';
import { useWorkspace } from '#state/workspaces/workspace.ts';
import { Button } from '#ui/button.tsx';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { FOLDER } from './text-folder.ts';

/** The automatic backup: where to, whether the browser lets it, and what became of it. */
export function FolderCard(): ReactNode {
  const desk = useDesk();
  const id = useWorkspace(({ workspace }) => workspace.id);
  const { state } = useAutoBackup();
  const isOn = state.kind !== 'unsupported' && state.kind !== 'off';
  return (
    <Section id="cadangan-otomatis" title={FOLDER.title}>
      <p className="prose">{FOLDER.body}</p>
      <FolderState state={state} />
      {state.kind !== 'unsupported' && (
        <div className="actions">
          {state.kind === 'needs-permission' && (
            <Button kind="primary" onClick={() => void permitAutoBackup(desk, id)}>
              {FOLDER.permit}
            </Button>
          )}
          {isOn && state.kind !== 'needs-permission' && (
            <Button
              disabled={state.kind === 'running'}
              onClick={() => void backUpToFolder(desk, id)}
            >
              {FOLDER.now}
            </Button>
          )}
          <Button onClick={() => void turnOnAutoBackup(desk, id)}>
            {isOn ? FOLDER.other : FOLDER.choose}
          </Button>
          {isOn && <Button onClick={() => void turnOffAutoBackup(id)}>{FOLDER.stop}</Button>}
        </div>
      )}
    </Section>
  );
}

function FolderState({ state }: { readonly state: AutoBackup }): ReactNode {
  switch (state.kind) {
    case 'unsupported':
      return <Notice tone="info">{FOLDER.unsupported}</Notice>;
    case 'off':
      return <p role="status">{FOLDER.state.off}</p>;
    case 'needs-permission':
      return <Notice tone="warn">{FOLDER.state['needs-permission'](state.folder)}</Notice>;
    case 'waiting':
    case 'running':
      return <p role="status">{FOLDER.state[state.kind](state.folder)}</p>;
    case 'done':
      return <p role="status">{FOLDER.state.done(state.folder, state.name, dateTime(state.at))}</p>;
    case 'failed':
      return (
        <Notice tone="bad" role="alert" title={FOLDER.failed(state.folder)}>
          <p>
            {reasonOf(state.name)} {FOLDER.again}
          </p>
        </Notice>
      );
  }
}

function reasonOf(name: string): string {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
    case 'NoModificationAllowedError':
      return FOLDER.denied;
    case 'NotFoundError':
      return FOLDER.gone;
    case 'QuotaExceededError':
      return FOLDER.full;
    default:
      return '';
  }
}

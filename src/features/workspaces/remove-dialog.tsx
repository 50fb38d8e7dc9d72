import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { MAIN_ID, type Workspace } from '#core/workspace/workspace.ts';
import { paths } from '#state/paths.ts';
import { useRemoval } from '#state/workspaces/use-removal.ts';
import { useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { bytes, integer } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { contentOf } from '#workflow/workspaces/remove-workspace.ts';
import { text } from './text.ts';

interface RemoveDialogProps {
  readonly workspace: Workspace;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Says what is inside before anything is removed for good, and where a backup is made. */
export function RemoveDialog({ workspace, onClose, onRemoved }: RemoveDialogProps): ReactNode {
  const inside = useContentText(workspace);
  const here = useWorkspace((state) => state.workspace.id === workspace.id && state.entered);
  const { remove, failure } = useRemoval(onRemoved);
  const [sure, setSure] = useState(false);
  return (
    <Dialog
      title={text.remove.title(workspaceName(workspace))}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" disabled={!sure} onClick={() => void remove(workspace)}>
            {text.remove.action}
          </Button>
          <Button onClick={onClose}>{text.remove.cancel}</Button>
        </>
      }
    >
      <p role="status">{inside}</p>
      <p>{text.remove.final}</p>
      {workspace.id === MAIN_ID && <p>{text.remove.mainAnew}</p>}
      {here ? (
        <p>
          <Link href={paths.dataCare} className={buttonClass('secondary')}>
            {text.remove.backup}
          </Link>
        </p>
      ) : (
        <p className="soft">{text.remove.openFirst}</p>
      )}
      <Checkbox label={text.remove.sure} checked={sure} onChange={setSure} />
      {failure && (
        <Notice tone="bad" role="alert">
          <p>{failure === 'open-elsewhere' ? text.failure.elsewhere : text.failure.storage}</p>
        </Notice>
      )}
    </Dialog>
  );
}

function useContentText(workspace: Workspace): string {
  const [inside, setInside] = useState<string>(text.remove.counting);
  useEffect(() => {
    let left = false;
    void contentOf(workspace).then((counted) => {
      if (left) return;
      if (!counted.ok) return setInside(text.remove.uncounted);
      const { assessments, documents, files, size } = counted.value;
      const [a, d, f] = [assessments, documents, files].map(integer);
      return setInside(text.remove.content(a ?? '', d ?? '', f ?? '', bytes(size)));
    });
    return () => {
      left = true;
    };
  }, [workspace]);
  return inside;
}

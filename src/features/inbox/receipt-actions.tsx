import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PackageRecord } from '#core/package/record.ts';
import { useDesk } from '#state/desk.ts';
import { paths } from '#state/paths.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { rebuildPackage } from '#workflow/receive/package-file.ts';
import { RemoveQuestion } from './remove-question.tsx';
import { TalkWay } from './talk-way.tsx';
import { RECEIPT } from './text-receipt.ts';

const { actions } = RECEIPT;

/** The exact file again, and taking it away. */
export function ReceiptActions({ record }: { readonly record: PackageRecord }): ReactNode {
  const desk = useDesk();
  const [state, setState] = useState<'idle' | 'building' | 'failed'>('idle');
  const [asked, setAsked] = useState(false);
  const save = async (): Promise<void> => {
    setState('building');
    const file = await rebuildPackage(desk, record.id);
    // A sealed file was opened when it came: what is here is the package itself.
    if (file.ok) download(record.fileName.replace(/\.age$/i, ''), file.value);
    setState(file.ok ? 'idle' : 'failed');
  };
  return (
    <div className="stack">
      <div className="actions">
        {record.kind === 'period' && (
          <Link className={buttonClass('primary')} href={paths.periodFile(record.id)}>
            {actions.period}
          </Link>
        )}
        <Button disabled={state === 'building'} onClick={() => void save()}>
          {state === 'building' ? actions.downloading : actions.download}
        </Button>
        <Button kind="danger" onClick={() => setAsked(true)}>
          {actions.remove}
        </Button>
      </div>
      {record.kind === 'final' && <TalkWay record={record} />}
      {state === 'failed' && (
        <Notice tone="bad" role="alert">
          {actions.downloadFailed}
        </Notice>
      )}
      {asked && <RemoveQuestion record={record} onClose={() => setAsked(false)} />}
    </div>
  );
}

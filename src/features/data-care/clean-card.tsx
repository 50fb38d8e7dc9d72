import { useState, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { refreshLastRoom } from '#state/workspaces/last-room.ts';
import { refreshStorageHealth } from '#state/saving/persistence.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { bringBack, discardUnneeded, emptyBin } from '#workflow/evidence/clean-up.ts';
import type { StorageUse } from '#workflow/evidence/storage-use.ts';
import { HEALTH } from './text-health.ts';

/** Files that nothing names: into the bin, back, or gone for good. */
export function CleanCard({ use }: { readonly use: StorageUse }): ReactNode {
  const desk = useDesk();
  const [trouble, setTrouble] = useState<StorageTrouble>();
  const { unneeded, bin, unreadable } = use;

  const clean = async (): Promise<void> => {
    const { names } = unneeded;
    const done = await discardUnneeded(desk, names);
    setTrouble(done.ok ? undefined : done.error);
    if (!done.ok) return;
    say(HEALTH.clean.cleaned(names.length), {
      label: HEALTH.clean.undo,
      run: () => void bringBack(desk, names),
    });
  };
  const empty = async (): Promise<void> => {
    const done = await emptyBin(desk);
    setTrouble(done.ok ? undefined : done.error);
    if (done.ok) say(HEALTH.clean.emptied(done.value));
    await Promise.all([refreshStorageHealth(), refreshLastRoom()]);
  };

  return (
    <Section id="bersihkan" title={HEALTH.clean.title}>
      <p className="prose">{HEALTH.clean.body}</p>
      {unreadable > 0 && <Notice tone="warn">{HEALTH.clean.unreadable(unreadable)}</Notice>}
      {unneeded.names.length > 0 ? (
        <div className="actions">
          <p>{HEALTH.clean.unneeded(unneeded.names.length, bytes(unneeded.bytes))}</p>
          <Button onClick={() => void clean()}>{HEALTH.clean.clean}</Button>
        </div>
      ) : (
        <p>{HEALTH.clean.nothing}</p>
      )}
      {bin.names.length > 0 && (
        <div className="stack">
          <p className="prose">{HEALTH.clean.bin(bin.names.length, bytes(bin.bytes))}</p>
          <div className="actions">
            <Button onClick={() => void bringBack(desk, bin.names)}>
              {HEALTH.clean.bringBack}
            </Button>
            <Button kind="danger" onClick={() => void empty()}>
              {HEALTH.clean.empty}
            </Button>
          </div>
        </div>
      )}
      {trouble && (
        <Notice tone="bad" role="alert">
          <p>{failureText(trouble, 'changing')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(trouble)} />
        </Notice>
      )}
    </Section>
  );
}

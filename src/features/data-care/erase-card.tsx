import { useState, type ReactNode } from 'react';
import type { Erasable } from '#core/backup/storage-use.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { refreshLastRoom } from '#state/workspaces/last-room.ts';
import { refreshStorageHealth } from '#state/saving/persistence.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { bytes } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { eraseForGood } from '#workflow/evidence/clean-up.ts';
import type { StorageUse } from '#workflow/evidence/storage-use.ts';
import './data-care.css';
import { HEALTH } from './text-health.ts';

/** What was deleted before, with what erasing it for good would free. */
export function EraseCard({ use }: { readonly use: StorageUse }): ReactNode {
  const desk = useDesk();
  const [asked, setAsked] = useState<Erasable>();
  const erase = async (one: Erasable): Promise<void> => {
    setAsked(undefined);
    const done = await eraseForGood(desk, one);
    if (done.ok) say(HEALTH.erase.erased(one.name));
    else if (done.error.kind === 'not-deleted') say(HEALTH.erase.notErased(one.name));
    else say(failureText(done.error, 'changing'));
    await Promise.all([refreshStorageHealth(), refreshLastRoom()]);
  };
  return (
    <Section id="hapus-permanen" title={HEALTH.erase.title}>
      <p className="prose">{HEALTH.erase.body}</p>
      {use.erasables.length === 0 && <p>{HEALTH.erase.nothing}</p>}
      <ul className="restore-items">
        {use.erasables.map((one) => (
          <li key={one.id} className="restore-item">
            <div>
              <strong>{one.name}</strong>
              <p className="soft">
                {HEALTH.erase.kind[one.kind]} · {HEALTH.erase.frees(bytes(one.bytes))}
              </p>
            </div>
            <Button
              kind="danger"
              aria-label={HEALTH.erase.eraseLabel(one.name)}
              onClick={() => setAsked(one)}
            >
              {HEALTH.erase.erase}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog
          title={HEALTH.erase.question}
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <Button kind="danger" onClick={() => void erase(asked)}>
                {HEALTH.erase.erase}
              </Button>
              <Button onClick={() => setAsked(undefined)}>{HEALTH.erase.cancel}</Button>
            </>
          }
        >
          <p>{HEALTH.erase.questionBody(asked.name)}</p>
          {asked.kind === 'assessment' && <p>{HEALTH.erase.journalToo}</p>}
        </Dialog>
      )}
    </Section>
  );
}

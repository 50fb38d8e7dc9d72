import type { ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { useRestore } from '#state/backup/use-restore.ts';
import { Button } from '#ui/button.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { bytes, dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { PasswordForm } from '#ui/password-form.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { Section } from '#ui/section.tsx';
import type { Restored } from '#workflow/backup/restore.ts';
import { undoableRestore } from '#workflow/backup/undo-restore.ts';
import { RestoreChoices } from './restore-choices.tsx';
import { RestoreRefused } from './restore-refused.tsx';
import { broughtInWords } from './text-coming.ts';
import { RESTORE } from './text-restore.ts';

/** Opening a backup: what is in it, the choice, the outcome, and the way back. */
export function RestoreCard(): ReactNode {
  const restorer = useRestore();
  const { state, fileName, open, unlock, bringIn, undo, leave } = restorer;
  const running = state.kind === 'reading' || state.kind === 'restoring' ? state : undefined;
  const words =
    running && RESTORE[running.kind](bytes(running.done), bytes(Math.max(running.total, 1)));
  return (
    <Section id="pulihkan" title={RESTORE.title}>
      <FileDrop
        label={RESTORE.open}
        hint={RESTORE.hint}
        choose={RESTORE.choose}
        accept=".zip,.json,application/zip,application/json"
        onFile={(file) => void open(file)}
      />
      {running && words !== undefined && (
        <RunningWork words={words} done={running.done} total={running.total}>
          <Button onClick={leave}>{RESTORE.stop}</Button>
        </RunningWork>
      )}
      {state.kind === 'asking' && (
        <PasswordForm
          className="stack"
          lead={<p className="prose">{RESTORE.asking.body}</p>}
          label={RESTORE.asking.label}
          error={state.wrong ? RESTORE.asking.wrong : undefined}
          action={RESTORE.asking.open}
          onPassword={(passphrase) => void unlock(passphrase)}
        />
      )}
      {state.kind === 'choosing' && (
        <RestoreChoices
          fileName={fileName}
          backup={state.backup}
          preview={state.preview}
          onBringIn={(choices) => void bringIn(choices)}
          onLeave={leave}
        />
      )}
      {state.kind === 'restored' && (
        <Notice tone="good" role="status" title={RESTORE.done.title}>
          <p>
            {RESTORE.done.body(
              state.restored.assessments,
              state.restored.documents,
              state.restored.files,
            )}
          </p>
          <Besides {...state.restored} />
          {state.restored.withoutBytes > 0 && (
            <p>{RESTORE.preview.withoutBytes(state.restored.withoutBytes)}</p>
          )}
        </Notice>
      )}
      {state.kind === 'undone' && (
        <Notice tone="good" role="status">
          {RESTORE.done.undone}
        </Notice>
      )}
      {state.kind === 'rescue-opened' && <RescueOpened {...state.opened} />}
      {state.kind === 'refused' && <RestoreRefused fileName={fileName} trouble={state.trouble} />}
      {!running && <UndoLine onUndo={() => void undo()} />}
    </Section>
  );
}

/** What came beside the assessments; nothing where only they did. */
function Besides({ besides, mended }: Pick<Restored, 'besides' | 'mended'>): ReactNode {
  const words = broughtInWords(besides, mended);
  return words !== undefined && <p>{words}</p>;
}

/** The last restore can be undone as long as it is remembered, also after the page was left. */
function UndoLine({ onUndo }: { readonly onUndo: () => void }): ReactNode {
  const desk = useDesk();
  const found = useLive(() => undoableRestore(desk), [desk]);
  if (!found?.ok || found.value === undefined) return null;
  return (
    <div className="actions">
      <p>{RESTORE.done.earlier(dateTime(found.value))}</p>
      <Button onClick={onUndo}>{RESTORE.done.undo}</Button>
    </div>
  );
}

interface RescueProps {
  readonly added: number;
  readonly same: number;
  readonly copied: number;
  readonly damaged: number;
  readonly lists: number;
  readonly rubrics: number;
}

/** What an old backup of records brought; it is taken in at once, beside what is here. */
function RescueOpened({ added, same, copied, damaged, lists, rubrics }: RescueProps): ReactNode {
  return (
    <Notice tone={damaged > 0 ? 'bad' : 'good'} role={damaged > 0 ? 'alert' : 'status'}>
      <p>{RESTORE.rescue.opened(added, same, copied)}</p>
      {lists > 0 && <p>{RESTORE.rescue.lists(lists)}</p>}
      {rubrics > 0 && <p>{RESTORE.rescue.rubrics(rubrics)}</p>}
      {damaged > 0 && <p>{RESTORE.rescue.damaged(damaged)}</p>}
    </Notice>
  );
}

import { useState, type ReactNode } from 'react';
import { useBackupStanding } from '#state/backup/backup-standing.ts';
import { useDesk } from '#state/desk.ts';
import { canChooseFile } from '#state/saving/file-access.ts';
import { useLive } from '#state/saving/live.ts';
import { useBackup } from '#state/backup/use-backup.ts';
import { useWorkspace } from '#state/workspaces/workspace.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Field } from '#ui/field.tsx';
import { bytes, dateTime } from '#ui/format.ts';
import { Progress } from '#ui/progress.tsx';
import { Section } from '#ui/section.tsx';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import { BackupOutcome } from './backup-outcome.tsx';
import { BACKUP } from './text-backup.ts';

/** Making a backup: of everything or one assessment, to a chosen place or the downloads. */
export function BackupCard(): ReactNode {
  const desk = useDesk();
  const isSealed = useWorkspace(({ workspace }) => workspace.protection !== null);
  const list = useLive(() => listAssessments(desk), [desk]);
  const [only, setOnly] = useState('');
  const { state, start, cancel } = useBackup(download);
  const [stopped, setStopped] = useState(false);
  const assessments = list?.ok ? list.value.sound : [];
  const chosen = assessments.find(({ id }) => id === only);
  const making = state.kind === 'making' ? state : undefined;
  const begin = (place: 'file' | 'download') => (): void => {
    setStopped(false);
    void start(place, chosen);
  };
  const words = making && progressWords(making.done, making.total);
  return (
    <Section id="cadangan" title={BACKUP.title}>
      <p className="prose">{BACKUP.body}</p>
      {isSealed && <p className="prose">{BACKUP.sealed}</p>}
      <LastBackupFacts />
      <Field label={BACKUP.what} hint={chosen ? BACKUP.onlyOne : undefined}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={chosen ? only : ''}
            disabled={making !== undefined}
            onChange={(event) => setOnly(event.target.value)}
          >
            <option value="">{BACKUP.everything}</option>
            {assessments.map(({ id, agency, year }) => (
              <option key={id} value={id}>
                {BACKUP.one(agency.name, year)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {making && words !== undefined && (
        <div className="stack">
          <p role="status">{words}</p>
          <Progress label={words} value={making.done} max={making.total} />
        </div>
      )}
      <div className="actions">
        {making ? (
          <Button
            onClick={() => {
              cancel();
              setStopped(true);
            }}
          >
            {BACKUP.cancel}
          </Button>
        ) : (
          <>
            {canChooseFile() && (
              <Button kind="primary" onClick={begin('file')}>
                {BACKUP.toFile}
              </Button>
            )}
            <Button
              icon="download"
              kind={canChooseFile() ? 'secondary' : 'primary'}
              onClick={begin('download')}
            >
              {BACKUP.toDownload}
            </Button>
          </>
        )}
      </div>
      {stopped && state.kind === 'idle' && <p role="status">{BACKUP.cancelled}</p>}
      <BackupOutcome state={state} />
    </Section>
  );
}

function progressWords(done: number, total: number): string {
  return total <= 1 ? BACKUP.preparing : BACKUP.progress(bytes(done), bytes(total));
}

/** When the last backup was, where it went, and whether there is anything it does not hold. */
function LastBackupFacts(): ReactNode {
  const { last, standing } = useBackupStanding();
  if (!last) return null;
  return (
    <div className="prose">
      <p>
        {last.at === '' ? BACKUP.last.never : BACKUP.last.at(dateTime(last.at), bytes(last.bytes))}
      </p>
      <p className="soft">
        {last.at === '' ? '' : `${BACKUP.last.place[last.place](last.name)} `}
        {BACKUP.last.standing[standing]}
      </p>
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { firstLookDone } from '#state/first-look.ts';
import { documentLeft, useDocumentsLeft } from '#state/evidence/open-documents.ts';
import { useLostWork } from '#state/backup/lost-work.ts';
import { flushAll, nameLeftBehind, useLeftBehind } from '#state/saving/open-editors.ts';
import { sheetLeft, useSheetsLeft } from '#state/review/open-sheets.ts';
import { paths } from '#state/paths.ts';
import { postponeUpdate, promptInstall, useOffline } from '#state/offline.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Arriving } from './arriving.tsx';
import { OriginNotice } from './origin-notice.tsx';
import { RoomNotice } from './room-notice.tsx';
import { text } from './text.ts';

const loadLastBackup = () =>
  import('./last-backup.tsx').then(
    ({ LastBackup }) => LastBackup,
    (error: unknown) => {
      firstLookDone();
      throw error;
    },
  );
const loadLostWork = () => import('./lost-work.tsx').then((loaded) => loaded.LostWorkNotice);

/** What the application has to say about itself; every notice can be put aside. */
export function ShellNotices(): ReactNode {
  const { update, install } = useOffline();
  const lost = useLostWork((state) => state.lost);
  const [installClosed, setInstallClosed] = useState(false);
  const leftBehind = useLeftBehind((state) => state.ids);
  const documentsLeft = useDocumentsLeft((state) => state.ids);
  const sheetsLeft = useSheetsLeft((state) => state.ids);
  return (
    <div className="shell-notices">
      <Arriving load={loadLastBackup} given={{}} />
      {lost && <Arriving load={loadLostWork} given={{ lost }} />}
      <RoomNotice />
      {leftBehind.map((id) => (
        <Notice key={id} tone="bad" role="alert">
          <p>{text.leftBehind.body(nameLeftBehind(id))}</p>
          <div className="actions">
            <Link href={paths.tasks(id)} className={buttonClass('primary')}>
              {text.leftBehind.open}
            </Link>
            <Button onClick={() => void flushAll()}>{text.leftBehind.retry}</Button>
          </div>
        </Notice>
      ))}
      {documentsLeft.map((id) => {
        const left = documentLeft(id);
        if (!left) return null;
        return (
          <Notice key={id} tone="bad" role="alert">
            <p>{text.leftBehind.document(left.title)}</p>
            <div className="actions">
              <Link
                href={paths.document(left.document.assessmentId, id)}
                className={buttonClass('primary')}
              >
                {text.leftBehind.openDocument}
              </Link>
              <Button onClick={() => void flushAll()}>{text.leftBehind.retry}</Button>
            </div>
          </Notice>
        );
      })}
      {sheetsLeft.map((id) => (
        <Notice key={id} tone="bad" role="alert">
          <p>{text.leftBehind.sheet}</p>
          <div className="actions">
            <Link href={sheetLeft(id)} className={buttonClass('primary')}>
              {text.leftBehind.openSheet}
            </Link>
            <Button onClick={() => void flushAll()}>{text.leftBehind.retry}</Button>
          </div>
        </Notice>
      ))}
      {update && (
        <Notice tone="info" role="status">
          <p>{text.update}</p>
          <div className="actions">
            <Button kind="primary" onClick={update}>
              {text.updateNow}
            </Button>
            <Button onClick={postponeUpdate}>{text.later}</Button>
          </div>
        </Notice>
      )}
      {install === 'offered' && !installClosed && (
        <Notice tone="info">
          <p>{text.install}</p>
          <div className="actions">
            <Button kind="primary" onClick={() => void promptInstall()}>
              {text.installNow}
            </Button>
            <Button onClick={() => setInstallClosed(true)}>{text.later}</Button>
          </div>
        </Notice>
      )}
      <OriginNotice />
    </div>
  );
}

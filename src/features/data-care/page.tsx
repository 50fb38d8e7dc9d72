import { useEffect, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { refreshStorageHealth } from '#state/saving/persistence.ts';
import { Page } from '#ui/page.tsx';
import { storageUse } from '#workflow/evidence/storage-use.ts';
import { BackupCard } from './backup-card.tsx';
import { CleanCard } from './clean-card.tsx';
import { EraseCard } from './erase-card.tsx';
import { FolderCard } from './folder-card.tsx';
import { FullCard } from './full-card.tsx';
import { OfflineCard } from './offline-card.tsx';
import { PersonCard } from './person-card.tsx';
import { RestoreCard } from './restore-card.tsx';
import { SingleFileCard } from './single-file-card.tsx';
import { StorageCard } from './storage-card.tsx';
import { text } from './text.ts';
import { UseCard } from './use-card.tsx';
import { WorkspaceCard } from './workspace-card.tsx';

/** How safe the data of this browser is, and what can be done about it. */
export function DataCarePage(): ReactNode {
  const desk = useDesk();
  useEffect(() => void refreshStorageHealth(), []);
  const found = useLive(() => storageUse(desk), [desk]);
  const use = found?.ok ? found.value : undefined;
  return (
    <Page title={text.title} lead={text.lead}>
      <FullCard />
      <BackupCard />
      <FolderCard />
      <RestoreCard />
      <SingleFileCard />
      <StorageCard />
      {use && (
        <>
          <UseCard use={use} />
          <CleanCard use={use} />
          <EraseCard use={use} />
        </>
      )}
      <OfflineCard />
      <WorkspaceCard />
      <PersonCard />
    </Page>
  );
}

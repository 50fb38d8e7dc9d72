import { useEffect, type ReactNode } from 'react';
import { refreshStorageHealth } from '#state/persistence.ts';
import { Page } from '#ui/page.tsx';
import { OfflineCard } from './offline-card.tsx';
import { PersonCard } from './person-card.tsx';
import { RescueCard } from './rescue-card.tsx';
import { StorageCard } from './storage-card.tsx';
import { text } from './text.ts';

/** How safe the data of this browser is, and what can be done about it. */
export function DataCarePage(): ReactNode {
  useEffect(() => void refreshStorageHealth(), []);
  return (
    <Page title={text.title} lead={text.lead}>
      <StorageCard />
      <OfflineCard />
      <RescueCard />
      <PersonCard />
    </Page>
  );
}

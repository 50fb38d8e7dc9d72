import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { DropCard } from './drop-card.tsx';
import { ReceivedCard } from './received-card.tsx';
import { text } from './text.ts';

/** The door for files: taking them in, and what is here. */
export function InboxPage(): ReactNode {
  return (
    <Page title={text.title} lead={text.lead}>
      <DropCard />
      <ReceivedCard />
    </Page>
  );
}

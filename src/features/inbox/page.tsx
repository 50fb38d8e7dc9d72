import type { ReactNode } from 'react';
import { explained } from '#state/words/glossary.ts';
import { Page } from '#ui/page.tsx';
import { Terms } from '#ui/terms.tsx';
import { DropCard } from './drop-card.tsx';
import { ReceivedCard } from './received-card.tsx';
import { text } from './text.ts';

const TERMS_HERE = explained('submission', 'receipt');

/** The door for files: taking them in, and what is here. */
export function InboxPage(): ReactNode {
  return (
    <Page title={text.title} lead={text.lead}>
      <Terms {...TERMS_HERE} />
      <DropCard />
      <ReceivedCard />
    </Page>
  );
}

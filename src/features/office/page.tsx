import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { text } from './text.ts';

/** The home of the desk of Diskominfo: what waits, what is late, what is due. */
export function OfficePage(): ReactNode {
  return (
    <Page title={text.title} lead={text.lead}>
      {null}
    </Page>
  );
}

import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { text } from './text.ts';

/** Everything below "Daftar OPD": the roster across all years. */
export function RosterPage(): ReactNode {
  return (
    <Page title={text.title} lead={text.lead}>
      {null}
    </Page>
  );
}

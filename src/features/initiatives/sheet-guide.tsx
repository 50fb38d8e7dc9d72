import type { ReactNode } from 'react';
import { text } from './text.ts';

/** How the columns of a table of initiatives are filled. */
export function SheetGuide({ open }: { readonly open: boolean }): ReactNode {
  return (
    <details className="prose initiative-guide not-printed" open={open}>
      <summary>{text.sheet.title}</summary>
      <ul>
        {text.sheet.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}

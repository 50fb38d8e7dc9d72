import type { ReactNode } from 'react';

interface CodeKeyProps {
  readonly named: readonly { readonly code: string; readonly title: string }[];
}

/** What the codes over narrow columns stand for. */
export function CodeKey({ named }: CodeKeyProps): ReactNode {
  return (
    <dl className="portfolio-codes">
      {named.map(({ code, title }) => (
        <div key={code}>
          <dt>{code}</dt>
          <dd>{title}</dd>
        </div>
      ))}
    </dl>
  );
}

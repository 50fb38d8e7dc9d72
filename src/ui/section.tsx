import type { ReactNode } from 'react';

interface SectionProps {
  /** Also the place that the page's contents jump to. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of a page; its title can take the focus. */
export function Section({ id, title, children }: SectionProps): ReactNode {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

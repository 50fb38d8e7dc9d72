import type { ReactNode } from 'react';
import './page.css';

interface TableScrollProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Lets a wide table scroll on its own, by keyboard too when nothing in it takes the focus. */
export function TableScroll({ label, children }: TableScrollProps): ReactNode {
  return (
    // A place that scrolls has to be reachable without a mouse (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

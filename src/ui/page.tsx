import { useEffect, useRef, type ReactNode } from 'react';
import './page.css';

interface PageProps {
  readonly title: string;
  /** A line above the title that says where this is. */
  readonly kicker?: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

const APP_NAME = 'Timbang';

/** A page of the application: names the browser tab and moves focus to its title on arrival. */
export function Page({ title, kicker, lead, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${APP_NAME}`;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className="page">
      <header className="page-head">
        {kicker !== undefined && <p className="page-kicker">{kicker}</p>}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead !== undefined && <div className="page-lead">{lead}</div>}
      </header>
      {children}
    </div>
  );
}

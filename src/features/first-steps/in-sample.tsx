import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskRole } from '#core/keys/identity.ts';
import { paths } from '#state/paths.ts';
import { HideSteps } from './hide-steps.tsx';
import './first-steps.css';
import { text } from './text.ts';
import { useSights } from './use-sights.ts';

/** Among invented data: what this desk shows, and the way back to one's own. */
export function InSample({ desk }: { readonly desk: DeskRole }): ReactNode {
  const heading = useId();
  const sights = useSights(desk);
  const { title, in: what, lead, hide, hidden, leave } = text.sample;
  return (
    <section className="card first-steps" aria-labelledby={heading}>
      <div className="first-steps-head">
        <h2 id={heading}>{title}</h2>
        <HideSteps desk={desk} action={hide} done={hidden} />
      </div>
      <p>
        {what[desk]} <span className="soft">{lead}</span>
      </p>
      <ul className="first-sights">
        {sights.map(({ name, href }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href={paths.workspaces}>{leave}</Link>
      </p>
    </section>
  );
}

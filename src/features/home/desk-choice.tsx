import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useSession, workAt } from '#state/session.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { text } from './text.ts';

/** Asks once at which desk this workspace opens; who does not answer stays where they are. */
export function DeskChoice(): ReactNode {
  const chosen = useSession(({ desk }) => desk);
  if (chosen !== undefined) return null;
  const { question, note, opd, asesor, diskominfo } = text.desks;
  return (
    <section className="home-desks" aria-label={question}>
      <p>
        <strong>{question}</strong> <span className="soft">{note}</span>
      </p>
      <div className="actions">
        <Button onClick={() => workAt('opd')}>{opd}</Button>
        <Link
          href={paths.asesor}
          className={buttonClass('secondary')}
          onClick={() => workAt('asesor')}
        >
          {asesor}
        </Link>
        <Link
          href={paths.periods}
          className={buttonClass('secondary')}
          onClick={() => workAt('diskominfo')}
        >
          {diskominfo}
        </Link>
      </div>
    </section>
  );
}

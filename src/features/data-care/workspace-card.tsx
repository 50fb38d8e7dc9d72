import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useWorkspace } from '#state/workspaces/workspace.ts';
import { buttonClass } from '#ui/button.tsx';
import { workspaceText as text } from './text-workspace.ts';

/** Whether others at this computer can read the data, and where that is changed. */
export function WorkspaceCard(): ReactNode {
  const sealed = useWorkspace((state) => state.workspace.protection !== null);
  return (
    <section className="card">
      <h2>{text.title}</h2>
      <p className="prose">{sealed ? text.sealed : text.open}</p>
      <p>
        <Link href={paths.workspaces} className={buttonClass('secondary')}>
          {text.link}
        </Link>
      </p>
    </section>
  );
}

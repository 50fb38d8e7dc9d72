import type { ReactNode } from 'react';
import type { CatchUp } from '#state/portfolio/use-catch-up.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { text } from './text.ts';

const words = text.catchUp;

/** How far what came elsewhere is taken in, and what cannot be. */
export function CatchUpPart({ caught }: { readonly caught: CatchUp }): ReactNode {
  const { running, without } = caught;
  if (running && running.total > 0) {
    const said = words.running(running.done, running.total);
    return (
      <div>
        <p role="status">{said}</p>
        <Progress label={said} value={running.done} max={running.total} />
      </div>
    );
  }
  if (!without || without.length === 0) return null;
  return <Notice tone="warn">{words.without(without.length)}</Notice>;
}

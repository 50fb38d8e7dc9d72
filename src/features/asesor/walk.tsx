import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { stopOf } from '#core/review/queue-order.ts';
import { submissionSteps } from '#core/review/walk-order.ts';
import { paths } from '#state/paths.ts';
import type { OverviewHere } from '#state/review/use-overview.ts';
import { useSubmissionsAhead } from '#state/files/use-submission.ts';
import { OVERVIEW } from './text-overview.ts';
import { useKeys } from './use-keys.ts';

interface WalkProps {
  readonly here: OverviewHere;
  /** The indicator that waits; undefined = none does. */
  readonly next: string | undefined;
}

/** From one submission to the next, by link and by keys, and into the indicator that waits. */
export function Walk({ here: { queue, opened, entry }, next }: WalkProps): ReactNode {
  const words = OVERVIEW.walk;
  const { id } = opened.record;
  const steps = submissionSteps(queue.entries.map(stopOf), entry?.submission ?? id);
  const to = (one: typeof steps.next): string | undefined => one && paths.review(one);
  useSubmissionsAhead([steps.next]);
  useKeys({
    openWaiting: next === undefined ? undefined : paths.reviewIndicator(id, next),
    nextAgency: to(steps.next),
    previousAgency: to(steps.previous),
  });
  const link = (target: string | undefined, name: string): ReactNode =>
    target === undefined ? <span className="soft">{name}</span> : <Link href={target}>{name}</Link>;
  return (
    <div>
      <nav className="overview-walk" aria-label={words.label}>
        {link(to(steps.previous), words.previous)}
        <span className="soft numeric">{words.place(steps.position, steps.total)}</span>
        {link(to(steps.next), words.next)}
      </nav>
      <p className="soft asesor-keys">{words.keys}</p>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import { Notice } from '#ui/notice.tsx';
import type { Task } from './tasks.ts';
import { text } from './text.ts';

interface ClaimPanelProps {
  readonly rubric: Rubric;
  readonly task: Task;
}

/** The level the ticks add up to, why not the next one, and what evidence supports so far. */
export function ClaimPanel({ rubric, task }: ClaimPanelProps): ReactNode {
  const { indicator, trace, lacks } = task;
  if (trace.state === 'not-applicable') {
    return (
      <Notice tone="info" role="status">
        {text.indicator.claimedNotApplicable}
      </Notice>
    );
  }
  const labels = rubric.scales[indicator.scale]?.labels ?? {};
  const climbed = trace.climb;
  const next = climbed?.rungs.find((rung) => !rung.reached);
  return (
    <Notice
      tone="info"
      role="status"
      title={
        climbed
          ? text.indicator.claimed(climbed.level, labels[String(climbed.level)] ?? '')
          : text.indicator.claimedNone
      }
    >
      {climbed && (
        <p>
          {next ? text.indicator.next(next.level, next.missingCriteria.length) : text.indicator.top}
        </p>
      )}
      {lacks.includes('ladder-gap') && <p>{text.indicator.gap}</p>}
      <p className="soft">{text.indicator.supportedNone}</p>
    </Notice>
  );
}

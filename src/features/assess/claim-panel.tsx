import type { ReactNode } from 'react';
import { roundHalfUp } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { isBetweenLevels } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import type { Task } from './tasks.ts';
import { text } from './text.ts';

interface ClaimPanelProps {
  readonly rubric: Rubric;
  readonly task: Task;
}

/** The claim in one line: the level, the value where it lies between two, and its source. */
function claimOf(rubric: Rubric, { indicator, trace }: Task): string {
  if (!trace.climb || !trace.value) return text.indicator.claimedNone;
  const { level } = trace.climb;
  const scale = rubric.scales[indicator.scale];
  const label = scale?.labels[String(level)] ?? '';
  const digits = scale?.fraction?.digits ?? rubric.rounding.digits;
  const claimed = isBetweenLevels(trace)
    ? text.indicator.claimedValue(
        decimal(roundHalfUp(trace.value, digits)),
        text.indicator.level(level, label),
      )
    : text.indicator.claimed(level, label);
  return trace.basis === 'external'
    ? text.indicator.claimedExternal(claimed, indicator.external?.index ?? '')
    : claimed;
}

/** The level the ticks add up to, why not the next one, and what evidence supports so far. */
export function ClaimPanel({ rubric, task }: ClaimPanelProps): ReactNode {
  const { trace, lacks } = task;
  if (trace.state === 'not-applicable') {
    return (
      <Notice tone="info" role="status">
        {text.indicator.claimedNotApplicable}
      </Notice>
    );
  }
  const climbed = trace.climb;
  const next = climbed?.rungs.find((rung) => !rung.reached);
  return (
    <Notice tone="info" role="status" title={claimOf(rubric, task)}>
      {climbed && trace.basis === 'ladder' && (
        <p>
          {next ? text.indicator.next(next.level, next.missingCriteria.length) : text.indicator.top}
        </p>
      )}
      {lacks.includes('value-beside-ladder') && <p>{text.indicator.valueBesideLadder}</p>}
      {lacks.includes('ladder-gap') && <p>{text.indicator.gap}</p>}
      <p className="soft">{text.indicator.supportedNone}</p>
    </Notice>
  );
}

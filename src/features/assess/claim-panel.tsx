import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import { isBetweenLevels } from '#core/scoring/score.ts';
import { Notice } from '#ui/notice.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { standingText } from './standing-text.ts';
import type { Task } from './tasks.ts';
import { text } from './text.ts';

interface ClaimPanelProps {
  readonly rubric: Rubric;
  readonly task: Task;
  readonly hasEvidence: boolean;
}

/** The claim in one line: the level, the value where it lies between two, and its source. */
function claimOf(rubric: Rubric, { indicator, trace }: Task): string {
  const { climb, value } = trace;
  if (!climb || !value) return text.indicator.claimedNone;
  const standing = standingText(rubric, indicator, { climb, value });
  const claimed = isBetweenLevels(trace)
    ? text.indicator.claimedValue(standing)
    : text.indicator.claimed(standing);
  return trace.basis === 'external'
    ? text.indicator.claimedExternal(claimed, indicator.external?.index ?? '')
    : claimed;
}

/** The level the ticks add up to, why not the next one, and what evidence supports so far. */
export function ClaimPanel({ rubric, task, hasEvidence }: ClaimPanelProps): ReactNode {
  const { indicator, trace, lacks, support } = task;
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
    <>
      <Notice tone="info" role="status" title={claimOf(rubric, task)}>
        {climbed && trace.basis === 'ladder' && (
          <p>
            {next
              ? text.indicator.next(next.level, next.missingCriteria.length)
              : text.indicator.top}
          </p>
        )}
        {lacks.includes('value-beside-ladder') && <p>{text.indicator.valueBesideLadder}</p>}
        {lacks.includes('ladder-gap') && <p>{text.indicator.gap}</p>}
      </Notice>
      {support && (
        <EvidencePanel
          rubric={rubric}
          indicator={indicator}
          support={support}
          hasEvidence={hasEvidence}
        />
      )}
    </>
  );
}

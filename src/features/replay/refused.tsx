import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Comparison, Party } from './comparison.ts';
import { RefusalReason } from './refusal-reason.tsx';
import { Section } from '#ui/section.tsx';
import { COMPARE } from './text-compare.ts';

interface RefusedProps {
  readonly comparison: Extract<Comparison, { kind: 'refused' }>;
  readonly mine: Party;
  readonly other: Party;
}

/** Why two numbers cannot stand side by side, with the facts of both, and what can be done. */
export function Refused({ comparison, mine, other }: RefusedProps): ReactNode {
  const { reasons, way } = comparison;
  return (
    <>
      <Notice tone="warn" title={COMPARE.refused.title} role="status">
        <p>{COMPARE.refused.lead}</p>
      </Notice>
      {reasons.map((reason) => (
        <RefusalReason key={reason.kind} reason={reason} mine={mine} other={other} />
      ))}
      <Section id="jalan" title={COMPARE.way.title}>
        <p>{COMPARE.way[way]}</p>
        {(way === 'same-lineage' || way === 'crosswalk') && (
          <div className="actions">
            <Link
              href={paths.replay(mine.assessment.id, other.digest)}
              className={buttonClass('primary')}
            >
              {COMPARE.way.mine(other.whole.shortTitle, other.whole.version)}
            </Link>
            <Link
              href={paths.replay(other.assessment.id, mine.digest)}
              className={buttonClass('secondary')}
            >
              {COMPARE.way.other(mine.whole.shortTitle, mine.whole.version)}
            </Link>
          </div>
        )}
      </Section>
    </>
  );
}

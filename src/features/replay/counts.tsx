import type { ReactNode } from 'react';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Prospect } from '#core/replay/prospect.ts';
import { countsOf, KINDS } from './plan-lists.ts';
import { Section } from '#ui/section.tsx';
import { TEXT } from './text.ts';

interface CountsProps {
  readonly assessment: Assessment;
  readonly prospect: Prospect;
}

/** How many indicators carry over, how many do not, and what each state means. */
export function Counts({ assessment, prospect }: CountsProps): ReactNode {
  const { plan, scope, to } = prospect;
  const counts = countsOf(plan);
  const rows = [
    ...KINDS.map((kind) => ({ kind, name: TEXT.verdict[kind], count: counts[kind] })),
    { kind: 'dropped' as const, name: TEXT.counts.dropped, count: plan.dropped.length },
  ];
  return (
    <Section id="terbawa" title={TEXT.counts.title}>
      <p role="status">{TEXT.counts.of(to.title, to.version)}</p>
      {scope && <p>{TEXT.counts.scope(scope.owner, scope.indicators.length)}</p>}
      {assessment.scope && !scope && <p>{TEXT.counts.whole}</p>}
      <dl className="replay-counts">
        {rows.map(({ kind, name, count }) => (
          <div key={kind}>
            <dt>{name}</dt>
            <dd>
              <strong className="replay-count numeric">{TEXT.counts.indicators(count)}</strong>
              <span className="soft">{TEXT.counts.meanings[kind]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

import type { ReactNode } from 'react';
import type { ReplayPlan } from '#core/replay/plan-types.ts';
import { Section } from '#ui/section.tsx';
import { standText } from './source-text.ts';
import { TEXT } from './text.ts';

/** The old indicators that lead nowhere, each with its answer and the reason. */
export function DroppedList({ dropped }: Pick<ReplayPlan, 'dropped'>): ReactNode {
  if (dropped.length === 0) return null;
  return (
    <Section id="tanpa-tujuan" title={TEXT.dropped.title(dropped.length)}>
      <p>{TEXT.dropped.lead}</p>
      <ul className="replay-list">
        {dropped.map(({ source, reason }) => (
          <li key={source.id} className="replay-item">
            <strong>
              {source.code} {source.title}
            </strong>
            <span>
              {TEXT.oldAnswer(standText(source))} {TEXT.dropped.reason[reason]}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

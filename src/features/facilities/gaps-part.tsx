import type { ReactNode } from 'react';
import {
  answeredGap,
  FACILITY_GAPS,
  GAP_INDICATORS,
  type FacilitySummary,
} from '#core/inventory/facility-summary.ts';
import { Section } from '#ui/section.tsx';
import { text as all } from './text.ts';

const { gaps: text } = all;

/** What is missing, with the agencies that say so and the indicator it bears on. */
export function GapsPart({
  summaries,
}: {
  readonly summaries: readonly FacilitySummary[];
}): ReactNode {
  const found = FACILITY_GAPS.map((gap) => ({
    gap,
    agencies: summaries.filter(({ gaps }) => gaps.includes(gap)),
    answered: summaries.filter((summary) => answeredGap(summary, gap)).length,
  })).filter(({ agencies }) => agencies.length > 0);
  return (
    <Section id="yang-kurang" title={text.title}>
      <p>{text.lead}</p>
      {found.length === 0 && <p>{text.none}</p>}
      {found.map(({ gap, agencies, answered }) => (
        <details key={gap}>
          <summary>
            {text.names[gap]} ({text.indicator(GAP_INDICATORS[gap].toUpperCase())}):{' '}
            {text.count(agencies.length, answered)}
          </summary>
          <ul>
            {agencies.map(({ facility }) => (
              <li key={facility.id}>{facility.agency}</li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}

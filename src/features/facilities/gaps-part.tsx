import type { ReactNode } from 'react';
import type { FacilityParts } from '#core/inventory/facility-ask.ts';
import { GAP_INDICATORS } from '#core/inventory/facility-summary.ts';
import { Section } from '#ui/section.tsx';
import { text as all } from './text.ts';

const { gaps: text, list } = all;

/** What is missing, with the agencies that say so and the indicator it bears on. */
export function GapsPart({ gaps }: Pick<FacilityParts['agencies'], 'gaps'>): ReactNode {
  return (
    <Section id="yang-kurang" title={text.title}>
      <p>{text.lead}</p>
      {gaps.length === 0 && <p>{text.none}</p>}
      {gaps.map(({ gap, count, names, answered }) => (
        <details key={gap}>
          <summary>
            {text.names[gap]} ({text.indicator(GAP_INDICATORS[gap].toUpperCase())}):{' '}
            {text.count(count, answered)}
          </summary>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
            {count > names.length && <li>{list.others(count - names.length)}</li>}
          </ul>
        </details>
      ))}
    </Section>
  );
}

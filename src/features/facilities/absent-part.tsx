import type { ReactNode } from 'react';
import type { FacilityParts } from '#core/inventory/facility-ask.ts';
import { text as all } from './text.ts';

const { list: text } = all;

/** Agencies of the roster of which nothing is known yet. */
export function AbsentPart({
  absent: { count, names },
}: Pick<FacilityParts['agencies'], 'absent'>): ReactNode {
  if (count === 0) return null;
  return (
    <details>
      <summary>{text.absent(count)}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {count > names.length && <li>{text.others(count - names.length)}</li>}
      </ul>
    </details>
  );
}

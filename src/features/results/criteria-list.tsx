import type { ReactNode } from 'react';
import type { Criterion } from '#core/rubric/types.ts';
import { Tag } from '#ui/tag.tsx';
import { WHY } from './text-why.ts';
import './criteria-list.css';

/** Criteria as sentences; those that others decide as well are marked. */
export function CriteriaList({ criteria }: { readonly criteria: readonly Criterion[] }): ReactNode {
  return (
    <ul className="criteria-list">
      {criteria.map((criterion) => (
        <li key={criterion.id}>
          {criterion.text}{' '}
          {criterion.dependsOn !== undefined && (
            <Tag tone="info">{WHY.dependsOn(criterion.dependsOn)}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { usePlan } from '#state/plan-context.ts';
import { useChoiceWords } from '#state/use-choice-words.ts';

interface NamedListProps {
  readonly title: string;
  readonly ids: readonly string[];
}

/** Proposals by name under a title; nothing at all without any. */
export function NamedList({ title, ids }: NamedListProps): ReactNode {
  const { plan } = usePlan();
  const names = useChoiceWords(plan, ids);
  if (ids.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="reasons-list">
        {ids.map((id) => (
          <li key={id}>{names.proposal(id)}</li>
        ))}
      </ul>
    </div>
  );
}

import type { ReactNode } from 'react';
import { usePlan } from '#state/plans/plan-context.ts';
import { useChoiceWords } from '#state/plans/use-choice-words.ts';
import { text } from './text.ts';

interface NamedListProps {
  readonly title: string;
  readonly ids: readonly string[];
  /** Level of its title. */
  readonly level?: 3 | 4;
}

interface Group {
  readonly title: string;
  readonly agencies: readonly string[];
}

/** Proposals by name under a title, the same for many agencies as one line; nothing without any. */
export function NamedList({ title, ids, level = 4 }: NamedListProps): ReactNode {
  const { plan } = usePlan();
  const names = useChoiceWords(plan, ids);
  if (ids.length === 0) return null;
  const Heading = level === 3 ? 'h3' : 'h4';
  const groups = new Map<string, Group>();
  for (const id of ids) {
    const name = names.name(id);
    const isOne = name !== null && name.agency !== '';
    const key = isOne ? name.title : names.proposal(id);
    const here = groups.get(key)?.agencies ?? [];
    groups.set(key, { title: key, agencies: isOne ? [...here, name.agency] : here });
  }
  return (
    <div className="reasons-named">
      <Heading>
        {title} <span className="soft">({text.count(ids.length)})</span>
      </Heading>
      <ul className="reasons-list">
        {[...groups.values()].map((one) => (
          <li key={one.title}>
            {one.title}
            {one.agencies.length > 0 && (
              <span className="reasons-under">{text.agencies(one.agencies)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ReactNode } from 'react';
import { bringsSomething } from '#core/evidence/carry-chosen.ts';
import type { CarryEntry, CarryPlan } from '#core/evidence/carry-types.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { EntryItem } from './entry-item.tsx';
import { groupsOf } from './groups.ts';
import { TEXT } from './text.ts';

interface EntryListProps {
  readonly plan: CarryPlan;
  readonly kind: CarryEntry['kind'];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], chosen: boolean) => void;
}

/** The indicators that are proposed, or those to be renewed, by dimension. */
export function EntryList({ plan, kind, chosen, onChoose }: EntryListProps): ReactNode {
  const groups = groupsOf(plan, kind);
  const entries = groups.flatMap((group) => group.entries);
  const ids = entries.filter(bringsSomething).map(({ indicator }) => indicator.id);
  const wanted = ids.filter((id) => chosen.has(id)).length;
  return (
    <Section id={kind} title={`${TEXT.list[kind]} (${entries.length})`}>
      <p className="soft">{entries.length === 0 ? TEXT.list.none[kind] : TEXT.list.lead[kind]}</p>
      {ids.length > 0 && (
        <div className="actions">
          <Button disabled={wanted === ids.length} onClick={() => onChoose(ids, true)}>
            {TEXT.list.all}
          </Button>
          <Button disabled={wanted === 0} onClick={() => onChoose(ids, false)}>
            {TEXT.list.clear}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <div key={group.id} className="stack">
          <h3>{group.title}</h3>
          <ul className="carry-list">
            {group.entries.map((entry) => (
              <EntryItem
                key={entry.indicator.id}
                entry={entry}
                year={plan.year}
                chosen={chosen.has(entry.indicator.id)}
                onChoose={(on) => onChoose([entry.indicator.id], on)}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { commonFor } from '#core/inventory/common-applications.ts';
import { topicsOf, type FunctionTopic } from '#core/inventory/function-topics.ts';
import { TOPIC_NAMES } from '#core/inventory/inventory-terms.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { paths } from '#state/paths.ts';
import { useInventory } from '#state/inventory/use-inventory.ts';
import { Notice } from '#ui/notice.tsx';
import { gatesText } from './text-gates.ts';

const text = gatesText.panel;
const FIRST = { from: 0, count: 60 } as const;
const MOST = 5;

/** Applications of the inventory with one function, as its page of alike ones groups them. */
function Alike({ topic }: { readonly topic: FunctionTopic }): ReactNode {
  const asked = useInventory({ part: 'alike', shows: 'all', rows: FIRST });
  const name = TOPIC_NAMES[topic];
  const groups = asked.kind === 'here' ? asked.view.part.shown : [];
  const group = groups.find(({ signs }) =>
    signs.some((sign) => sign.kind === 'topic' && sign.topic === topic),
  );
  if (asked.kind !== 'here') return null;
  if (!group) return <p>{text.alikeNone(name)}</p>;
  const { members, size } = group;
  return (
    <div>
      <p>{text.alike(name)}</p>
      <ul className="proposals-bullets">
        {members.slice(0, MOST).map((one) => (
          <li key={one.id}>{text.application(one.name, one.agency)}</li>
        ))}
        {size > MOST && <li>{text.more(size - MOST)}</li>}
      </ul>
      <Link className="proposals-link" href={paths.applicationsAlike}>
        {text.toAlike}
      </Link>
    </div>
  );
}

/** What is there to be used first: what the catalogue names, the nation has, the inventory lists. */
export function GateHints({
  row: { title, description, reuseFirst },
}: {
  readonly row: InitiativeRow;
}): ReactNode {
  const topics = [...topicsOf({ name: title, function: description }).keys()];
  return (
    <div className="stack">
      {reuseFirst !== '' && (
        <Notice tone="info" title={text.reuseFirst}>
          <p>{reuseFirst}</p>
        </Notice>
      )}
      {topics.map((topic) => {
        const common = commonFor(topic);
        return (
          <div key={topic}>
            {common && (
              <p>{text.common(common.name, common.basis, common.standing === 'common')}</p>
            )}
            <Alike topic={topic} />
          </div>
        );
      })}
      {topics.length === 0 && (
        <p>
          <Link className="proposals-link" href={paths.applications}>
            {text.toInventory}
          </Link>
        </p>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { ShortGroup } from '#core/inventory/inventory-ask.ts';
import { alikeText as text, groupTitle, keptName, proposalText, signText } from './text-alike.ts';

interface AlikePrintProps {
  readonly groups: readonly ShortGroup[];
  /** How many others there are; below 1 = none. */
  readonly rest: number;
}

const membersText = ({ members, size }: ShortGroup): string => {
  const named = members.map(({ name, agency }) => (agency === '' ? name : `${name} (${agency})`));
  const more = size - members.length;
  return [...named, ...(more > 0 ? [text.moreMembers(more)] : [])].join('; ');
};

/** Groups as one table, for paper only: a row for each group. */
export function AlikePrint({ groups, rest }: AlikePrintProps): ReactNode {
  const { printColumns: columns } = text;
  return (
    <div className="printed-only">
      <table className="inventory-print">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <th scope="row">{groupTitle(group)}</th>
              <td>{group.signs.map(signText).join(' ')}</td>
              <td>{membersText(group)}</td>
              <td>
                {proposalText(group)}
                {keptName(group) !== undefined && `. ${text.keptOn(keptName(group) ?? '')}`}
              </td>
              <td>{text.states[group.state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{text.printRest(rest)}</p>}
    </div>
  );
}

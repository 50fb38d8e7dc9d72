import { memo, type ReactNode } from 'react';
import { draftConflict } from '#core/assignment/draft-conflict.ts';
import { unreadGroups, withReading } from '#core/assignment/edit-readers.ts';
import type { AssignmentOrder } from '#core/assignment/order.ts';
import type { DraftAgency, DraftAsesor, DraftAssignment } from '#core/period/draft.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { ReadersCell } from './readers-cell.tsx';
import { ReadersDetail } from './readers-detail.tsx';
import { assignmentText, type NameOf } from './text-assignment.ts';
import type { ChangeList } from './use-assignments.ts';

const { table: text } = assignmentText;

interface ReadersRowProps {
  readonly agency: DraftAgency;
  readonly asesors: readonly DraftAsesor[];
  readonly own: readonly DraftAssignment[];
  readonly groups: AssignmentOrder['groups'];
  readonly open: boolean;
  readonly nameOf: NameOf;
  readonly onOpen: (agency: string, open: boolean) => void;
  readonly onChange: ChangeList;
}

/** The list of an agency is made anew at every change; its rows are not. */
function isSame(before: ReadersRowProps, after: ReadersRowProps): boolean {
  const { own: old, ...one } = before;
  const { own, ...other } = after;
  const keys = Object.keys(one) as (keyof typeof one)[];
  return (
    keys.every((key) => one[key] === other[key]) &&
    old.length === own.length &&
    old.every((row, at) => row === own[at])
  );
}

/** One agency and its readers. */
export const ReadersRow = memo(function Row(props: ReadersRowProps): ReactNode {
  const { agency, asesors, own, groups, open, nameOf, onOpen, onChange } = props;
  const { id, name } = agency;
  const unread = unreadGroups(own, groups);
  const tied = asesors.filter(
    (asesor) => own.some((one) => one.asesor === asesor.id) && draftConflict(asesor, agency),
  );
  const shown = open || tied.length > 0;
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          <span className="period-row-tags">
            {own.every(({ double }) => double) && <Tag tone="warn">{text.unread}</Tag>}
            {own.some(({ double }) => !double) && unread.length > 0 && (
              <Tag tone="warn">{text.unreadParts(unread.map(nameOf).join(', '))}</Tag>
            )}
            <Button
              kind="quiet"
              aria-expanded={shown}
              aria-label={text.partsOf(name)}
              onClick={() => onOpen(id, !open)}
            >
              {text.parts}
            </Button>
          </span>
        </th>
        {asesors.map((asesor, at) => (
          <ReadersCell
            key={asesor.id}
            agency={agency}
            asesor={asesor}
            own={own}
            groups={groups.length}
            id={at === 0 ? `tugas-${id}` : undefined}
            onSet={(reading) =>
              onChange((list) => withReading(list, { asesor: asesor.id, agency: id }, reading))
            }
          />
        ))}
      </tr>
      {shown && (
        <tr className="period-reader-detail">
          <td colSpan={asesors.length + 1}>
            <ReadersDetail
              agency={agency}
              asesors={asesors}
              tied={tied}
              own={own}
              groups={groups}
              nameOf={nameOf}
              onChange={onChange}
            />
          </td>
        </tr>
      )}
    </>
  );
}, isSame);

import type { ReactNode } from 'react';
import { withDespite, withGroups } from '#core/assignment/edit-readers.ts';
import type { AssignmentOrder } from '#core/assignment/order.ts';
import type { DraftAgency, DraftAsesor, DraftAssignment } from '#core/period/draft.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { Field } from '#ui/field.tsx';
import { assignmentText, type NameOf } from './text-assignment.ts';
import type { ChangeList } from './use-assignments.ts';

const { table: text } = assignmentText;

interface ReadersDetailProps {
  readonly agency: DraftAgency;
  readonly asesors: readonly DraftAsesor[];
  /** Those who read it in spite of a conflict of interest. */
  readonly tied: readonly DraftAsesor[];
  readonly own: readonly DraftAssignment[];
  readonly groups: AssignmentOrder['groups'];
  readonly nameOf: NameOf;
  readonly onChange: ChangeList;
}

/** Why somebody reads in spite of a conflict of interest, and who reads which part. */
export function ReadersDetail(props: ReadersDetailProps): ReactNode {
  const { agency, asesors, tied, own, groups, nameOf, onChange } = props;
  const reasonOf = ({ id }: DraftAsesor): string =>
    own.find((one) => one.asesor === id)?.despite ?? '';
  const firstMissing = tied.find((asesor) => reasonOf(asesor).trim() === '');
  const inOrder = asesors.flatMap(({ id }) => own.filter(({ asesor }) => asesor === id));
  return (
    <div className="stack">
      {tied.map((asesor) => {
        const despite = reasonOf(asesor);
        return (
          <Field
            key={asesor.id}
            {...(asesor === firstMissing && { id: `tugas-alasan-${agency.id}` })}
            label={text.despite(asesor.name, agency.name)}
            error={despite.trim() === '' ? text.despiteMissing : undefined}
          >
            {(control) => (
              <input
                {...control}
                className="input"
                value={despite}
                onChange={(event) =>
                  onChange((list) =>
                    withDespite(list, { asesor: asesor.id, agency: agency.id }, event.target.value),
                  )
                }
              />
            )}
          </Field>
        );
      })}
      {own.length === 0 && <p>{text.noReaders}</p>}
      {groups.length === 0 && <p>{text.noParts}</p>}
      {groups.length > 0 &&
        inOrder.map((one) => {
          const chosen = one.groups.length === 0 ? groups.map(({ id }) => id) : one.groups;
          return (
            <fieldset key={`${one.asesor} ${one.double}`} className="period-parts">
              <legend>{text.legend(nameOf(one.asesor), one.double)}</legend>
              {groups.map(({ id }) => (
                <Checkbox
                  key={id}
                  label={nameOf(id)}
                  checked={chosen.includes(id)}
                  onChange={(on) =>
                    onChange((list) =>
                      withGroups(
                        list,
                        one,
                        on ? [...chosen, id] : chosen.filter((part) => part !== id),
                        groups,
                      ),
                    )
                  }
                />
              ))}
            </fieldset>
          );
        })}
    </div>
  );
}

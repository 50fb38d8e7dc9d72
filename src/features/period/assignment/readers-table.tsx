import { useCallback, useState, type ReactNode } from 'react';
import type { Load } from '#core/assignment/measure.ts';
import { filterAgencies } from '#core/period/agency-rows.ts';
import type { DraftAssignment } from '#core/period/draft.ts';
import { say } from '#state/saving/toasts.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { readersFile } from './readers-file.ts';
import { ReadersRow } from './readers-row.tsx';
import { assignmentText } from './text-assignment.ts';
import { useAssignments, type ChangeList } from './use-assignments.ts';

const { table: text, preview } = assignmentText;

const NOBODY: readonly DraftAssignment[] = [];

/** Every agency with what each asesor does with it, all to be set by hand; on a phone, one card each. */
export function ReadersTable({ loads }: { readonly loads: readonly Load[] }): ReactNode {
  const { draft, change } = useOpenPeriod();
  const { invited, groups, ofAgency, nameOf } = useAssignments();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const shown = filterAgencies(invited, { query, show: 'all' });
  const edit: ChangeList = useCallback(
    (list) => change((open) => ({ ...open, assignments: list(open.assignments) })),
    [change],
  );
  const open = useCallback(
    (agency: string, isOpen: boolean) =>
      setOpened((now) => {
        const rest = [...now].filter((id) => id !== agency);
        return new Set(isOpen ? [...rest, agency] : rest);
      }),
    [],
  );
  const { asesors, assignments } = draft;
  const exported = useTableExport({
    name: `${text.title}-${draft.name}`,
    several: true,
    tables: () => readersFile({ draft, invited, ofAgency, groups: groups.length, loads }),
  });
  const clear = (): void => {
    edit(() => []);
    const undo = (): void => {
      edit(() => assignments);
      say(assignmentText.undone);
    };
    say(text.cleared, { label: assignmentText.undo, run: undo });
    document.getElementById('pembaca')?.focus();
  };
  return (
    <Section id="pembaca" title={text.title}>
      <p className="soft prose">{text.hint}</p>
      <div className="period-filters">
        <SearchField label={text.filter} value={query} onType={setQuery} />
        <p className="soft period-count" role="status">
          {text.shown(shown.length, invited.length)}
        </p>
      </div>
      <TableScroll label={text.title}>
        <table className="period-readers">
          <caption className="hidden-visually">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.agency}</th>
              {asesors.map(({ id, name, institution }, at) => (
                <th scope="col" key={id}>
                  {name}
                  <span className="soft">{institution}</span>
                  <span className="soft numeric">
                    {preview.pairCount(loads[at]?.agencies ?? 0)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((agency) => (
              <ReadersRow
                key={agency.id}
                agency={agency}
                asesors={asesors}
                own={ofAgency.get(agency.id) ?? NOBODY}
                groups={groups}
                open={opened.has(agency.id)}
                nameOf={nameOf}
                onOpen={open}
                onChange={edit}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <TableExport {...exported} of={text.title} />
      {assignments.length > 0 && (
        <div className="actions">
          <Button onClick={clear}>{text.clear}</Button>
        </div>
      )}
    </Section>
  );
}

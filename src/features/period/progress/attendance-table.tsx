import type { ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { batchStandings, type BatchStanding } from '#core/period/funnel.ts';
import { dayText } from '#state/period/period-text.ts';
import { say } from '#state/saving/toasts.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { progressText } from './text-progress.ts';

const { batches: text, undo: undoText, undone } = progressText;

const COUNTS = ['invited', 'present', 'absent', 'unknown'] as const;

/** Who came to which session, beside the invited of the whole period, which is another number. */
export function AttendanceTable(): ReactNode {
  const { draft, change } = useOpenPeriod();
  const standings = batchStandings(draft);
  const all = (count: (typeof COUNTS)[number]): number =>
    standings.reduce((sum, one) => sum + one[count], 0);
  const exported = useTableExport({
    name: `${text.caption}-${draft.name}`,
    tables: () => [
      sourceOfTable({
        name: text.caption,
        columns: [
          { head: text.column.name, width: 24, holds: 'text' },
          { head: text.column.date, width: 14, holds: 'day' },
          ...COUNTS.map((count) => ({
            head: text.column[count],
            width: 14,
            holds: 'number' as const,
            digits: 0,
          })),
        ],
        rows: standings.map((one) => [
          one.id === '' ? text.without : one.name,
          one.date,
          ...COUNTS.map((count) => one[count]),
        ]),
      }),
    ],
  });
  const markAll = ({ id, name }: BatchStanding): void => {
    const due = new Set(
      draft.agencies
        .filter((row) => row.invited && row.batch === id && row.attended === 'unknown')
        .map((row) => row.id),
    );
    const set = (attended: 'present' | 'unknown'): void =>
      change((shown) => ({
        ...shown,
        agencies: shown.agencies.map((row) => (due.has(row.id) ? { ...row, attended } : row)),
      }));
    set('present');
    const undo = (): void => {
      set('unknown');
      say(undone);
    };
    say(text.marked(due.size, name), { label: undoText, run: undo });
  };
  return (
    <Section id="kehadiran" title={text.title}>
      {draft.batches.length === 0 && <p>{text.none}</p>}
      {draft.batches.length > 0 && (
        <>
          <p className="prose">{text.hint(all('invited'), draft.batches.length)}</p>
          <TableScroll label={text.caption}>
            <table className="period-attendance">
              <caption className="hidden-visually">{text.caption}</caption>
              <thead>
                <tr>
                  {Object.values(text.column).map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {standings.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">{one.id === '' ? text.without : one.name}</th>
                    <td>{one.date === '' ? text.noDate : dayText(one.date)}</td>
                    {COUNTS.map((count) => (
                      <td key={count} className="numeric">
                        {one[count]}
                      </td>
                    ))}
                    <td>
                      {one.id !== '' && one.unknown > 0 && (
                        <Button
                          kind="quiet"
                          aria-label={text.markAllOf(one.name)}
                          onClick={() => markAll(one)}
                        >
                          {text.markAll}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" colSpan={2}>
                    {text.all}
                  </th>
                  {COUNTS.map((count) => (
                    <td key={count} className="numeric" colSpan={count === 'unknown' ? 2 : 1}>
                      {all(count)}
                    </td>
                  ))}
                </tr>
              </tfoot>
            </table>
          </TableScroll>
          <TableExport {...exported} of={text.caption} />
        </>
      )}
    </Section>
  );
}

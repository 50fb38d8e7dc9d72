import { useCallback, type ReactNode } from 'react';
import type { DraftAgency } from '#core/period/draft.ts';
import { AgencyRow } from './agency-row.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { withRow } from '#features/period/with-row.ts';
import { agencyText as text } from './text-agencies.ts';
import { Tick } from './tick.tsx';
import { useProblemAt } from '#features/period/use-problem-at.ts';

interface AgencyTableProps {
  /** Those the filter lets through. */
  readonly rows: readonly DraftAgency[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** The agencies as a table in which everything can be typed; on a phone, one card each. */
export function AgencyTable({ rows, picked, onPick }: AgencyTableProps): ReactNode {
  const { draft, change } = useOpenPeriod();
  const problemAt = useProblemAt();
  const all = rows.every(({ id }) => picked.has(id));
  const set = useCallback(
    (id: string, edit: Partial<DraftAgency>) =>
      change((shown) => ({
        ...shown,
        agencies: withRow(shown.agencies, id, edit),
      })),
    [change],
  );
  const pick = (ids: readonly string[], on: boolean): void => {
    const rest = [...picked].filter((id) => !ids.includes(id));
    onPick(new Set(on ? [...rest, ...ids] : rest));
  };
  const { column } = text;
  return (
    <table className="period-agencies">
      <caption className="hidden-visually">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col" aria-label={column.pick}>
            <Tick
              label={column.pickAll}
              checked={all}
              onChange={(on) =>
                pick(
                  rows.map(({ id }) => id),
                  on,
                )
              }
            >
              {column.all}
            </Tick>
          </th>
          <th scope="col">{column.invited}</th>
          <th scope="col">{column.name}</th>
          <th scope="col">{column.shortName}</th>
          <th scope="col">{column.code}</th>
          <th scope="col">{column.batch}</th>
          <th scope="col">{column.extension}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AgencyRow
            key={row.id}
            row={row}
            batches={draft.batches}
            picked={picked.has(row.id)}
            nameError={problemAt(`opd-${row.id}`)}
            batchError={problemAt(`opd-gelombang-${row.id}`)}
            dayError={problemAt(`opd-perpanjangan-${row.id}`)}
            onPick={(on) => pick([row.id], on)}
            onSet={set}
          />
        ))}
      </tbody>
    </table>
  );
}

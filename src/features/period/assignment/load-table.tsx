import type { ReactNode } from 'react';
import type { Load } from '#core/assignment/measure.ts';
import type { DraftAsesor } from '#core/period/draft.ts';
import { integer } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { assignmentText } from './text-assignment.ts';

const { loads: text, preview } = assignmentText;

interface LoadTableProps {
  readonly asesors: readonly DraftAsesor[];
  readonly now: readonly Load[];
  /** What it would become; left out where nothing is proposed. */
  readonly next?: readonly Load[];
}

/** How much every asesor reads, and what that would become. */
export function LoadTable({ asesors, now, next = now }: LoadTableProps): ReactNode {
  return (
    <TableScroll label={text.caption}>
      <table className="period-loads table-cards">
        <caption className="hidden-visually">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.institution}</th>
            <th scope="col" className="numeric">
              {text.agencies}
            </th>
            <th scope="col" className="numeric">
              {text.indicators}
            </th>
          </tr>
        </thead>
        <tbody>
          {asesors.map(({ id, name, institution }, at) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={text.institution}>{institution}</td>
              <td data-label={text.agencies} className="numeric">
                {preview.from(now[at]?.agencies ?? 0, next[at]?.agencies ?? 0)}
              </td>
              <td data-label={text.indicators} className="numeric">
                {now[at]?.indicators === next[at]?.indicators
                  ? integer(next[at]?.indicators ?? 0)
                  : preview.from(now[at]?.indicators ?? 0, next[at]?.indicators ?? 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

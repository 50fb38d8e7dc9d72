import type { ReactNode } from 'react';
import type { ScheduleView } from '#core/invest/schedule/view-schedule.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { text } from './text.ts';
import { beginWords, endWords, whoWords } from './week-words.ts';

const { table: words } = text;

/** The same as the drawing, in figures: who, when, after what, how much. */
export function RoadmapTable({ view }: { readonly view: ScheduleView }): ReactNode {
  const titles = new Map(view.bars.map(({ key, title }) => [key, title]));
  return (
    <TableScroll label={words.title}>
      <table aria-label={words.title} className="chart-table schedule-roadmap">
        <thead>
          <tr>
            <th scope="col">{words.initiative}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.start}</th>
            <th scope="col">{words.end}</th>
            <th scope="col">{words.after}</th>
            {[words.first, words.later].map((head) => (
              <th key={head} scope="col" className="schedule-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.bars.map((one) => (
            <tr key={one.key}>
              <th scope="row">{one.title}</th>
              <td>{whoWords(one)}</td>
              <td>{beginWords(view, one)}</td>
              <td>
                {endWords(view, one)}
                {one.runsOver && <p className="schedule-late">{text.map.over}</p>}
              </td>
              <td>{one.after.map((key) => titles.get(key) ?? key).join('; ') || words.none}</td>
              <td className="schedule-number">{text.rupiah(one.first)}</td>
              <td className="schedule-number">{text.rupiah(one.later)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {words.sum}
            </th>
            <td className="schedule-number">
              {text.rupiah(view.bars.reduce((sum, { first }) => sum + first, 0))}
            </td>
            <td className="schedule-number">
              {text.rupiah(view.bars.reduce((sum, { later }) => sum + later, 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  );
}

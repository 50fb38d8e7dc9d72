import type { ReactNode } from 'react';
import {
  daysBetween,
  reachOfDay,
  weeksAfter,
  type OwnDays,
} from '#core/invest/schedule/budget-windows.ts';
import type { ScheduleView } from '#core/invest/schedule/view-schedule.ts';
import { integer } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { longDay } from './days.ts';
import { text } from './text.ts';

interface WindowsTableProps {
  readonly view: ScheduleView;
  /** ISO 8601 day from which on lines can be handed in. */
  readonly day: string;
  readonly own: OwnDays;
}

interface YearRowProps extends WindowsTableProps {
  readonly year: number;
}

function YearRow({ view, day, own, year }: YearRowProps): ReactNode {
  const { windows: words } = text;
  const budgetYear = view.firstYear + year;
  const bars = view.bars.filter((one) => one.year === year);
  const reach = reachOfDay(day, budgetYear, own);
  const shown = reach.own ?? reach.next;
  const weeks = reach.isLate ? weeksAfter(shown) : 0;
  const long = reach.isLate ? bars.filter((one) => one.weeks > weeks) : [];
  return (
    <tr>
      <th scope="row">{budgetYear}</th>
      <td data-label={words.proposals} className="schedule-number">
        {integer(bars.length)}
      </td>
      <td data-label={words.amount} className="schedule-number">
        {text.rupiah(view.spent[year] ?? 0)}
      </td>
      {bars.length === 0 ? (
        <td colSpan={3} className="soft">
          {words.none}
        </td>
      ) : (
        <>
          <td data-label={words.window} className="schedule-window">
            {reach.own ? (
              <>
                <strong>{text.step[shown.step]}</strong>{' '}
                <span className="soft">({text.basis[shown.basis]})</span>
              </>
            ) : (
              <strong className="schedule-lost">
                {words.lost(text.step[shown.step], shown.budgetYear)}
              </strong>
            )}
            {reach.isLate && <p className="schedule-late">{words.late(weeks)}</p>}
            {long.length > 0 && (
              <p className="schedule-late">
                {words.tooLong(long.map(({ title }) => title).join('; '))}
              </p>
            )}
          </td>
          <td data-label={words.until}>{longDay(shown.until)}</td>
          <td data-label={words.left} className="schedule-number">
            {words.days(daysBetween(day, shown.until))}
          </td>
        </>
      )}
    </tr>
  );
}

/** For each year of the plan the next step of the budget that its lines can still reach. */
export function WindowsTable(props: WindowsTableProps): ReactNode {
  const { windows: words } = text;
  const years = Array.from({ length: props.view.years }, (_, year) => year);
  return (
    <TableScroll label={words.title}>
      <table aria-label={words.title} className="chart-table table-cards">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {[words.proposals, words.amount].map((head) => (
              <th key={head} scope="col" className="schedule-number">
                {head}
              </th>
            ))}
            <th scope="col">{words.window}</th>
            <th scope="col">{words.until}</th>
            <th scope="col" className="schedule-number">
              {words.left}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRow key={props.view.firstYear + year} {...props} year={year} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

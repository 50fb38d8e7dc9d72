import type { ReactNode } from 'react';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { text as all } from './text.ts';

const { one: text } = all;

interface RaisesPartProps {
  readonly rubric: Rubric;
  readonly initiative: Initiative;
}

/** Which indicators are raised, from which level to which, by their names. */
export function RaisesPart({ rubric, initiative }: RaisesPartProps): ReactNode {
  return (
    <Section id="menaikkan" title={text.raises}>
      <TableScroll label={text.raises}>
        <table aria-label={text.raises} className="table-cards">
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.from}</th>
              <th scope="col">{text.to}</th>
            </tr>
          </thead>
          <tbody>
            {initiative.raises.map(({ indicator: id, from, to }) => {
              const found = findIndicator(rubric, id)?.indicator;
              const labels = found && rubric.scales[found.scale]?.labels;
              const named = (level: number): string => text.level(level, labels?.[level] ?? '');
              return (
                <tr key={`${id} ${from} ${to}`}>
                  <th scope="row">{found ? `${found.code} ${found.title}` : id}</th>
                  <td data-label={text.from}>{named(from)}</td>
                  <td data-label={text.to}>{named(to)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}

import { useState, type ReactNode } from 'react';
import type { Period } from '#core/period/period.ts';
import { deadlineOf } from '#core/period/standing.ts';
import { fold } from '#core/lib/fold.ts';
import { SearchField } from '#ui/search-field.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { dayText } from '#state/period/period-text.ts';
import { arrivalText } from './text-arrival.ts';

const { received: text } = arrivalText;

/** The invited agencies of a period that is only read, with the deadline of each. */
export function ReceivedAgencies({ period }: { readonly period: Period }): ReactNode {
  const [query, setQuery] = useState('');
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const shown = period.agencies.filter(({ name, shortName, code }) => {
    const all = fold(`${name} ${shortName} ${code}`);
    return words.every((word) => all.includes(word));
  });
  const batches = new Map(period.batches.map(({ id, name }) => [id, name]));
  return (
    <Section id="opd" title={text.agencies}>
      <SearchField label={text.filter} value={query} onType={setQuery} />
      <p className="soft" role="status">
        {text.shown(shown.length, period.agencies.length)}
      </p>
      <TableScroll label={text.agencies}>
        <table>
          <caption className="hidden-visually">{text.agencies}</caption>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.code}</th>
              <th scope="col">{text.batch}</th>
              <th scope="col">{text.deadline}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((agency) => {
              const { last, extension } = deadlineOf(period, agency);
              return (
                <tr key={`${agency.code} ${agency.name}`}>
                  <th scope="row">{agency.name}</th>
                  <td className="numeric">{agency.code}</td>
                  <td>{batches.get(agency.batch) ?? ''}</td>
                  <td>
                    {dayText(last)} {extension !== null && <Tag tone="info">{text.extended}</Tag>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}

import type { ReactNode } from 'react';
import {
  bandAround,
  expectationOf,
  hasMissed,
  trialsOf,
  type Expectation,
} from '#core/history/expected-external.ts';
import { measureOfRubric } from '#core/history/measure.ts';
import type { pairGroups } from '#core/history/pairs.ts';
import { readExact } from '#core/history/subjects.ts';
import { fromInteger, multiply } from '#core/lib/ratio.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { factsAt, measureName, shownValue, signedValue } from './numbers.ts';
import { PairTable } from './pair-table.tsx';
import { text } from './text-expected.ts';
import type { YearsHere } from './years-here.ts';

type Group = ReturnType<typeof pairGroups>[number];
type Band = Extract<Expectation, { readonly kind: 'band' }>;

interface ExpectedCardProps {
  readonly here: YearsHere;
  readonly group: Group;
}

/** Who claims something by this instrument and has no final result: around the claim, the band. */
function Waiting({ here, group, band }: ExpectedCardProps & { readonly band: Band }): ReactNode {
  const { view } = here;
  const { instrument, digits } = factsAt(view.measures, group.measure);
  const waiting = view.results.filter(
    ({ stage, scope, rubric }) =>
      stage === 'provisional' && !scope && measureOfRubric(rubric.digest) === group.measure,
  );
  const rows = waiting.flatMap(({ id, agency, year, claimed }) => {
    if (claimed === null || !instrument) return [];
    const self = readExact(claimed);
    return [{ id, name: agency.name, year, self, ...bandAround(self, band, instrument.bounds) }];
  });
  if (rows.length === 0) return <p>{text.nobody}</p>;
  return (
    <TableScroll label={text.table.caption}>
      <table className="years-table table-cards">
        <caption>
          {text.table.caption} <Tag tone="warn">{text.unofficial}</Tag>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.table.agency}</th>
            <th scope="col" className="numeric">
              {text.table.year}
            </th>
            <th scope="col" className="numeric">
              {text.table.claimed}
            </th>
            <th scope="col" className="numeric">
              {text.table.range}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, year, self, low, high }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={text.table.year} className="numeric">
                {year}
              </td>
              <td data-label={text.table.claimed} className="numeric">
                {shownValue(self, digits)}
              </td>
              <td data-label={text.table.range} className="numeric">
                {text.range(shownValue(low, digits), shownValue(high, digits))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** What the pairs of one instrument teach, how it was learnt, and how it did before. */
export function ExpectedCard({ here, group }: ExpectedCardProps): ReactNode {
  const { measures } = here.view;
  const { digits } = factsAt(measures, group.measure);
  const found = expectationOf(group.pairs);
  const trials = trialsOf(group.pairs);
  const last = trials.at(-1);
  const title = text.title(text.units[group.unit], measureName(measures, group.measure));
  return (
    <Section id={`perkiraan-${group.unit}-${group.measure}`} title={title}>
      {found.kind === 'few' && <p>{text.few(found.pairs, found.least)}</p>}
      {found.kind === 'band' && (
        <>
          <p>
            <Tag tone="warn">{text.unofficial}</Tag>{' '}
            {text.band(
              signedValue(found.low, digits),
              signedValue(found.high, digits),
              found.pairs,
            )}
          </p>
          <p className="soft">
            {text.rule(
              found.pairs,
              found.cut,
              `${shownValue(multiply(found.covers, fromInteger(100)), 1)}%`,
            )}
          </p>
          <ul className="years-lines">
            {trials.map(({ year, learnt, inside, of }) => (
              <li key={year}>{text.trial(year, learnt, inside, of)}</li>
            ))}
          </ul>
          {last && hasMissed(last) && <Notice tone="warn">{text.missed(last.year)}</Notice>}
          {group.unit === 'agency' && <Waiting here={here} group={group} band={found} />}
        </>
      )}
      <PairTable pairs={group.pairs} digits={digits} />
    </Section>
  );
}

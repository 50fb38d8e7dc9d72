import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { StandingView } from '#core/invest/view-standing.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { integer } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { basisText } from './text-basis.ts';

const { gaps: text } = basisText;

/** How many gaps follow from results and targets, by top group of the instrument. */
export function GapsPart({ view }: { readonly view: StandingView }): ReactNode {
  const { plan } = usePlan();
  const { groups, agencies, groupName, proposals, refused } = view;
  const total = groups.reduce((sum, { gaps }) => sum + gaps, 0);
  const withGaps = agencies.filter(({ gaps }) => gaps > 0).length;
  return (
    <Section id="kesenjangan" title={text.title}>
      {total === 0 && <Notice tone="good">{text.none}</Notice>}
      <TableScroll label={text.table}>
        <table aria-label={text.table}>
          <thead>
            <tr>
              <th scope="col">{groupName || text.group}</th>
              <th scope="col" className="plans-number">
                {text.gaps}
              </th>
              <th scope="col" className="plans-number">
                {text.agencies(agencies.length)}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ id, title, gaps, agencies: count }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td className="plans-number">{integer(gaps)}</td>
                <td className="plans-number">{integer(count)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              <td className="plans-number">{integer(total)}</td>
              <td className="plans-number">{integer(withGaps)}</td>
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      <p>
        {text.follows(proposals, refused)}{' '}
        <Link href={paths.planPart(plan.id, 'usulan')}>{text.way}</Link>
      </p>
    </Section>
  );
}

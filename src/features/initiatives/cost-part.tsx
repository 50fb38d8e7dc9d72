import type { ReactNode } from 'react';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { text as all } from './text.ts';

const { one: text, money } = all;
const FIGURES = ['low', 'likely', 'high'] as const;
const PARTS = ['oneOff', 'perYear'] as const;

/** What an initiative costs, and what the figures rest on. */
export function CostPart({ initiative }: { readonly initiative: Initiative }): ReactNode {
  const { cost, carriedBy } = initiative;
  return (
    <Section id="biaya" title={text.cost}>
      {cost ? (
        <>
          <p>{text.costOf[carriedBy]}</p>
          <TableScroll label={text.cost}>
            <table aria-label={text.cost} className="table-cards">
              <thead>
                <tr>
                  <th scope="col">{text.cost}</th>
                  {FIGURES.map((figure) => (
                    <th key={figure} scope="col" className="numeric">
                      {text.figures[figure]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {PARTS.map((part) => (
                  <tr key={part}>
                    <th scope="row">{text.costParts[part]}</th>
                    {FIGURES.map((figure) => (
                      <td key={figure} data-label={text.figures[figure]} className="numeric">
                        {money(cost[part][figure])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
          <p>
            <strong>{text.basis}</strong>
            {': '}
            {cost.basis}
          </p>
        </>
      ) : (
        <Notice tone="warn">
          <p>{text.noCost}</p>
        </Notice>
      )}
    </Section>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Target } from '#core/portfolio/query.ts';
import type { PortfolioRow } from '#core/portfolio/view.ts';
import { recordPath } from './address.ts';
import { marksOf, text } from './text.ts';

interface AgencyNameProps {
  /** Undefined while the row is under way. */
  readonly row: PortfolioRow | undefined;
  /** The name of its government too, where there are several. */
  readonly isMany: boolean;
  readonly target?: Target;
}

/** An agency that leads to its result, with what is to be known of it. */
export function AgencyName({ row, isMany, target }: AgencyNameProps): ReactNode {
  if (!row) return <span className="soft">{text.cell.loading}</span>;
  const under = [...(isMany ? [row.agency.government] : []), ...marksOf(row)];
  return (
    <>
      <Link className="portfolio-name" href={recordPath(row.id, target)}>
        {row.agency.name}
      </Link>
      {under.length > 0 && <span className="portfolio-under">{under.join(' · ')}</span>}
    </>
  );
}

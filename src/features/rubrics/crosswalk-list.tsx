import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Indicator } from '#core/rubric/types.ts';
import { paths } from '#state/paths.ts';
import type { Book } from './book.ts';
import { crossingsOf } from './crosswalk.ts';
import { indicatorText } from './text-indicator.ts';

interface CrosswalkProps {
  readonly book: Book;
  readonly indicator: Indicator;
}

/** What the indicator corresponds to elsewhere, as links where that instrument is here. */
export function Crosswalk({ book, indicator }: CrosswalkProps): ReactNode {
  return (
    <>
      <p className="soft">{indicatorText.crosswalkHint}</p>
      <dl className="crossings">
        {crossingsOf(book.rubrics, indicator).map(({ rubric, counterparts }) => (
          <div key={rubric}>
            <dt>{rubric}</dt>
            {counterparts.map((one) =>
              one.kind === 'here' ? (
                <dd key={one.indicator.id}>
                  <Link href={paths.rubricIndicator(one.digest, one.indicator.id)}>
                    {one.indicator.code} {one.indicator.title}
                  </Link>
                </dd>
              ) : (
                <dd key={one.name}>{indicatorText.crosswalkNumber(one.name)}</dd>
              ),
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

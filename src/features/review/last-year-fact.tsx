import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { LastYear } from '#core/review/final.ts';
import { OPEN } from '#core/review/finding.ts';
import { paths } from '#state/paths.ts';
import { text } from './text.ts';
import type { ReviewModel } from './use-model.ts';
import { findingText } from './words.ts';

interface LastYearFactProps extends Pick<ReviewModel, 'rubric' | 'indicator'> {
  readonly lastYear: LastYear | null;
}

const { lastYear: words } = text;

/** What the same agency was given for this indicator the year before, where that result is here. */
export function LastYearFact({ rubric, indicator, lastYear }: LastYearFactProps): ReactNode {
  const { values = {}, year = 0, result } = lastYear ?? {};
  const found = (Object.hasOwn(values, indicator.id) && values[indicator.id]) || OPEN;
  const said = findingText(rubric, indicator, found);
  return (
    <div className="review-fact">
      <dt>{words.title}</dt>
      <dd>
        {said === '' || result === undefined ? (
          words.none
        ) : (
          <Link href={paths.result(result)}>{words.of(year, said)}</Link>
        )}
      </dd>
    </div>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Gap } from '#core/scoring/gaps.ts';
import { Tag } from '#ui/tag.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { levelText } from './levels.ts';
import { signed } from './numbers.ts';
import { indicatorPath } from './paths.ts';
import { TEXT } from './text.ts';
import { viewOf, type ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';

interface GapItemProps {
  readonly view: ResultsView;
  readonly gap: Gap;
}

/** One gap: from where to where, what it is worth, what is missing, and who else decides. */
export function GapItem({ view, gap }: GapItemProps): ReactNode {
  const { indicator } = viewOf(view, gap.indicatorId);
  const wanted = new Set(gap.missingCriteria);
  const missing = indicator.levels
    .flatMap((step) => step.criteria)
    .filter((criterion) => wanted.has(criterion.id));
  const others = new Set(missing.flatMap(({ dependsOn }) => dependsOn ?? []));
  const move = { indicatorId: indicator.id, from: gap.level, to: gap.target };
  return (
    <li className="gap">
      <div className="gap-head">
        <Link href={indicatorPath(view.assessment.id, indicator.id)}>
          {indicator.code} {indicator.title}
        </Link>
        <span className="gap-gain">
          {TEXT.gapGain}{' '}
          <WhyNumber
            subject={{ kind: 'moves', moves: [move] }}
            what={TEXT.gainOf(indicator.code)}
            shown={signed(gap.gain, view.rubric.rounding.digits + 1)}
          />{' '}
          {TEXT.points}
        </span>
      </div>
      <p>
        {TEXT.gapLevels(
          levelText(view.rubric, indicator, gap.level),
          levelText(view.rubric, indicator, gap.target),
        )}{' '}
        {[...others].map((who) => (
          <Tag key={who} tone="info">
            {TEXT.dependsOn(who)}
          </Tag>
        ))}
      </p>
      {missing.length > 0 && (
        <details>
          <summary>{TEXT.gapMissing(missing.length)}</summary>
          <CriteriaList criteria={missing} />
        </details>
      )}
    </li>
  );
}

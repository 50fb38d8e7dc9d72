import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { RATING_WORDS } from '#core/spreadsheet/terms.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { ChangeItem } from './change-item.tsx';
import { ConflictItem } from './conflict-item.tsx';
import { followsFrom, type ChangeGroup } from './groups.ts';
import { text } from './text.ts';
import type { Choice } from './use-choice.ts';

interface ChangeGroupViewProps {
  readonly group: ChangeGroup;
  readonly choice: Choice;
}

/** What a workbook would change in one indicator or document, and what follows from it. */
export function ChangeGroupView({ group, choice }: ChangeGroupViewProps): ReactNode {
  const { assessment, rubric, answers } = useAssessment();
  const { title, indicator, changes, conflicts } = group;
  const taken = [
    ...changes.filter(choice.isTaken),
    ...conflicts.filter((conflict) => choice.sideOf(conflict) === 'sheet'),
  ];
  const follows = followsFrom(rubric, answers, group, taken).map(({ field, value }) =>
    text.follows[field](RATING_WORDS.find(([one]) => one === value)?.[1] ?? value),
  );
  return (
    <section className="sheet-group" aria-label={title}>
      <div className="sheet-group-head">
        <h3>{indicator ? title : `${text.review.documents}: ${title}`}</h3>
        {indicator && (
          <Link href={paths.indicator(assessment.id, indicator.id)}>
            {text.review.open}
            <span className="hidden-visually">{text.review.openWhich(indicator.code)}</span>
          </Link>
        )}
      </div>
      <ul className="sheet-changes">
        {changes.map((change) => (
          <ChangeItem
            key={change.key}
            change={change}
            taken={choice.isTaken(change)}
            onTake={(wanted) => choice.take([change], wanted)}
          />
        ))}
        {conflicts.map((conflict) => (
          <ConflictItem
            key={conflict.key}
            conflict={conflict}
            side={choice.sideOf(conflict)}
            onDecide={(side) => choice.decide([conflict], side)}
          />
        ))}
      </ul>
      {follows.length > 0 && (
        <p className="soft" role="status">{`${text.follows.title} ${follows.join('; ')}.`}</p>
      )}
    </section>
  );
}

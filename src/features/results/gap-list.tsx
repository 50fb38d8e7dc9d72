import type { ReactNode } from 'react';
import { gapsOf } from '#core/scoring/gaps.ts';
import { GapItem } from './gap-item.tsx';
import { TEXT } from './text.ts';
import { Unfinished } from './unfinished.tsx';
import type { ResultsView } from './view.ts';
import './gap-list.css';

/** What stands below its target, the greatest gain first; blanks apart. */
export function GapList({ view }: { readonly view: ResultsView }): ReactNode {
  const gaps = gapsOf(view.rubric, view.answers, view.score);
  const nothing = view.score.counts.rated === 0 ? TEXT.gapNothingYet : TEXT.gapNone;
  return (
    <>
      {gaps.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <>
          <p className="prose">{TEXT.gapLead}</p>
          <ol className="gap-list">
            {gaps.map((gap) => (
              <GapItem key={gap.indicatorId} view={view} gap={gap} />
            ))}
          </ol>
        </>
      )}
      <Unfinished view={view} />
    </>
  );
}

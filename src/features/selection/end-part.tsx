import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Conflict, SearchEnd } from '#core/invest/choice/search-types.ts';
import { demandIds, demandText, demandWayOut } from '#state/plans/choice-text.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useChoiceWords } from '#state/plans/use-choice-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { FaultList } from './fault-list.tsx';
import { NoBookNotice } from './no-book.tsx';
import { text } from './text.ts';

const words = text.search;

/** The place further down this page where a choice by hand is taken back. */
function toHandChoices(): void {
  const title = document.getElementById('pilihan-usulan');
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
}

function ConflictPart({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const { plan } = usePlan();
  const names = useChoiceWords(plan, demandIds(conflict));
  return (
    <Notice tone="bad" role="alert" title={words.impossible.title}>
      {conflict.length === 0 ? (
        <p>{words.impossible.unnamed}</p>
      ) : (
        <>
          <p>{words.impossible.body}</p>
          <ul className="choice-list">
            {conflict.map((demand) => {
              const said = demandText(demand, names);
              const way = demandWayOut(demand);
              return (
                <li key={said}>
                  {said}{' '}
                  {way.part === 'pilihan' ? (
                    <Button kind="quiet" onClick={toHandChoices}>
                      {way.words}
                    </Button>
                  ) : (
                    <Link href={paths.planPart(plan.id, way.part)}>{way.words}</Link>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** How a search ended, where it brought no plan. */
export function EndPart({ end }: { readonly end: SearchEnd | NoBook }): ReactNode {
  switch (end.kind) {
    case 'chosen':
      return null;
    case 'impossible':
      return <ConflictPart conflict={end.conflict} />;
    case 'unsolved':
      return (
        <Notice tone="warn" role="alert" title={words.unsolved.title}>
          <p>{words.unsolved.body}</p>
        </Notice>
      );
    case 'unsound':
      return (
        <Notice tone="bad" role="alert" title={words.unsound.title}>
          <p>{words.unsound.body}</p>
          <FaultList faults={end.faults} />
        </Notice>
      );
    case 'no-results':
    case 'no-rubric':
      return <NoBookNotice why={end} />;
  }
}

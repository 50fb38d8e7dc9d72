import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlanAnswer, PlanAsk } from '#core/invest/plan-ask.ts';
import { noBookText as words } from '#state/plans/no-book-text.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import type { Asked } from '#state/saving/use-asked.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { FailureNotice } from '#ui/failure-notice.tsx';
import { Notice } from '#ui/notice.tsx';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { text } from './text.ts';

/** Why there is nothing to propose, and the way out of it. */
function NoBookNotice({ none }: { readonly none: NoBook }): ReactNode {
  return (
    <Notice tone="info" title={words.title}>
      <p>{words.body(none)}</p>
      <p>
        <Link className="proposals-link" href={paths.portfolio}>
          {words.way}
        </Link>
      </p>
    </Notice>
  );
}

function isNoBook(view: unknown): view is NoBook {
  return (
    typeof view === 'object' &&
    view !== null &&
    'kind' in view &&
    (view.kind === 'no-results' || view.kind === 'no-rubric')
  );
}

interface AnsweredProps<V> {
  readonly asked: Asked<V | NoBook>;
  readonly children: (view: V) => ReactNode;
}

/** What was asked of the plan's book; or why it is not here. */
export function Answered<V>({ asked, children }: AnsweredProps<V>): ReactNode {
  if (asked.kind === 'asking') return <p role="status">{text.reading}</p>;
  if (asked.kind === 'failed') {
    return (
      <FailureNotice
        words={`${text.failed}. ${text.failedBody}`}
        detail={String(asked.error)}
        detailLabel={text.detail}
        again={{ label: text.again, run: asked.again }}
      />
    );
  }
  const { view, fresh } = asked;
  if (isNoBook(view)) return <NoBookNotice none={view} />;
  return (
    <>
      <p role="status" className="hidden-visually">
        {fresh ? '' : text.counting}
      </p>
      {children(view)}
    </>
  );
}

interface BookPartProps<A extends PlanAsk> {
  readonly ask: A;
  readonly children: (view: PlanAnswer<A>) => ReactNode;
}

/** One part of the plan's book; or why it is not here. */
export function BookPart<A extends PlanAsk>({ ask, children }: BookPartProps<A>): ReactNode {
  const { plan } = usePlan();
  const asked = usePlanView<A>(plan, ask);
  return <Answered<PlanAnswer<A>> asked={asked}>{children}</Answered>;
}

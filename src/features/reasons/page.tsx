import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useCatchUp } from '#state/portfolio/use-catch-up.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { CurvePart } from './curve-part.tsx';
import { ListPart } from './list-part.tsx';
import { NoBookNotice } from './no-book.tsx';
import './reasons.css';
import { RobustPart } from './robust-part.tsx';
import { text } from './text.ts';

/** What everything below rests on. */
function Ground({ view }: { readonly view: ChoiceView }): ReactNode {
  const { plan } = usePlan();
  const { now } = view;
  if (!now) {
    return (
      <Notice tone="info" title={text.noPlan.title}>
        <p>{text.noPlan.body}</p>
        <p>
          <Link className="reasons-way" href={paths.planPart(plan.id, 'pilihan')}>
            {text.noPlan.way}
          </Link>
        </p>
      </Notice>
    );
  }
  const { standing, figures } = now;
  return (
    <>
      {standing.isStale && (
        <Notice tone="warn">
          <p>{text.stale}</p>
          <p>
            <Link className="reasons-way" href={paths.planPart(plan.id, 'pilihan')}>
              {text.noPlan.way}
            </Link>
          </p>
        </Notice>
      )}
      <p className="prose">
        {text.ground(view.agencies, view.proposals, figures.chosen)}{' '}
        {standing.by === 'hand' && text.byHand}
      </p>
    </>
  );
}

/** Why the plan is as it is: what is not in it, what money buys, and what it stands up to. */
export function ReasonsPage(): ReactNode {
  const { plan } = usePlan();
  const asked = usePlanView(plan, { part: 'choice' });
  // What is here is shown first; what came elsewhere is taken in after it.
  const { running } = useCatchUp(asked.kind !== 'asking');
  const isComing = running !== null && running.total > 0;
  const view = asked.kind === 'here' ? asked.view : null;
  return (
    <Page title={text.title} lead={<p>{text.lead}</p>}>
      {asked.kind === 'asking' && <p role="status">{text.reading}</p>}
      {isComing && <p role="status">{text.caught(running.done, running.total)}</p>}
      {asked.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.failed}>
          <p>{text.failedBody}</p>
          <TechnicalDetail label={text.detail} detail={String(asked.error)} />
          <Button onClick={asked.again}>{text.again}</Button>
        </Notice>
      )}
      {view && 'kind' in view && !isComing && <NoBookNotice why={view} />}
      {view && !('kind' in view) && (
        <>
          <Ground view={view} />
          <ListPart />
          {view.now && (
            <>
              <CurvePart />
              <RobustPart />
            </>
          )}
        </>
      )}
    </Page>
  );
}

import { useState, type ReactNode } from 'react';
import { Route, Switch, useParams } from 'wouter';
import { usePlans } from '#state/plans/use-plans.ts';
import { LazyPage } from './lazy-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { PLAN_PAGES, PLAN_PARTS, type PlanPart } from './plan-pages.ts';
import { planText as text } from './text-plan.ts';

/** The parts that have places of their own below them. */
const BELOW: Readonly<Partial<Record<PlanPart, string>>> = { proposals: '/:view?/:open?' };

/** One investment plan with the parts of the way from gaps to the printed document. */
export function PlanRoutes(): ReactNode {
  const { id } = useParams<{ readonly id: string }>();
  const list = usePlans();
  const plan = list?.ok ? list.value.sound.find((one) => one.id === id) : undefined;
  // What is typed must not go from the screen because another tab took the plan away.
  const [seen, setSeen] = useState(plan);
  if (plan && plan !== seen) setSeen(plan);
  if (!list) {
    return (
      <p className="page" role="status">
        {text.reading}
      </p>
    );
  }
  const open = plan ?? (seen?.id === id ? seen : undefined);
  if (!open) return <NotFoundPage />;
  return (
    <PlanFrame key={open.id} plan={open} isGone={!plan}>
      <Switch>
        {(Object.keys(PLAN_PARTS) as readonly PlanPart[]).map((part) => (
          <Route key={part} path={`/rencana/p/:id${PLAN_PARTS[part]}${BELOW[part] ?? ''}`}>
            <LazyPage key={part} load={PLAN_PAGES[part]} />
          </Route>
        ))}
        <Route component={NotFoundPage} />
      </Switch>
    </PlanFrame>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { paths } from '#state/paths.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { text } from './text.ts';
import { usePlanHands } from './use-plan-hands.ts';

/** Every plan with where it stands, the last changed first. */
export function PlanCards({ plans }: { readonly plans: readonly InvestmentPlan[] }): ReactNode {
  const { copy, remove } = usePlanHands();
  return (
    <ul className="plans-list" aria-label={text.list}>
      {plans.map((plan) => (
        <li key={plan.id}>
          <PlanCard plan={plan} onCopy={() => void copy(plan)} onRemove={() => void remove(plan)} />
        </li>
      ))}
    </ul>
  );
}

interface PlanCardProps {
  readonly plan: InvestmentPlan;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

function PlanCard({ plan, onCopy, onRemove }: PlanCardProps): ReactNode {
  const name = plan.name.trim() || text.unnamed;
  const { chosen } = plan;
  return (
    <article className="card">
      <h2>
        <Link href={paths.plan(plan.id)}>{name}</Link>
      </h2>
      <p className="plans-facts">
        <Tag tone={plan.status === 'final' ? 'good' : 'neutral'}>{text.status[plan.status]}</Tag>
        <span>{text.years(plan.firstYear, plan.years)}</span>
        {chosen ? (
          <span>{text.chosen(Object.keys(chosen.starts).length)}</span>
        ) : (
          <Tag tone="info">{text.notChosen}</Tag>
        )}
        <span className="soft">{text.changed(plan.updatedAt)}</span>
      </p>
      <div className="actions">
        <Link
          href={paths.plan(plan.id)}
          className={buttonClass('secondary')}
          aria-label={text.of(text.open, name)}
        >
          {text.open}
        </Link>
        <Button kind="quiet" aria-label={text.of(text.copy, name)} onClick={onCopy}>
          {text.copy}
        </Button>
        <Button kind="quiet" aria-label={text.of(text.remove, name)} onClick={onRemove}>
          {text.remove}
        </Button>
      </div>
    </article>
  );
}

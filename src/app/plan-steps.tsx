import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '#state/paths.ts';
import { PLAN_PARTS, type PlanPart } from './plan-pages.ts';
import { planText as text } from './text-plan.ts';

const PARTS = Object.keys(PLAN_PARTS) as readonly PlanPart[];

const hrefOf = (id: string, part: PlanPart): string => `${paths.plan(id)}${PLAN_PARTS[part]}`;

/** Parts have places below them; the first part stands at the address of the plan itself. */
const isAt = (location: string, id: string, part: PlanPart): boolean =>
  location === hrefOf(id, part) ||
  (part !== 'basis' && location.startsWith(`${hrefOf(id, part)}/`));

/** The parts of a plan in the order of the work, with the one that is open. */
export function PlanSteps({ id }: { readonly id: string }): ReactNode {
  const [location] = useLocation();
  return (
    <nav aria-label={text.steps}>
      <ol className="plan-steps">
        {PARTS.map((part) => (
          <li key={part}>
            <Link
              href={hrefOf(id, part)}
              aria-current={isAt(location, id, part) ? 'step' : undefined}
            >
              {text.parts[part]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Below the page: the part before and the one that follows. */
export function PlanTurn({ id }: { readonly id: string }): ReactNode {
  const [location] = useLocation();
  const at = PARTS.findIndex((part) => isAt(location, id, part));
  const before = PARTS[at - 1];
  const next = PARTS[at + 1];
  if (at < 0) return null;
  return (
    <nav className="plan-turn" aria-label={text.turn}>
      {before && <Link href={hrefOf(id, before)}>{text.before(text.parts[before])}</Link>}
      {next && (
        <Link className="plan-next" href={hrefOf(id, next)}>
          {text.next(text.parts[next])}
        </Link>
      )}
    </nav>
  );
}

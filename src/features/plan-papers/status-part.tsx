import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paperMissing, stopsFinal, type PaperMissing } from '#core/invest/paper/paper-missing.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { useDesk } from '#state/desk.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { planFailureText } from '#state/plans/plan-failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import type { PaperGround } from '#state/plans/use-plan-paper.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { closePlan } from '#workflow/plans/plans.ts';
import { text } from './text.ts';

const { status: words } = text;

interface CodeWaysProps {
  readonly plan: InvestmentPlan;
  /** Titles of those whose code is missing. */
  readonly initiatives: readonly string[];
}

/** The catalogue has the codes of its initiatives; own proposals have theirs in the plan. */
function CodeWays({ plan, initiatives }: CodeWaysProps): ReactNode {
  const own = new Set(plan.own.map(({ initiative }) => initiative.title));
  return (
    <>
      {initiatives.some((title) => !own.has(title)) && (
        <Link href={paths.initiatives}>{words.links.initiatives}</Link>
      )}{' '}
      {initiatives.some((title) => own.has(title)) && (
        <Link href={`${paths.planPart(plan.id, 'usulan')}/sendiri`}>{words.links.own}</Link>
      )}
    </>
  );
}

/** Where what is missing can be mended; null = on this page. */
function wayTo(plan: InvestmentPlan, missing: PaperMissing): ReactNode {
  const { kind } = missing;
  switch (kind) {
    case 'gates':
    case 'no-account':
    case 'estimates':
      return (
        <Link href={paths.planPart(plan.id, 'usulan')}>
          {kind === 'gates' ? words.links.gates : words.links.lines}
        </Link>
      );
    case 'no-choice':
    case 'stale':
    case 'faults':
    case 'lost':
    case 'not-proven':
      return <Link href={paths.planPart(plan.id, 'pilihan')}>{words.links.choice}</Link>;
    case 'no-vintage':
      return <Link href={paths.plan(plan.id)}>{words.links.basis}</Link>;
    case 'no-code':
    case 'other-vintage':
      return <CodeWays plan={plan} initiatives={missing.initiatives} />;
    case 'words':
      return null;
  }
}

interface MissingListProps {
  readonly title: string;
  readonly all: readonly PaperMissing[];
}

function MissingList({ title, all }: MissingListProps): ReactNode {
  const { plan } = usePlan();
  if (all.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plan-paper-way">
        {all.map((one) => (
          <li key={one.kind}>
            {text.missing(one)} {wayTo(plan, one)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether the plan is final, what keeps it from being, and the way there and back. */
export function StatusPart({ ground }: { readonly ground: PaperGround }): ReactNode {
  const desk = useDesk();
  const { plan, editor, isClosed } = usePlan();
  const missing = paperMissing(plan, ground.facts, ground.standing);
  const stops = missing.filter(stopsFinal);
  const set = async (status: InvestmentPlan['status']): Promise<void> => {
    await editor.flush();
    const done = await closePlan(desk, plan.id, status);
    if (!done.ok) {
      say(planFailureText(done.error));
      return;
    }
    editor.receive(done.value);
    say(status === 'final' ? words.closed : words.reopened);
  };
  return (
    <Section id="status" title={words.title}>
      <p>{isClosed ? words.final : words.draft}</p>
      {missing.length === 0 && <p>{words.complete}</p>}
      <MissingList title={words.stops} all={stops} />
      <MissingList title={words.told} all={missing.filter((one) => !stopsFinal(one))} />
      <div className="actions">
        {isClosed ? (
          <Button onClick={() => void set('draft')}>{words.reopen}</Button>
        ) : (
          <Button disabled={stops.length > 0} onClick={() => void set('final')}>
            {words.close}
          </Button>
        )}
      </div>
    </Section>
  );
}

import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { CarryPlan } from '#core/evidence/carry-types.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { requestPersistence } from '#state/saving/persistence.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { carryForward } from '#workflow/assessments/carry-forward.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { countsOf } from './groups.ts';
import { TEXT } from './text.ts';

interface MakeCarryProps {
  readonly plan: CarryPlan;
  readonly target: LoadedRubric;
  readonly chosen: ReadonlySet<string>;
}

type Failure = Extract<Awaited<ReturnType<typeof carryForward>>, { ok: false }>['error'];

/** Says what the new year will start with, makes it, and opens it. */
export function MakeCarry({ plan, target, chosen }: MakeCarryProps): ReactNode {
  const { assessment } = useAssessment();
  const desk = useDesk();
  const [, navigate] = useLocation();
  const by = useSession(({ person }) => person);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { answers, documents } = countsOf(plan, chosen);
  const { title, version } = target.rubric;
  const make = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    const made = await carryForward(desk, {
      from: assessment,
      to: target.ref,
      plan,
      chosen,
      by,
    });
    setBusy(false);
    if (!made.ok) {
      setFailure(made.error);
      return;
    }
    void requestPersistence();
    say(TEXT.make.said(plan.year), {
      label: TEXT.make.back,
      run: () => navigate(paths.tasks(assessment.id)),
    });
    navigate(paths.tasks(made.value));
  };
  return (
    <Section id="mulai" title={TEXT.make.title}>
      <p>{TEXT.make.body(assessment.agency.name, plan.year, title, version)}</p>
      <p role="status">{TEXT.make.some(answers, documents, plan.entries.length - answers)}</p>
      {failure?.kind === 'files-gone' && (
        <Notice tone="bad" role="alert">
          {TEXT.make.gone}
        </Notice>
      )}
      {failure?.kind === 'storage' && (
        <Notice tone="bad" role="alert">
          <p>{failureText(failure, 'creating')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(failure)} />
        </Notice>
      )}
      <div className="actions">
        <Button kind="primary" disabled={busy} onClick={() => void make()}>
          {busy ? TEXT.make.busy : TEXT.make.button(plan.year)}
        </Button>
      </div>
    </Section>
  );
}

import { useState, type ComponentType, type ReactNode } from 'react';
import { canSubmit } from '#core/submit/rules.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useSubmitCheck } from '#state/files/use-submit-check.ts';
import { useSubmit } from '#state/files/use-submit.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { CheckStep } from './check-step.tsx';
import { DoneStep } from './done-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { SentList } from './sent-list.tsx';
import { startDraft } from './sign-form.ts';
import { SignStep } from './sign-step.tsx';
import './submit.css';
import { text } from './text.ts';

type Step = 'check' | 'review' | 'sign';

const STEPS: readonly (Step | 'done')[] = ['check', 'review', 'sign', 'done'];

interface SendPageProps {
  /** Says that the result of the asesors came, where it did. */
  readonly Received: ComponentType;
}

/** From an assessment to one file: check, read once more, sign, hand over. */
export function SendPage({ Received }: SendPageProps): ReactNode {
  const { assessment } = useAssessment();
  const [step, setStep] = useState<Step>('check');
  const [draft, setDraft] = useState(() => startDraft(assessment));
  const check = useSubmitCheck(draft.isSealed);
  const submit = useSubmit();
  const { state } = submit;
  const sent = state.kind === 'ready' && state.outcome.ok ? state.outcome.value : undefined;
  const found = check === 'failed' ? undefined : check;
  const isFree = found !== undefined && canSubmit(found.problems) === true;
  // What was free may no longer be: another tab, another person.
  const asked = isFree || state.kind !== 'idle' ? step : 'check';
  const shown = sent ? 'done' : asked;
  const { kicker, title } = headOf(shown, assessment.agency.name);
  const lead = shown === 'done' ? undefined : <p>{text.lead[shown]}</p>;
  return (
    <Page title={title} kicker={kicker} lead={lead}>
      {shown === 'check' && <Received />}
      {check === 'failed' && (
        <Notice tone="bad" role="alert">
          {text.cannotLook}
        </Notice>
      )}
      {check === undefined && <p role="status">{text.looking}</p>}
      {found && shown === 'check' && (
        <CheckStep problems={found.problems} onNext={() => setStep('review')} />
      )}
      {shown === 'review' && (
        <ReviewStep onBack={() => setStep('check')} onNext={() => setStep('sign')} />
      )}
      {found && shown === 'sign' && (
        <SignStep
          check={found}
          draft={draft}
          onDraft={setDraft}
          submit={submit}
          onBack={() => setStep('review')}
        />
      )}
      {sent && <DoneStep sent={sent} />}
      {shown === 'check' && <SentList id={assessment.id} />}
    </Page>
  );
}

function headOf(
  shown: Step | 'done',
  agency: string,
): { readonly kicker: string; readonly title: string } {
  return { kicker: `${agency}. ${text.step(STEPS.indexOf(shown) + 1)}`, title: text.title[shown] };
}

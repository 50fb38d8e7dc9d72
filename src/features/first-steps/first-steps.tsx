import { useEffect, useId, type ComponentType, type ReactNode } from 'react';
import type { DeskRole } from '#core/keys/identity.ts';
import { useDesk } from '#state/desk.ts';
import { hideSteps, useSession } from '#state/session.ts';
import './first-steps.css';
import { HideSteps } from './hide-steps.tsx';
import { InSample } from './in-sample.tsx';
import { StepList } from './step-list.tsx';
import { text } from './text.ts';
import { useSteps } from './use-steps.ts';

/** Makes the sample and opens it at a desk, or opens the one that is here. */
type SampleOpener = ComponentType<{ readonly place: string; readonly action: string }>;

interface FirstStepsProps {
  readonly desk: DeskRole;
  /** The address of this desk. */
  readonly place: string;
  readonly Sample: SampleOpener;
}

/**
 * The way to the first result at a desk: a short list whose items tick themselves. It goes
 * when everything is done, or when it is put aside; among invented data it says what to look at.
 */
export function FirstSteps(props: FirstStepsProps): ReactNode {
  const { desk } = props;
  const { sample } = useDesk();
  const hidden = useSession(({ stepsHidden }) => stepsHidden.includes(desk));
  if (hidden) return null;
  return sample ? <InSample desk={desk} /> : <Steps {...props} />;
}

function Steps({ desk, place, Sample }: FirstStepsProps): ReactNode {
  const steps = useSteps(desk);
  const heading = useId();
  const isOver = steps !== undefined && steps.length > 0 && steps.every(({ done }) => done);
  useEffect(() => {
    if (isOver) hideSteps(desk, true);
  }, [isOver, desk]);
  if (!steps) return <span className="waiting" />;
  if (steps.length === 0 || isOver) return null;
  const done = steps.filter((step) => step.done).length;
  return (
    <section className="card first-steps" aria-labelledby={heading}>
      <div className="first-steps-head">
        <h2 id={heading}>{text.title}</h2>
        <span className="soft numeric">{text.counted(done, steps.length)}</span>
        <HideSteps desk={desk} action={text.hide} done={text.hidden} />
      </div>
      <StepList steps={steps} />
      <div className="first-steps-offer">
        <p>
          <strong>{text.offer.title}</strong> {text.offer.body}
        </p>
        <Sample place={place} action={text.offer.open} />
      </div>
    </section>
  );
}

import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Digest } from '#core/lib/ids.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { lookAtPeriod, takePeriod, type PeriodLook } from '#workflow/period/take-period.ts';
import { ArrivalStanding } from './arrival-standing.tsx';
import { PeriodFacts } from './period-facts.tsx';
import { ReceivedAgencies } from './received-agencies.tsx';
import { SignerCard } from './signer-card.tsx';
import { arrivalText as text, takeFailureText } from './text-arrival.ts';

/** A period file that was received: who signed it, what it says, what it would change. */
export function ArrivalPage({ fingerprint }: { readonly fingerprint: Digest }): ReactNode {
  const desk = useDesk();
  const look = useLive(() => lookAtPeriod(desk, fingerprint), [desk, fingerprint]);
  if (!look) {
    return (
      <p className="page" role="status">
        {text.loading}
      </p>
    );
  }
  if (!look.ok) {
    return (
      <Page title={text.title}>
        <Notice tone="bad" role="alert">
          {takeFailureText(look.error)}
        </Notice>
        <div className="actions">
          <Link href={paths.periods} className={buttonClass('quiet')}>
            {text.take.leave}
          </Link>
        </div>
      </Page>
    );
  }
  return <Arrival look={look.value} />;
}

function Arrival({ look }: { readonly look: PeriodLook }): ReactNode {
  const { record, period } = look.opened;
  return (
    <Page title={period.name} kicker={text.title}>
      <ArrivalStanding arrival={look.arrival} revision={period.revision} />
      <SignerCard look={look} />
      <PeriodFacts
        period={period}
        fingerprint={record.id}
        title={look.opened.rubric.title}
        rubric={look.rubric}
      />
      <Take look={look} />
      <ReceivedAgencies period={period} />
    </Page>
  );
}

function Take({ look }: { readonly look: PeriodLook }): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<string>();
  const { arrival, opened, signer } = look;
  const { period, record } = opened;
  const take = async (): Promise<void> => {
    const taken = await takePeriod(desk, record.id, arrival.kind);
    if (taken.ok) {
      navigate(paths.period(period.id));
      say(text.take.taken(period.name));
    } else setRefused(takeFailureText(taken.error));
  };
  const isRejected = signer.kind === 'signed' && signer.trust === 'rejected';
  const label = {
    new: text.take.new,
    newer: text.take.newer(period.revision),
    forked: text.take.forked,
    same: look.rubric === 'here' ? null : text.take.same,
    older: null,
    own: null,
  }[arrival.kind];
  return (
    <>
      {refused !== undefined && (
        <Notice tone="bad" role="alert">
          {refused}
        </Notice>
      )}
      <div className="actions">
        {label !== null && !isRejected && (
          <Button
            kind={arrival.kind === 'forked' ? 'danger' : 'primary'}
            onClick={() => void take()}
          >
            {label}
          </Button>
        )}
        {arrival.kind !== 'new' && (
          <Link href={paths.period(period.id)} className={buttonClass('secondary')}>
            {text.take.open}
          </Link>
        )}
        <Link href={paths.periods} className={buttonClass('quiet')}>
          {text.take.leave}
        </Link>
      </div>
    </>
  );
}

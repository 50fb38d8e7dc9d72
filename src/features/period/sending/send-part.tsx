import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { DETAIL_LABEL, failureDetail } from '#state/words/failure-text.ts';
import { useDesk } from '#state/desk.ts';
import { useSession } from '#state/session.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { StorageTrouble } from '#workflow/attempt.ts';
import type { SendPeriodFailure, SentPeriod } from '#workflow/period/send-period.ts';
import { PeriodFiles } from './period-files.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { ProblemList } from '#features/period/problem-list.tsx';
import { SendContent } from './send-content.tsx';
import { SentNotice } from './sent-notice.tsx';
import { isChangedSince } from '#core/period/sent-state.ts';
import { sendFailureText, sendText as text } from './text-send.ts';
import { useSigning, type Signing } from './use-signing.ts';

type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly sent: SentPeriod }
  | { readonly kind: 'failed'; readonly failure: SendPeriodFailure | StorageTrouble };

function detailOf(failure: SendPeriodFailure | StorageTrouble): string | undefined {
  return failure.kind === 'storage' ? failureDetail(failure) : undefined;
}

/** Makes the period into a file: what is in it, whether it is signed, what was written. */
export function SendPart(): ReactNode {
  const desk = useDesk();
  const { record, draft, problems, flush, onTry } = useOpenPeriod();
  const signing = useSigning();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const isSame = record.period !== null && !isChangedSince({ ...record, draft });
  const isSigned = signing?.kind === 'ready';
  const keyDiffers =
    (record.period?.owner.key?.signKey ?? null) !== (isSigned ? signing.identity.signKey : null);
  const send = async (): Promise<void> => {
    onTry();
    setAttempt((count) => count + 1);
    if (problems.length > 0) return;
    setOutcome({ kind: 'working' });
    await flush();
    // Reading and writing packages comes in when it is needed.
    const { sendPeriod } = await import('#workflow/period/send-period.ts');
    const by = useSession.getState().person;
    const made = await sendPeriod(desk, record.id, { signed: isSigned, by });
    if (!made.ok) {
      setOutcome({ kind: 'failed', failure: made.error });
      return;
    }
    download(made.value.record.fileName, made.value.file);
    setOutcome({ kind: 'done', sent: made.value });
  };
  return (
    <>
      <ProblemList problems={problems} attempt={attempt} />
      <SendContent />
      <Section id="buat-berkas" title={text.sign.title}>
        {!signing && <p role="status">{text.sign.reading}</p>}
        {signing && <SigningNote signing={signing} />}
        {isSame && !keyDiffers && record.period && outcome.kind !== 'done' ? (
          <p>{text.sign.unchanged(record.period.revision)}</p>
        ) : (
          signing &&
          outcome.kind !== 'done' && (
            <div className="actions">
              <Button
                kind="primary"
                disabled={outcome.kind === 'working'}
                onClick={() => void send()}
              >
                {isSigned ? text.sign.signed : text.sign.unsigned}
              </Button>
            </div>
          )
        )}
        {outcome.kind === 'working' && <p role="status">{text.sign.working}</p>}
        {outcome.kind === 'failed' && (
          <Notice tone="bad" role="alert">
            <p>{sendFailureText(outcome.failure)}</p>
            <TechnicalDetail label={DETAIL_LABEL} detail={detailOf(outcome.failure)} />
          </Notice>
        )}
        {outcome.kind === 'done' && <SentNotice key={outcome.sent.record.id} sent={outcome.sent} />}
      </Section>
      <PeriodFiles id={record.id} title={text.files.title} />
    </>
  );
}

function SigningNote({ signing }: { readonly signing: Signing }): ReactNode {
  if (signing.kind === 'ready') return <p>{text.sign.ready(signing.identity.unit)}</p>;
  return (
    <Notice tone="warn">
      <p>{text.sign[signing.kind]}</p>
      {signing.kind !== 'insecure' && signing.kind !== 'unsupported' && (
        <Link href={paths.keys} className={buttonClass('quiet')}>
          {text.sign.keys}
        </Link>
      )}
    </Notice>
  );
}

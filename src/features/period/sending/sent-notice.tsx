import { useEffect, useRef, type ReactNode } from 'react';
import { bytes } from '#ui/format.ts';
import type { SentPeriod } from '#workflow/period/send-period.ts';
import { Notice } from '#ui/notice.tsx';
import { sendText } from './text-send.ts';
import { inGroups } from '#features/period/in-groups.ts';

const { done: text } = sendText;

/** What was written: name, size, fingerprint, counts, and whether it is signed. */
export function SentNotice({ sent }: { readonly sent: SentPeriod }): ReactNode {
  const { record, period } = sent;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { agencies, batches, asesors, keys } = period;
  return (
    <div tabIndex={-1} ref={box} className="stack">
      <Notice tone="good" role="status" title={text.title}>
        <p>{text.body(record.fileName, bytes(record.bytes))}</p>
        <p>
          {text.revision(record.about.revision)}
          {': '}
          {text.counts(agencies.length, batches.length, asesors.length, keys.length)}
        </p>
        <p>
          {text.fingerprint} <code className="period-digits">{inGroups(record.id)}</code>
        </p>
        {record.signature && <p>{text.signed(record.signature.signer.unit)}</p>}
        <p>{text.share}</p>
      </Notice>
      {!record.signature && (
        <Notice tone="warn">
          <p>{text.unsigned}</p>
        </Notice>
      )}
    </div>
  );
}

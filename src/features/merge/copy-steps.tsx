import type { ReactNode } from 'react';
import type { Assessment } from '#core/assessment/assessment.ts';
import { useBackup } from '#state/backup/use-backup.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';

/** How to work on copies, and making one. */
export function CopySteps({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const { state, start, cancel } = useBackup(download);
  const making = state.kind === 'making' ? state : undefined;
  const words = making && text.how.making(bytes(making.done), bytes(making.total));
  return (
    <Section id="cara" title={text.how.title}>
      <ol className="prose merge-steps">
        {text.how.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {making && words !== undefined ? (
        <RunningWork words={words} done={making.done} total={making.total}>
          <Button onClick={cancel}>{text.stop}</Button>
        </RunningWork>
      ) : (
        <div className="actions">
          <Button onClick={() => void start('download', assessment)}>{text.how.make}</Button>
        </div>
      )}
      <Outcome state={state} />
    </Section>
  );
}

function Outcome({ state }: Pick<ReturnType<typeof useBackup>, 'state'>): ReactNode {
  if (state.kind === 'failed') {
    return (
      <Notice tone="bad" role="alert">
        <p>{text.how.failed}</p>
      </Notice>
    );
  }
  if (state.kind !== 'ready') return null;
  const { outcome } = state;
  return (
    <Notice tone={outcome.ok ? 'good' : 'bad'} role={outcome.ok ? 'status' : 'alert'}>
      <p>
        {outcome.ok
          ? text.how.made(outcome.value.name, bytes(outcome.value.bytes))
          : text.how.failed}
      </p>
    </Notice>
  );
}

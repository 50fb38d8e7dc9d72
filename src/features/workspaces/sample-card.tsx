import { useEffect, type ReactNode } from 'react';
import { useSample } from '#state/use-sample.ts';
import { leaveFor } from '#state/workspace-start.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

/** Makes a workspace of invented data to look around in, and opens it. */
export function SampleCard(): ReactNode {
  const { state, make, cancel } = useSample();
  const ready = state.kind === 'ready' ? state.workspace.id : null;
  useEffect(() => {
    if (ready !== null) void leaveFor(ready);
  }, [ready]);
  return (
    <Section id="data-contoh" title={text.sample.title}>
      <p>{text.sample.what}</p>
      <p>{text.sample.apart}</p>
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert">
          <p>{text.sample.failed}</p>
          <TechnicalDetail label={text.sample.detail} detail={state.detail} />
        </Notice>
      )}
      {state.kind === 'making' ? (
        <RunningWork
          words={text.sample.making(state.done, state.total)}
          done={state.done}
          total={state.total}
        >
          <Button onClick={cancel}>{text.sample.cancel}</Button>
        </RunningWork>
      ) : (
        <div className="actions">
          <Button disabled={state.kind === 'ready'} onClick={() => void make(text.sample.name)}>
            {text.sample.action}
          </Button>
        </div>
      )}
    </Section>
  );
}

import { useEffect, type ReactNode } from 'react';
import { useLive } from '#state/saving/live.ts';
import { useSample } from '#state/workspaces/use-sample.ts';
import { useOffice } from '#state/workspaces/workspace.ts';
import { leaveFor } from '#state/workspaces/workspace-start.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { listWorkspaces } from '#workflow/workspaces/list-workspaces.ts';
import { text } from './text.ts';

interface SampleOpenerProps {
  /** The address to open it at. */
  readonly place: string;
  readonly action: string;
}

/** Opens the sample that is here, or makes one first. */
export function SampleOpener({ place, action }: SampleOpenerProps): ReactNode {
  const office = useOffice();
  const found = useLive(() => listWorkspaces(office), [office]);
  const here = found?.ok ? found.value.sound.find(({ sample }) => sample) : undefined;
  if (!here) return <SampleMaker place={place} action={action} />;
  return (
    <div className="actions">
      <Button onClick={() => void leaveFor(here.id, place)}>{action}</Button>
    </div>
  );
}

/** Makes a workspace of invented data with progress and a way to stop it, and opens it. */
export function SampleMaker({ place, action }: SampleOpenerProps): ReactNode {
  const { state, make, cancel } = useSample();
  const ready = state.kind === 'ready' ? state.workspace.id : null;
  useEffect(() => {
    if (ready !== null) void leaveFor(ready, place);
  }, [ready, place]);
  return (
    <>
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
            {action}
          </Button>
        </div>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import type { useRecapReport } from '#state/portfolio/use-recap.ts';
import { Button } from '#ui/button.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

interface MakingProps {
  readonly maker: ReturnType<typeof useRecapReport>;
  /** Name of the file that is made. */
  readonly name: string;
  readonly isPublic: boolean;
}

/** How far the report is, with a way to stop it, and what came of it. */
export function Making({ maker: { state, cancel }, name, isPublic }: MakingProps): ReactNode {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'making':
      return (
        <RunningWork
          words={text.making(state.done, state.total)}
          done={state.done}
          total={state.total}
        >
          <Button onClick={cancel}>{text.cancel}</Button>
        </RunningWork>
      );
    case 'failed':
      return (
        <Notice tone="bad" role="alert" title={text.failed}>
          <p>{text.failedBody}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={state.detail} />
        </Notice>
      );
    case 'ready':
      return state.made === 'nothing' ? (
        <Notice tone="warn" role="alert" title={text.failed}>
          {text.nothing(state.why, isPublic)}
        </Notice>
      ) : (
        <p role="status" className="soft recap-made">
          {text.made(name, bytes(state.size))} {text.fingerprint(state.digits)}
        </p>
      );
  }
}

import type { ReactNode } from 'react';
import { DETAIL_LABEL, failureText } from '#state/words/failure-text.ts';
import type { usePlanPaper } from '#state/plans/use-plan-paper.ts';
import { Button } from '#ui/button.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

/** How far a file is, with a way to stop it, and what came of it. */
export function Making({ maker }: { readonly maker: ReturnType<typeof usePlanPaper> }): ReactNode {
  const { state, cancel } = maker;
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
        <Notice tone="bad" role="alert" title={text.makingFailed}>
          <p>{text.makingFailedBody}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={state.detail} />
        </Notice>
      );
    case 'ready':
      return state.made === 'nothing' ? (
        <Notice tone="warn" role="alert" title={text.makingFailed}>
          {failureText(state.why, 'reading')}
        </Notice>
      ) : (
        <p role="status" className="soft plan-paper-made">
          {text.made(state.name, bytes(state.size))} {text.fingerprint(state.digits)}
        </p>
      );
  }
}

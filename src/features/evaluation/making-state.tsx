import type { ReactNode } from 'react';
import type { usePaper } from '#state/result/use-paper.ts';
import { Button } from '#ui/button.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

interface MakingStateProps {
  readonly maker: ReturnType<typeof usePaper>;
  /** Name of the file that is made. */
  readonly name: string;
}

/** How far the making of a paper is, with a way to stop it, and what came of it. */
export function MakingState({ maker: { state, cancel }, name }: MakingStateProps): ReactNode {
  const making = state.kind === 'making' ? state : undefined;
  const said = making ? text.making(making.done, making.total) : '';
  const isMade = state.kind === 'ready' && state.made === 'paper';
  return (
    <div className="stack">
      <p role="status" className="soft">
        {isMade ? text.made(name, bytes(state.size)) : said}
      </p>
      {making && (
        <>
          <Progress label={said} value={making.done} max={making.total} />
          <div className="actions">
            <Button onClick={cancel}>{text.cancel}</Button>
          </div>
        </>
      )}
      {state.kind === 'ready' && state.made === 'nothing' && (
        <Notice tone="warn" role="alert" title={text.failed}>
          {text.nothing(state.why)}
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.failed}>
          <p>{text.failedBody}</p>
          <TechnicalDetail label={text.detail} detail={state.detail} />
        </Notice>
      )}
    </div>
  );
}

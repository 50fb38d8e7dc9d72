import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { RunningWork } from './running-work.tsx';

/** What stands where an answer will be. */
export type AskedStanding =
  | {
      readonly kind: 'working';
      readonly words: string;
      readonly done: number;
      /** 0 = nobody knows how long; then only the words stand there. */
      readonly total: number;
      readonly stop: { readonly label: string; readonly run: () => void };
    }
  | {
      readonly kind: 'failed';
      readonly words: string;
      readonly detail: string;
      readonly detailLabel: string;
      readonly again: { readonly label: string; readonly run: () => void };
    };

/** A question under way, with a way to stop it, or one that failed, with a way to ask again. */
export function AskedState({ standing }: { readonly standing: AskedStanding }): ReactNode {
  if (standing.kind === 'failed') {
    const { words, detail, detailLabel, again } = standing;
    return <FailureNotice words={words} detail={detail} detailLabel={detailLabel} again={again} />;
  }
  const { words, done, total, stop } = standing;
  const button = <Button onClick={stop.run}>{stop.label}</Button>;
  if (total === 0) {
    return (
      <div className="stack">
        <p role="status">{words}</p>
        <div className="actions">{button}</div>
      </div>
    );
  }
  return (
    <RunningWork words={words} done={done} total={total}>
      {button}
    </RunningWork>
  );
}

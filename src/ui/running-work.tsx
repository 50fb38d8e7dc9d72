import type { ReactNode } from 'react';
import { Progress } from './progress.tsx';

interface RunningWorkProps {
  /** What is going on and how far it is; read out as it changes. */
  readonly words: string;
  readonly done: number;
  readonly total: number;
  /** The button that stops it. */
  readonly children: ReactNode;
}

/** Work that takes its time: in words, as a bar, and with a way to stop it. */
export function RunningWork({ words, done, total, children }: RunningWorkProps): ReactNode {
  return (
    <div className="stack">
      <p role="status">{words}</p>
      <Progress label={words} value={done} max={total} />
      <div className="actions">{children}</div>
    </div>
  );
}

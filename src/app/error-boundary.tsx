import { Component, useState, type ReactNode } from 'react';
import { useLock } from '#state/workspaces/lock.ts';
import { saveRescue } from '#state/backup/save-rescue.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import type { Desk } from '#workflow/desk.ts';
import { text } from './text.ts';

interface Props {
  /** null = no workspace is open, or it is locked: there is nothing to copy. */
  readonly desk: Desk | null;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** A bug ends here: the first thing offered is a copy of the data. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <CrashPage desk={this.props.desk} error={error} /> : this.props.children;
  }
}

interface CrashPageProps {
  readonly desk: Desk | null;
  readonly error: Error;
}

function CrashPage({ desk: opened, error }: CrashPageProps): ReactNode {
  const covered = useLock((state) => state.kind !== 'open');
  const desk = covered ? null : opened;
  const [unreadable, setUnreadable] = useState(false);
  const rescue = async (from: Desk): Promise<void> => {
    const saved = await saveRescue(from, download);
    setUnreadable(!saved.ok);
  };
  return (
    <main className="page">
      <h1>{text.crash.title}</h1>
      <p className="prose">{desk ? text.crash.body : text.crash.locked}</p>
      <div className="actions">
        {desk && (
          <Button kind="primary" onClick={() => void rescue(desk)}>
            {text.crash.rescue}
          </Button>
        )}
        <Button onClick={() => window.location.reload()}>{text.crash.reload}</Button>
      </div>
      {unreadable && (
        <Notice tone="bad" role="alert">
          {text.crash.rescueFailed}
        </Notice>
      )}
      <details>
        <summary>{text.crash.detail}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </main>
  );
}

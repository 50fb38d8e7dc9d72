import type { ReactNode } from 'react';
import { failureText } from '#state/words/failure-text.ts';
import {
  dismissResultsImport,
  stopResultsImport,
  useResultsImport,
} from '#state/portfolio/results-import.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { countsText } from './counts.ts';
import { Report } from './report.tsx';
import { text } from './text.ts';

const { running, ended, undo } = text;

/** The import of this tab, or its way back: how far it is, or how it ended. */
export function StandingCard(): ReactNode {
  const standing = useResultsImport((state) => state.standing);
  // What began or ended it goes away with that.
  useFocusBack(standing.kind === 'idle' ? 'pilih' : 'berjalan', standing.kind);
  switch (standing.kind) {
    case 'idle':
      return null;
    case 'running': {
      const { account, total } = standing;
      const done = account?.files.length ?? 0;
      return (
        <Section id="berjalan" title={running.title}>
          <RunningWork
            words={account ? running.words(done, total) : running.starting}
            done={done}
            total={total}
          >
            <Button onClick={stopResultsImport}>{running.stop}</Button>
          </RunningWork>
          {account && <p>{countsText(account)}</p>}
          <p className="soft">{running.stays}</p>
        </Section>
      );
    }
    case 'ended': {
      const { account } = standing;
      return (
        <Section id="berjalan" title={account.state === 'stopped' ? ended.stopped : ended.done}>
          <p role="status">{countsText(account)}</p>
          <Report account={account} />
          <div className="actions">
            <Button onClick={dismissResultsImport}>{ended.close}</Button>
          </div>
        </Section>
      );
    }
    case 'undoing':
      return (
        <Section id="berjalan" title={undo.running}>
          <p role="status">{undo.runningOf(standing.account.source)}</p>
          <p className="soft">{undo.stays}</p>
        </Section>
      );
    case 'not-undone':
      return (
        <Notice tone="bad" role="alert" title={undo.failed}>
          <p>
            {standing.failure.kind === 'unexpected'
              ? ended.unexpected
              : failureText(standing.failure, 'changing')}
          </p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="bad" role="alert" title={ended.failed}>
          <p>
            {standing.failure.kind === 'unexpected'
              ? ended.unexpected
              : failureText(standing.failure, 'importing')}
          </p>
        </Notice>
      );
  }
}

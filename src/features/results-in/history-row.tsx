import type { ReactNode } from 'react';
import { fatesOf, type ResultsImport } from '#core/intake/results-import.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { countsText } from './counts.ts';
import { GoOn } from './go-on.tsx';
import { text } from './text.ts';

const { history } = text;

interface HistoryRowProps {
  readonly account: ResultsImport;
  readonly isOpen: boolean;
  readonly onReport: () => void;
  readonly onUndo: () => void;
}

const TONES = { running: 'warn', stopped: 'warn', done: 'good', undone: 'neutral' } as const;

/** One import: when, of what, how it went, and what can be done about it. */
export function HistoryRow(props: HistoryRowProps): ReactNode {
  const { account, isOpen, onReport, onUndo } = props;
  const { source, state, total } = account;
  const fates = fatesOf(account);
  const hasReport = fates.here < account.files.length;
  const isCut = state === 'running' || state === 'stopped';
  return (
    <li className="results-in-item">
      <p className="results-in-head">
        <strong>{history.of(source, total)}</strong>
        <Tag tone={TONES[state]}>{history.states[state]}</Tag>
        <span className="soft">{history.when(account.at)}</span>
      </p>
      <p>{countsText({ ...account, state: 'done' })}</p>
      {account.kept > 0 && <p>{history.kept(account.kept)}</p>}
      {isCut && <p>{history.cut}</p>}
      <div className="actions">
        {isCut && <GoOn account={account} />}
        {hasReport && (
          <Button
            aria-expanded={isOpen}
            aria-label={history.reportNamed(source)}
            onClick={onReport}
          >
            {history.report}
          </Button>
        )}
        {state !== 'undone' && fates.taken > 0 && (
          <Button kind="danger" aria-label={history.undoNamed(source)} onClick={onUndo}>
            {history.undo}
          </Button>
        )}
      </div>
    </li>
  );
}

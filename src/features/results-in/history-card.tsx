import { useState, type ReactNode } from 'react';
import type { ResultsImport } from '#core/intake/results-import.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/section.tsx';
import { listResultsImports } from '#workflow/portfolio/undo-results-import.ts';
import { HistoryRow } from './history-row.tsx';
import { Report } from './report.tsx';
import { text } from './text.ts';
import { UndoQuestion } from './undo-question.tsx';

const { history } = text;

/** Every import of results, each with its report, its way on and its way back. */
export function HistoryCard(): ReactNode {
  const desk = useDesk();
  const read = useLive(() => listResultsImports(desk), [desk]);
  const [open, setOpen] = useState<string>();
  const [asked, setAsked] = useState<ResultsImport>();
  const all = read?.ok ? read.value : [];
  const shown = all.find(({ id }) => id === open);
  return (
    <Section id="riwayat" title={history.title}>
      {read && all.length === 0 && (
        <EmptyState title={history.none.title}>{history.none.next}</EmptyState>
      )}
      <ul className="results-in-list">
        {all.map((account) => (
          <HistoryRow
            key={account.id}
            account={account}
            isOpen={open === account.id}
            onReport={() => setOpen(open === account.id ? undefined : account.id)}
            onUndo={() => setAsked(account)}
          />
        ))}
      </ul>
      {shown && <Report account={shown} />}
      {asked && <UndoQuestion account={asked} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

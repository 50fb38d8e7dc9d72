import type { ReactNode } from 'react';
import type { JournalEntry } from '#core/journal/entry.ts';
import { useListFile } from '#state/evidence/use-list-file.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { journalTable } from './journal-table.ts';
import type { Names } from './line-words.ts';
import { TEXT } from './text.ts';

interface JournalFileProps {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly names: Names;
  readonly agency: string;
  readonly year: number;
}

/** The whole journal as a file: JSON to be checked by others, CSV to be read in a spreadsheet. */
export function JournalFile({ entries, names, agency, year }: JournalFileProps): ReactNode {
  const { state, make } = useListFile();
  const name = TEXT.file.name(agency, year).replaceAll(/[\\/:*?"<>|\s]+/g, '-');
  const json = (): void =>
    download(
      `${name}.json`,
      new Blob([JSON.stringify(entries, null, 2)], { type: 'application/json' }),
    );
  return (
    <div className="stack">
      <div className="actions">
        <Button onClick={json}>{TEXT.file.json}</Button>
        <Button onClick={() => void make(journalTable(entries, names), 'csv', name, download)}>
          {TEXT.file.csv}
        </Button>
      </div>
      <p role="status" className="soft">
        {state.kind === 'ready' && state.outcome === 'written' && TEXT.file.made(state.name)}
        {(state.kind === 'failed' || (state.kind === 'ready' && state.outcome === 'refused')) &&
          TEXT.file.failed}
      </p>
    </div>
  );
}

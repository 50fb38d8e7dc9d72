import { useState, type ReactNode } from 'react';
import type { AgencyList } from '#core/assessment/agency-list.ts';
import { useDesk } from '#state/desk.ts';
import { FileDrop } from '#ui/file-drop.tsx';
import { Notice } from '#ui/notice.tsx';
import { importAgencies } from '#workflow/import-agencies.ts';
import { csvFailureText } from './csv-text.ts';
import { text } from './text.ts';

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'loaded'; readonly list: AgencyList; readonly skipped: readonly number[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Loads a CSV list of agencies and says exactly what came of it. */
export function AgencyListLoader(props: {
  readonly remembered: AgencyList | undefined;
}): ReactNode {
  const desk = useDesk();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const load = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await importAgencies(desk, file.name, bytes);
    setOutcome(
      result.ok
        ? { kind: 'loaded', list: result.value.list, skipped: result.value.skippedLines }
        : { kind: 'refused', sentence: csvFailureText(file.name, result.error) },
    );
  };
  const { remembered } = props;
  return (
    <div className="stack">
      {outcome.kind === 'none' && remembered && (
        <p className="soft">
          {text.list.remembered(remembered.fileName, remembered.entries.length)}
        </p>
      )}
      <details>
        <summary>{text.list.summary}</summary>
        <FileDrop
          label={text.list.label}
          hint={text.list.hint}
          accept=".csv,.txt,text/csv"
          onFile={(file) => void load(file)}
        />
      </details>
      {outcome.kind === 'refused' && (
        <Notice tone="bad" role="alert">
          {outcome.sentence}
        </Notice>
      )}
      {outcome.kind === 'loaded' && (
        <Notice tone="good" role="status">
          <p>{text.list.loaded(outcome.list.fileName, outcome.list.entries.length)}</p>
          {outcome.skipped.length > 0 && <p>{text.list.skipped(outcome.skipped)}</p>}
        </Notice>
      )}
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import type { AgencyList } from '#core/assessment/agency-list.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { Button } from '#ui/button.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { Notice } from '#ui/notice.tsx';
import { forgetAgencies, importAgencies } from '#workflow/period/import-agencies.ts';
import { csvFailureText } from './csv-text.ts';
import { text } from './text.ts';

const SUMMARY = 'agency-lists';

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly lines: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Loads CSV lists of agencies, says exactly what came of it, and lets go of a list again. */
export function AgencyListLoader({ lists }: { readonly lists: readonly AgencyList[] }): ReactNode {
  const desk = useDesk();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const load = async (file: File): Promise<void> => {
    setOutcome({ kind: 'none' });
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (!buffer) {
      setOutcome({ kind: 'refused', sentence: text.list.unreadable(file.name) });
      return;
    }
    const result = await importAgencies(desk, file.name, new Uint8Array(buffer));
    if (!result.ok) {
      setOutcome({ kind: 'refused', sentence: csvFailureText(file.name, result.error) });
      return;
    }
    const { list, skippedLines } = result.value;
    const skipped = skippedLines.length > 0 ? [text.list.skipped(skippedLines)] : [];
    setOutcome({
      kind: 'done',
      lines: [text.list.loaded(list.fileName, list.entries.length), ...skipped],
    });
  };
  const forget = async ({ id, fileName }: AgencyList): Promise<void> => {
    const gone = await forgetAgencies(desk, id);
    setOutcome(
      gone.ok
        ? { kind: 'done', lines: [text.list.removed(fileName)] }
        : { kind: 'refused', sentence: failureText(gone.error, 'changing') },
    );
    // The button that had the focus goes with its list.
    document.getElementById(SUMMARY)?.focus();
  };
  return (
    <div className="stack">
      <details>
        <summary id={SUMMARY}>{text.list.summary}</summary>
        <div className="stack">
          <FileDrop
            label={text.list.label}
            hint={text.list.hint}
            choose={text.list.choose}
            accept=".csv,.txt,text/csv"
            onFile={(file) => void load(file)}
          />
          {lists.map((list) => (
            <div key={list.id} className="actions list-line">
              <span className="soft">
                {text.list.remembered(list.fileName, list.entries.length)}
              </span>
              <Button kind="quiet" onClick={() => void forget(list)}>
                {text.list.remove(list.fileName)}
              </Button>
            </div>
          ))}
        </div>
      </details>
      {outcome.kind === 'refused' && (
        <Notice tone="bad" role="alert">
          {outcome.sentence}
        </Notice>
      )}
      {outcome.kind === 'done' && (
        <Notice tone="good" role="status">
          {outcome.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}

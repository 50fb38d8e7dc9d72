import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { ImportNote, type ImportNoteProps } from './import-note.tsx';

export interface DoneWords {
  readonly undo: string;
  readonly again: string;
  /** The heading over what could not be taken back. */
  readonly kept: string;
}

export interface DoneStep {
  readonly note: ImportNoteProps['note'];
  /** Whether it can still be taken back here. */
  readonly undo: boolean;
  /** What could not be taken back, a sentence each. */
  readonly kept: readonly string[];
}

interface ImportDoneProps {
  readonly step: DoneStep;
  readonly words: DoneWords;
  readonly detail: string;
  readonly on: { readonly undo: () => void; readonly leave: () => void };
}

/** An import that was stored, or taken back. */
export function ImportDone({ step, words, detail, on }: ImportDoneProps): ReactNode {
  return (
    <div className="stack">
      <ImportNote note={step.note} detail={detail} />
      {step.kept.length > 0 && (
        <div>
          <h2>{words.kept}</h2>
          <ul>
            {step.kept.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="actions">
        {step.undo && <Button onClick={on.undo}>{words.undo}</Button>}
        <Button kind="primary" onClick={on.leave}>
          {words.again}
        </Button>
      </div>
    </div>
  );
}

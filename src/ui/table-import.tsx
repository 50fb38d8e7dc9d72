import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { ColumnMapping, type MappingStep, type MappingWords } from './column-mapping.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportDone, type DoneStep, type DoneWords } from './import-done.tsx';
import { ImportNote, type ImportNoteProps } from './import-note.tsx';
import { ImportPreview, type PreviewStep, type PreviewWords } from './import-preview.tsx';
import { RunningWork } from './running-work.tsx';
import './table-import.css';

/** Where an import stands, all in words; `T` names what can be taken. */
type Step<T extends string> =
  | { readonly kind: 'start'; readonly note: ImportNoteProps['note'] | null }
  | {
      readonly kind: 'working';
      readonly words: string;
      readonly done: number;
      /** 0 = nobody knows how long. */
      readonly total: number;
      readonly cancel: boolean;
    }
  | ({ readonly kind: 'mapping' } & MappingStep)
  | ({ readonly kind: 'preview' } & PreviewStep<T>)
  | ({ readonly kind: 'done' } & DoneStep);

interface TableImportProps<T extends string> {
  readonly words: {
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly cancel: string;
    readonly detail: string;
    readonly mapping: MappingWords;
    readonly preview: PreviewWords;
    readonly done: DoneWords;
  };
  readonly step: Step<T>;
  readonly on: {
    readonly open: (file: File) => void;
    readonly chooseSheet: (name: string) => void;
    readonly map: (field: string, column: number | null) => void;
    readonly check: () => void;
    readonly backToMapping: () => void;
    readonly take: (taking: T) => void;
    readonly undo: () => void;
    readonly cancel: () => void;
    readonly leave: () => void;
  };
}

/** Brings in a table step by step: file, columns, preview, done. */
export function TableImport<T extends string>({ words, step, on }: TableImportProps<T>): ReactNode {
  switch (step.kind) {
    case 'start':
      return (
        <div className="stack">
          {step.note && <ImportNote note={step.note} detail={words.detail} />}
          <FileDrop
            label={words.label}
            hint={words.hint}
            choose={words.choose}
            accept=".csv,.txt,.tsv,.xlsx,text/csv"
            onFile={on.open}
          />
        </div>
      );
    case 'working':
      return (
        <RunningWork words={step.words} done={step.done} total={step.total}>
          {step.cancel && <Button onClick={on.cancel}>{words.cancel}</Button>}
        </RunningWork>
      );
    case 'mapping':
      return <ColumnMapping step={step} words={words.mapping} detail={words.detail} on={on} />;
    case 'preview':
      return <ImportPreview step={step} words={words.preview} detail={words.detail} on={on} />;
    case 'done':
      return <ImportDone step={step} words={words.done} detail={words.detail} on={on} />;
  }
}

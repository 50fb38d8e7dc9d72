import { useId, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { download } from './download.ts';
import { Notice } from './notice.tsx';
import { RunningWork } from './running-work.tsx';
import { TechnicalDetail } from './technical-detail.tsx';
import './table-export.css';

const FORMATS = ['xlsx', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface TableExportProps {
  readonly words: {
    readonly open: string;
    readonly cancel: string;
    readonly detail: string;
    readonly formats: Readonly<Record<Format, string>>;
  };
  readonly standing:
    | { readonly kind: 'idle' }
    | {
        readonly kind: 'working';
        readonly words: string;
        readonly done: number;
        readonly total: number;
      }
    | { readonly kind: 'said'; readonly words: string; readonly more: string }
    | {
        readonly kind: 'failed';
        readonly title: string;
        readonly words: string;
        readonly detail: string;
      };
  readonly onChoose: (format: Format, keep: (name: string, file: Blob) => void) => void;
  readonly onCancel: () => void;
  /** Name of the table, where several stand on one page. */
  readonly of?: string;
}

/** A button that opens the choice of a kind of file, and what was written. */
export function TableExport(props: TableExportProps): ReactNode {
  const { words, standing, onChoose, onCancel, of } = props;
  const [open, setOpen] = useState(false);
  const choices = useId();
  const name = of === undefined ? words.open : `${words.open}: ${of}`;
  const choose = (format: Format): void => {
    setOpen(false);
    onChoose(format, download);
  };
  return (
    <div className="table-export">
      <div className="actions">
        <Button
          icon="download"
          aria-expanded={open}
          aria-controls={choices}
          aria-label={name}
          onClick={() => setOpen(!open)}
        >
          {words.open}
        </Button>
        <div id={choices} role="group" aria-label={name} className="actions" hidden={!open}>
          {FORMATS.map((format) => (
            <Button key={format} onClick={() => choose(format)}>
              {words.formats[format]}
            </Button>
          ))}
        </div>
      </div>
      {standing.kind === 'working' && (
        <RunningWork words={standing.words} done={standing.done} total={standing.total}>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </RunningWork>
      )}
      {standing.kind === 'said' && (
        <p role="status" className="soft">
          {standing.words} <span className="table-export-more">{standing.more}</span>
        </p>
      )}
      {standing.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={standing.title}>
          <p>{standing.words}</p>
          {standing.detail !== '' && (
            <TechnicalDetail label={words.detail} detail={standing.detail} />
          )}
        </Notice>
      )}
    </div>
  );
}

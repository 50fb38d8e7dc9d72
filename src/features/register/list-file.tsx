import type { ReactNode } from 'react';
import type { ListTable } from '#core/evidence/list-table.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { useListFile } from '#state/evidence/use-list-file.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { bytes, integer } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

const FORMATS = ['xlsx', 'csv'] as const;

interface ListFileProps {
  /** Asked for when a file is wanted. */
  readonly table: () => ListTable;
  /** Name of the file without its ending. */
  readonly name: string;
}

/** Hands the list out as a file and says what was written. */
export function ListFile({ table, name }: ListFileProps): ReactNode {
  const { state, make } = useListFile();
  const fileName = name.replaceAll(/[\\/:*?"<>|\s]+/g, '-');
  return (
    <div className="stack register-file">
      <div className="actions">
        {FORMATS.map((format) => (
          <Button key={format} onClick={() => void make(table(), format, fileName, download)}>
            {text.file[format]}
          </Button>
        ))}
      </div>
      <p role="status" className="soft">
        {state.kind === 'making' && text.file.making}
        {state.kind === 'ready' &&
          state.outcome === 'written' &&
          text.file.made(state.name, integer(state.rows), bytes(state.size))}
      </p>
      {state.kind === 'ready' && state.outcome === 'refused' && (
        <Notice tone="bad" role="alert" title={text.file.failed}>
          <p>{text.file.refused(state.failure)}</p>
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.file.failed}>
          <p>{text.file.failedBody}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={state.detail} />
        </Notice>
      )}
    </div>
  );
}

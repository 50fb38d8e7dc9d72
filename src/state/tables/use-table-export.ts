import { useState } from 'react';
import type { ListSource } from '#core/evidence/list-table.ts';
import type { TableFailure, TableFormat } from '#workflow/tables/export-tables.ts';
import { exportTablesInWorker } from '#worker/office-client.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { TABLE_EXPORT_TEXT as TEXT } from './table-export-text.ts';
import { useMaking } from '#state/saving/use-making.ts';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

type Written =
  | {
      readonly outcome: 'written';
      readonly name: string;
      readonly size: number;
      readonly rows: number;
      readonly digest: string;
    }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'refused'; readonly failure: TableFailure };

interface TableOrder {
  /** What the file is called, without its ending. */
  readonly name: string;
  /** How many tables it will hold, as several become a ZIP file of CSV. */
  readonly several?: boolean;
  /** Asked for when a file is wanted. One table, or several for one workbook. */
  readonly tables: () => readonly ListSource[] | Promise<readonly ListSource[]>;
}

const plainName = (name: string): string =>
  name
    .replaceAll(/[\\/:*?"<>|\s]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .toLowerCase();

/** How far the file is, in words, as the part `TableExport` shows it. */
function standingOf(state: ReturnType<typeof useMaking<Written>>['state'], rows: number) {
  const failed = (words: string, detail: string) =>
    ({ kind: 'failed', title: TEXT.failed, words, detail }) as const;
  const said = (words: string, more: string) => ({ kind: 'said', words, more }) as const;
  switch (state.kind) {
    case 'idle':
      return { kind: 'idle' } as const;
    case 'making':
      return { ...state, kind: 'working', words: TEXT.working(rows) } as const;
    case 'failed':
      return failed(TEXT.failedBody, state.detail);
    case 'ready':
      break;
  }
  switch (state.outcome) {
    case 'empty':
      return said(TEXT.empty, '');
    case 'refused':
      return failed(TEXT.refused(state.failure), '');
    case 'written':
      return said(TEXT.made(state.name, state.rows, state.size), TEXT.fingerprint(state.digest));
  }
}

/**
 * Tables as one file: an .xlsx workbook with a sheet each, or CSV. The file is made in a
 * worker, which asks for the rows piece by piece, reads the file back and takes its
 * fingerprint; leaving the page ends it. Everything that the part `TableExport` needs: hand it
 * over whole; what that is, the part says.
 */
export function useTableExport({ name, several = false, tables }: TableOrder) {
  const { state, run, cancel } = useMaking<Written>();
  const [rows, setRows] = useState(0);
  const onChoose = (format: TableFormat, keep: (name: string, file: Blob) => void): void =>
    void run(async (progress, signal) => {
      const sources = await tables();
      const count = sources.reduce((sum, { length }) => sum + length, 0);
      setRows(count);
      if (count === 0) return { outcome: 'empty' };
      const made = await exportTablesInWorker(sources, format, progress, signal);
      if (!made.ok) return { outcome: 'refused', failure: made.error };
      const { bytes, ending, digest } = made.value;
      const file = new Blob([new Uint8Array(bytes)], { type: TYPES[ending] });
      const fileName = `${plainName(name)}.${ending}`;
      keep(fileName, file);
      return { outcome: 'written', name: fileName, size: file.size, rows: made.value.rows, digest };
    });
  return {
    words: {
      open: several ? TEXT.openMany : TEXT.open,
      cancel: TEXT.cancel,
      detail: DETAIL_LABEL,
      formats: { xlsx: TEXT.xlsx, csv: several ? TEXT.zip : TEXT.csv },
    },
    standing: standingOf(state, rows),
    onChoose,
    onCancel: cancel,
  };
}

import { useState } from 'react';
import type { ListSource } from '#core/evidence/list-table.ts';
import type { TableFailure, TableFormat } from '#workflow/export-tables.ts';
import { exportTablesInWorker } from '#worker/office-client.ts';
import { DETAIL_LABEL } from './failure-text.ts';
import { TABLE_EXPORT_TEXT as TEXT } from './table-export-text.ts';
import { useMaking } from './use-making.ts';

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

/** How far the file is, in words. */
type Standing =
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

/** Everything that the part `TableExport` needs; hand it over whole. */
interface TableExportProps {
  readonly words: {
    readonly open: string;
    readonly cancel: string;
    readonly detail: string;
    readonly formats: Readonly<Record<TableFormat, string>>;
  };
  readonly standing: Standing;
  readonly onChoose: (format: TableFormat, keep: (name: string, file: Blob) => void) => void;
  readonly onCancel: () => void;
}

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

function standingOf(state: ReturnType<typeof useMaking<Written>>['state'], rows: number): Standing {
  switch (state.kind) {
    case 'idle':
      return { kind: 'idle' };
    case 'making':
      return { ...state, kind: 'working', words: TEXT.working(rows) };
    case 'failed':
      return { kind: 'failed', title: TEXT.failed, words: TEXT.failedBody, detail: state.detail };
    case 'ready':
      break;
  }
  switch (state.outcome) {
    case 'empty':
      return { kind: 'said', words: TEXT.empty, more: '' };
    case 'refused':
      return { kind: 'failed', title: TEXT.failed, words: TEXT.refused(state.failure), detail: '' };
    case 'written':
      return {
        kind: 'said',
        words: TEXT.made(state.name, state.rows, state.size),
        more: TEXT.fingerprint(state.digest),
      };
  }
}

/**
 * Tables as one file: an .xlsx workbook with a sheet each, or CSV. The file is made in a
 * worker, which asks for the rows piece by piece, reads the file back and takes its
 * fingerprint; leaving the page ends it.
 */
export function useTableExport({ name, several = false, tables }: TableOrder): TableExportProps {
  const { state, run, cancel } = useMaking<Written>();
  const [rows, setRows] = useState(0);
  const onChoose: TableExportProps['onChoose'] = (format, keep) =>
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

import type { ListTable } from '#core/evidence/list-table.ts';
import type { ExportFailure, ListFormat } from '#workflow/plans/export-register.ts';
import { exportListInWorker } from '#worker/client.ts';
import { useMaking } from '#state/saving/use-making.ts';

const TYPES: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What became of a list that was to be a file; a refusal is the person's to solve. */
type ListFile =
  | {
      readonly outcome: 'written';
      readonly name: string;
      readonly size: number;
      readonly rows: number;
    }
  | { readonly outcome: 'refused'; readonly failure: ExportFailure };

interface ListMaker {
  readonly state: ReturnType<typeof useMaking<ListFile>>['state'];
  /** Makes the file; `keep` gets it, read back, with its name and its ending. */
  readonly make: (
    table: ListTable,
    format: ListFormat,
    name: string,
    keep: (name: string, file: Blob) => void,
  ) => Promise<void>;
}

/** Makes a list of evidence into a file in a worker. */
export function useListFile(): ListMaker {
  const { state, run } = useMaking<ListFile>();
  const make: ListMaker['make'] = (table, format, name, keep) =>
    run(async (_, signal) => {
      const made = await exportListInWorker(table, format, signal);
      if (!made.ok) return { outcome: 'refused', failure: made.error };
      const file = new Blob([new Uint8Array(made.value)], { type: TYPES[format] });
      const fileName = `${name}.${format}`;
      keep(fileName, file);
      return { outcome: 'written', name: fileName, size: file.size, rows: table.rows.length };
    });
  return { state, make };
}

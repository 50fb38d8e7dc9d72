import { useEffect, useRef, useState } from 'react';
import { headersKey, missingFields } from '#core/intake/guess-mapping.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import { knownMappings, newImportId, rememberMapping } from '#workflow/tables/list-imports.ts';
import type { TableKindId } from '#workflow/tables/table-kinds.ts';
import type { Taking } from '#workflow/tables/take-import.ts';
import { Cancelled } from '#worker/client.ts';
import { importsInWorker } from '#worker/inventory-client.ts';
import {
  previewImportInWorker,
  readTableInWorker,
  takeImportInWorker,
  undoImportInWorker,
} from '#worker/office-client.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { requestPersistence } from '#state/saving/persistence.ts';
import { useSession } from '#state/session.ts';
import type { TableImport, TableSetup } from './table-import-machine.ts';
import type { FieldWords } from '#state/words/field-words.ts';
import { importStep, type ImportPanel } from './table-import-panel.ts';
import { TABLE_IMPORT_TEXT } from './table-import-text.ts';
import { cancelTableJob, runTableJob } from './table-jobs.ts';

/** What an import is about, and what its fields are called on the screen. */
interface TableImportOrder {
  readonly kind: TableKindId;
  readonly words: FieldWords;
  /** What the person said beside the file; reaches the kind as `hands.options`. */
  readonly options?: Readonly<Record<string, string>>;
}

interface TableImporter {
  readonly state: TableImport;
  /** Everything that the part `TableImport` of ui needs. */
  readonly panel: ImportPanel;
}

const NO_OPTIONS = {};

/**
 * Brings a table (CSV or .xlsx) into the records of this desk: read in a worker, columns
 * matched, looked at, taken in one transaction, and taken back. Nothing is stored before the
 * person takes it.
 *
 * A new kind of table needs three things:
 *
 * 1. `src/core/<room>/<name>-table.ts` exporting `tableKind: TableKind`: its columns with the
 *    headers by which files call them, and `propose`, usually `proposeRecords(spec, …)`. See
 *    core/inventory/facility-table.ts.
 * 2. One line in src/workflow/tables/table-kinds.ts.
 * 3. A page:
 *
 * ```tsx
 * const { panel } = useTableImport({ kind: 'facilities', words: text.import });
 * return <TableImport {...panel} />; // #ui/table-import.tsx
 * ```
 *
 * where `text.import` is `{ fields: { agency: 'Nama OPD', … }, choices: { status: { active:
 * 'Aktif' } }, rules: { 'some-code': (detail) => '…' } }`: a label for every field, words for the
 * values of choices, and a sentence for every rule by which `propose` leaves a row out.
 */
export function useTableImport({
  kind,
  words,
  options = NO_OPTIONS,
}: TableImportOrder): TableImporter {
  const desk = useDesk();
  const [state, setState] = useState<TableImport>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  /** The import that is being stored or taken back. */
  const job = useRef('');
  const seen = useRef(true);
  useEffect(() => {
    seen.current = true;
    return () => {
      seen.current = false;
      // What is being stored or taken back goes on: see `table-jobs`.
      running.current?.abort();
    };
  }, []);

  /** Starts work that the next one, leaving, or "Batal" ends. */
  const begin = (): AbortController => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    return controller;
  };
  const unexpected = (error: unknown) => ({ kind: 'unexpected' as const, detail: String(error) });
  const saidOf = (error: unknown) =>
    error instanceof Cancelled
      ? ({ kind: 'cancelled' } as const)
      : ({ kind: 'refused', why: unexpected(error) } as const);

  const open = async (file: File): Promise<void> => {
    const controller = begin();
    const fileName = file.name;
    setState({ kind: 'reading', fileName });
    try {
      const known = await knownMappings(desk);
      const read = await readTableInWorker(file, { kind, known }, controller.signal);
      if (running.current !== controller) return;
      const sheet = read.ok ? read.value.sheets[0] : undefined;
      if (!read.ok) setState({ kind: 'unread', fileName, why: read.error });
      else if (sheet) {
        const { mapping } = sheet;
        setState({ kind: 'mapping', file, sketch: read.value, sheet, mapping, said: null });
      }
    } catch (error) {
      if (running.current !== controller) return;
      setState(
        error instanceof Cancelled
          ? { kind: 'idle' }
          : { kind: 'unread', fileName, why: unexpected(error) },
      );
    }
  };

  const orderOf = ({ file, sheet, mapping }: TableSetup) => ({
    desk: addressOf(desk),
    kind,
    file,
    fileName: file.name,
    sheet: sheet.name,
    mapping,
    options,
    at: desk.now(),
    day: localDay(desk.now()),
  });

  const check = async (
    { file, sketch, sheet, mapping }: TableSetup,
    then: 'stale' | null = null,
  ): Promise<void> => {
    if (missingFields(sketch.columns, mapping).length > 0) return;
    const setup = { file, sketch, sheet, mapping };
    const controller = begin();
    setState({ ...setup, kind: 'checking' });
    try {
      const made = await previewImportInWorker(orderOf(setup), controller.signal);
      if (running.current !== controller) return;
      const said = then && ({ kind: 'refused', why: { kind: then } } as const);
      setState(
        made.ok
          ? { ...setup, kind: 'preview', preview: made.value, said }
          : { ...setup, kind: 'mapping', said: { kind: 'refused', why: made.error } },
      );
    } catch (error) {
      if (running.current !== controller) return;
      const said = saidOf(error);
      setState({ ...setup, kind: 'mapping', said });
    }
  };

  const take = async (taking: Taking): Promise<void> => {
    if (state.kind !== 'preview') return;
    const { file, sketch, sheet, mapping, preview } = state;
    const setup = { file, sketch, sheet, mapping };
    const controller = begin();
    const at = { ...setup, preview, kind: 'taking' as const, taking };
    setState({ ...at, done: 0, total: 0 });
    const id = newImportId();
    job.current = id;
    const by = useSession.getState().person;
    const order = { ...orderOf(setup), id, by, taking, mark: preview.mark };
    const progress = (done: number, total: number): void => {
      // It comes by another way than the end, and may come after it.
      if (running.current !== controller) return;
      setState((now) => (now.kind === 'taking' ? { ...now, done, total } : now));
    };
    try {
      const taken = await runTableJob({
        kind: 'take',
        id,
        fileName: file.name,
        work: (tell, signal) => takeImportInWorker(order, tell, signal),
        progress,
        told: (ended) => TABLE_IMPORT_TEXT.taker(file.name, ended),
        isSeen: () => seen.current,
      });
      if (running.current !== controller) return;
      if (taken.ok) {
        void requestPersistence();
        void rememberMapping(desk, { kind, headers: headersKey(sheet.headers), columns: mapping });
        setState({ kind: 'taken', record: taken.value, said: null });
      } else if (taken.error.kind === 'stale') await check(setup, 'stale');
      else {
        const said = { kind: 'refused', why: taken.error } as const;
        setState({ ...setup, kind: 'preview', preview, said });
      }
    } catch (error) {
      if (running.current !== controller) return;
      // All or nothing: which of the two it became is asked of the records.
      const imports = await importsInWorker(addressOf(desk));
      const record = imports.ok ? imports.value.find((one) => one.id === id) : undefined;
      if (record) setState({ kind: 'taken', record, said: null });
      else {
        const said = saidOf(error);
        setState({ ...setup, kind: 'preview', preview, said });
      }
    }
  };

  const undo = async (): Promise<void> => {
    if (state.kind !== 'taken') return;
    const { record } = state;
    const controller = begin();
    setState({ kind: 'undoing', record, done: 0, total: 0 });
    job.current = record.id;
    const progress = (done: number, total: number): void => {
      if (running.current !== controller) return;
      setState((now) => (now.kind === 'undoing' ? { ...now, done, total } : now));
    };
    try {
      const order = { desk: addressOf(desk), id: record.id };
      const undone = await runTableJob({
        kind: 'undo',
        id: record.id,
        fileName: record.fileName,
        work: (tell, signal) => undoImportInWorker(order, tell, signal),
        progress,
        told: (ended) => TABLE_IMPORT_TEXT.undoer(record.fileName, ended),
        isSeen: () => seen.current,
      });
      if (running.current !== controller) return;
      setState(
        undone.ok
          ? { kind: 'undone', record, outlook: undone.value }
          : { kind: 'taken', record, said: { kind: 'refused', why: undone.error } },
      );
    } catch (error) {
      if (running.current !== controller) return;
      const said = saidOf(error);
      setState({ kind: 'taken', record, said });
    }
  };

  const on: ImportPanel['on'] = {
    open: (file) => void open(file),
    chooseSheet: (name) => {
      const sheet =
        state.kind === 'mapping' && state.sketch.sheets.find((one) => one.name === name);
      if (sheet) setState({ ...state, sheet, mapping: sheet.mapping, said: null });
    },
    map: (field, column) => {
      if (state.kind !== 'mapping') return;
      setState({ ...state, mapping: { ...state.mapping, [field]: column }, said: null });
    },
    check: () => {
      if (state.kind === 'mapping') void check(state);
    },
    backToMapping: () => {
      if (state.kind === 'preview') setState({ ...state, kind: 'mapping', said: null });
    },
    take: (taking) => void take(taking),
    undo: () => void undo(),
    cancel: () => {
      running.current?.abort();
      cancelTableJob(job.current);
    },
    leave: () => setState({ kind: 'idle' }),
  };
  return { state, panel: { words: TABLE_IMPORT_TEXT.panel, step: importStep(state, words), on } };
}

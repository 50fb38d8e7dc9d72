import { useEffect, useRef, useState } from 'react';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { UndoOutlook, UndoTableFailure } from '#workflow/tables/undo-import-of-table.ts';
import { Cancelled } from '#worker/client.ts';
import { lookAtUndoInWorker, undoImportInWorker } from '#worker/office-client.ts';
import { useDesk } from '#state/desk.ts';
import type { Unexpected } from './table-import-machine.ts';
import { TABLE_IMPORT_TEXT } from './table-import-text.ts';
import { cancelTableJob, runTableJob } from './table-jobs.ts';

/** Where the taking back of one import stands. */
type TableUndo =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly id: string }
  | { readonly kind: 'asked'; readonly id: string; readonly outlook: UndoOutlook }
  | {
      readonly kind: 'undoing';
      readonly id: string;
      readonly outlook: UndoOutlook;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'undone'; readonly id: string; readonly outlook: UndoOutlook }
  | {
      readonly kind: 'refused';
      readonly id: string;
      readonly why: UndoTableFailure | Unexpected;
    };

interface TableUndoer {
  readonly state: TableUndo;
  /** Looks what taking it back would do. */
  readonly ask: (id: string) => Promise<void>;
  /** Takes back what was asked about. */
  readonly undo: (fileName: string) => Promise<void>;
  /** Stops it; nothing is taken back then. */
  readonly cancel: () => void;
  readonly leave: () => void;
}

/** Takes an import of a table back: looked at first, then done, both in a worker. */
export function useTableUndo(): TableUndoer {
  const desk = useDesk();
  const [state, setState] = useState<TableUndo>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  const seen = useRef(true);
  useEffect(() => {
    seen.current = true;
    return () => {
      seen.current = false;
      // Looking ends here; taking back goes on, see `table-jobs`.
      running.current?.abort();
    };
  }, []);

  const during = async (
    id: string,
    work: (signal: AbortSignal) => Promise<TableUndo>,
  ): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const next = await work(controller.signal).catch((error: unknown): TableUndo =>
      error instanceof Cancelled
        ? { kind: 'idle' }
        : { kind: 'refused', id, why: { kind: 'unexpected', detail: String(error) } },
    );
    if (running.current === controller) setState(next);
  };

  const ask = (id: string): Promise<void> => {
    setState({ kind: 'looking', id });
    return during(id, async (signal) => {
      const looked = await lookAtUndoInWorker({ desk: addressOf(desk), id }, signal);
      return looked.ok
        ? { kind: 'asked', id, outlook: looked.value }
        : { kind: 'refused', id, why: looked.error };
    });
  };

  const undo = async (fileName: string): Promise<void> => {
    if (state.kind !== 'asked') return;
    const { id, outlook } = state;
    setState({ kind: 'undoing', id, outlook, done: 0, total: 0 });
    const progress = (done: number, total: number): void =>
      setState((now) => (now.kind === 'undoing' ? { ...now, done, total } : now));
    await during(id, async () => {
      const order = { desk: addressOf(desk), id };
      const undone = await runTableJob({
        kind: 'undo',
        id,
        fileName,
        work: (tell, signal) => undoImportInWorker(order, tell, signal),
        progress,
        told: (ended) => TABLE_IMPORT_TEXT.undoer(fileName, ended),
        isSeen: () => seen.current,
      });
      return undone.ok
        ? { kind: 'undone', id, outlook: undone.value }
        : { kind: 'refused', id, why: undone.error };
    });
  };

  const leave = (): void => {
    running.current = null;
    setState({ kind: 'idle' });
  };
  const cancel = (): void => {
    if (state.kind === 'undoing') cancelTableJob(state.id);
  };
  return { state, ask, undo, cancel, leave };
}

import { create } from 'zustand';
import type { ResultsImport } from '#core/intake/results-import.ts';
import { importResultsInWorker, undoResultsImportInWorker } from '#worker/office-client.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { Desk } from '#workflow/desk.ts';
import type { FileToImport } from '#workflow/evidence/listed-file.ts';
import { forgetImportFolder } from '#workflow/portfolio/import-folder.ts';
import { importDeskOf, newImportId } from '#workflow/portfolio/import-desk.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

/** The import of results of this tab; it goes on after its page was left. */
type Standing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly account: ResultsImport | null; readonly total: number }
  | { readonly kind: 'ended'; readonly account: ResultsImport }
  | { readonly kind: 'undoing'; readonly account: ResultsImport }
  | { readonly kind: 'failed'; readonly failure: StorageTrouble | Unexpected }
  | { readonly kind: 'not-undone'; readonly failure: StorageTrouble | Missing | Unexpected };

/** The account of the import is gone. */
interface Missing {
  readonly kind: 'missing';
}

/** A bug of the program. */
interface Unexpected {
  readonly kind: 'unexpected';
  readonly detail: string;
}

export const useResultsImport = create<{ readonly standing: Standing }>(() => ({
  standing: { kind: 'idle' },
}));

/** How often the page is told. */
const TELL_MS = 200;

let controller: AbortController | undefined;

/** Whether an import runs or is taken back: until it is over none can be begun. */
export const isAtWork = ({ standing }: { readonly standing: Standing }): boolean =>
  standing.kind === 'running' || standing.kind === 'undoing';

const show = (standing: Standing): void => useResultsImport.setState({ standing });

export interface StartOrder {
  /** The folder, or the first file. */
  readonly source: string;
  readonly files: readonly FileToImport[];
  /** An account to go on with; null = a new import. */
  readonly goOn: string | null;
}

/** Starts an import, unless one is running; gives back its id. */
export function startResultsImport(desk: Desk, order: StartOrder): string | undefined {
  if (controller || order.files.length === 0) return undefined;
  const id = order.goOn ?? newImportId();
  const own = new AbortController();
  controller = own;
  const total = order.files.length;
  show({ kind: 'running', account: null, total });
  let told = 0;
  const heard = (account: ResultsImport): void => {
    if (controller !== own || performance.now() - told < TELL_MS) return;
    told = performance.now();
    show({ kind: 'running', account, total });
  };
  void whileAsked(async () => {
    try {
      const wanted = { ...order, goOn: id };
      const ended = await importResultsInWorker(importDeskOf(desk), wanted, heard, own.signal);
      // What is done needs no folder to go on in.
      if (ended.ok && ended.value.state === 'done') await forgetImportFolder(id);
      show(
        ended.ok
          ? { kind: 'ended', account: ended.value }
          : { kind: 'failed', failure: ended.error },
      );
    } catch (error) {
      show({ kind: 'failed', failure: { kind: 'unexpected', detail: String(error) } });
    } finally {
      controller = undefined;
    }
  });
  return id;
}

/** Stops it; what is stored stays, and it can go on. */
export function stopResultsImport(): void {
  controller?.abort();
}

/**
 * Takes an import back, unless one runs. It is done in one piece, whatever page is shown meanwhile;
 * `done` hears of it when it was.
 */
export function undoResults(desk: Desk, account: ResultsImport, done: () => void): void {
  if (controller) return;
  controller = new AbortController();
  show({ kind: 'undoing', account });
  void whileAsked(async () => {
    try {
      const undone = await undoResultsImportInWorker(addressOf(desk), account.id);
      show(undone.ok ? { kind: 'idle' } : { kind: 'not-undone', failure: undone.error });
      if (undone.ok) done();
    } catch (error) {
      show({ kind: 'not-undone', failure: { kind: 'unexpected', detail: String(error) } });
    } finally {
      controller = undefined;
    }
  });
}

/** Takes what has ended out of view. */
export function dismissResultsImport(): void {
  if (!controller) show({ kind: 'idle' });
}

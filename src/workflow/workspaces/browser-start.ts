import {
  hasMark,
  openBrowserMarks,
  setMark,
  type BrowserMarks,
} from '#storage/browser/browser-marks.ts';
import { hasSuchLog, startFreshLog } from '#storage/browser/fresh-log.ts';

/** What the browser still knows of the work that was stored in it. */
export interface BrowserStart {
  readonly marks: BrowserMarks;
  /** There was work here, and it lies beside this mark. */
  readonly worked: boolean;
  /** The browser says itself that it threw everything away. */
  readonly wiped: boolean;
}

/**
 * Opens what is known of this browser. `first` is the first page of Timbang in it: where it was
 * not left in order before, the log of the database is begun anew before anything is written.
 * Rejects with a DOMException where the browser refuses its storage.
 */
export async function beginBrowser(first: boolean): Promise<BrowserStart> {
  const marks = await openBrowserMarks();
  const [worked, closed] = await Promise.all([hasMark(marks, 'work'), hasMark(marks, 'closed')]);
  if (first && closed) await setMark(marks, 'closed', false);
  // Without room for it everything stays as it was: the risk too, which the notice of loss is for.
  if (first && !closed && hasSuchLog()) await startFreshLog(marks).catch(() => undefined);
  return { marks, worked, wiped: marks.wiped };
}

/** Says that something is stored in this browser; kept as long as its records are. */
export async function markWork(marks: BrowserMarks): Promise<void> {
  await setMark(marks, 'work', true);
}

/** Says that the last page was left in order, or that one is open again. */
export async function markClosed(marks: BrowserMarks, closed: boolean): Promise<void> {
  await setMark(marks, 'closed', closed);
}

/**
 * A small database beside the records, of the same origin: it says that there is work in this
 * browser and whether Timbang was closed in order, and takes the bytes of `startFreshLog`. It
 * lies where the records lie, and is lost with them.
 */
const DATABASE = 'timbang-tanda';
const MARKS = 'tanda';
export const PADDING = 'isi';

/** `work`: something was stored here. `closed`: the last page was left in order. */
export type BrowserMark = 'work' | 'closed';

/** Chromium says here what became of a database that it begins. */
interface EngineEvent extends IDBVersionChangeEvent {
  readonly dataLoss?: string;
}

export interface BrowserMarks {
  readonly db: IDBDatabase;
  /** The browser says itself that it threw away what was here. */
  readonly wiped: boolean;
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not answered')));
  });

/** Resolves when everything of it is stored; rejects with the reason when nothing is. */
export const settled = (work: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    work.addEventListener('complete', () => resolve());
    work.addEventListener('abort', () => reject(work.error ?? new Error('aborted')));
  });

/** Opens the marks; rejects with a DOMException where the browser refuses its storage. */
export async function openBrowserMarks(): Promise<BrowserMarks> {
  const opening = indexedDB.open(DATABASE, 1);
  let wiped = false;
  opening.addEventListener('upgradeneeded', (event) => {
    wiped = (event as EngineEvent).dataLoss === 'total';
    opening.result.createObjectStore(MARKS);
    opening.result.createObjectStore(PADDING, { autoIncrement: true });
  });
  return { db: await answered(opening), wiped };
}

export async function hasMark({ db }: BrowserMarks, mark: BrowserMark): Promise<boolean> {
  const count = await answered(db.transaction(MARKS).objectStore(MARKS).count(mark));
  return count > 0;
}

/** Sets the mark or takes it away; `commit` at once, so that a page that goes still does it. */
export async function setMark(
  { db }: BrowserMarks,
  mark: BrowserMark,
  isSet: boolean,
): Promise<void> {
  const work = db.transaction(MARKS, 'readwrite', { durability: 'strict' });
  const store = work.objectStore(MARKS);
  if (isSet) store.put(true, mark);
  else store.delete(mark);
  work.commit();
  await settled(work);
}

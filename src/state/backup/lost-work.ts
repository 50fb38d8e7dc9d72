import { create } from 'zustand';
import type { LastBackup } from '#core/backup/last-backup.ts';
import {
  beginBrowser,
  markClosed,
  markWork,
  type BrowserStart,
} from '#workflow/workspaces/browser-start.ts';

/** What was known of the work before it was gone. */
export interface LostWork {
  /** When it was last seen here (ISO 8601 UTC); empty = not known. */
  readonly seenAt: string;
  /** Name and time of the last backup; null = none that is known of. */
  readonly backup: { readonly name: string; readonly at: string } | null;
}

/** The work this browser held and does not hold any more, until the person has taken note of it. */
export const useLostWork = create<{ readonly lost: LostWork | null }>(() => ({ lost: null }));

/** Lies outside of the databases, so that it stays when they go. */
const KEY = 'timbang-pekerjaan';
const LOCK = 'timbang-terbuka';

let begun: BrowserStart | undefined;
let isMarked = false;

/** Absent on plain HTTP, whatever the DOM types say. */
const locks = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

const isTime = (found: unknown): found is string =>
  typeof found === 'string' && !Number.isNaN(Date.parse(found));

/** What lies open may have been changed by anybody: only what has the right form is taken. */
function remembered(): LostWork | null {
  try {
    const { seenAt, backup } = JSON.parse(localStorage.getItem(KEY) ?? '') as Partial<LostWork>;
    const isNamed = typeof backup?.name === 'string' && isTime(backup.at);
    return { seenAt: isTime(seenAt) ? seenAt : '', backup: isNamed ? backup : null };
  } catch {
    return null;
  }
}

function remember(work: LostWork): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(work));
  } catch {
    // A browser without local storage cannot be asked later what it lost.
  }
}

/** True for the first page of Timbang in this browser; another takes its place when it goes. */
function takeFirstPlace(): Promise<boolean> {
  const manager = locks();
  if (!manager) return Promise.resolve(true);
  const untilLeft = (): Promise<void> =>
    new Promise(() => {
      window.addEventListener('pagehide', () => {
        if (begun) void markClosed(begun.marks, true).catch(() => undefined);
      });
    });
  return new Promise((resolve) => {
    void manager.request(LOCK, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? untilLeft() : undefined;
    });
  }).then((first) => {
    if (first === true) return true;
    void manager.request(LOCK, () => {
      if (begun) void markClosed(begun.marks, false).catch(() => undefined);
      return untilLeft();
    });
    return false;
  });
}

/**
 * Looks what the browser still holds, before anything else is asked of it. Work that was
 * here and is gone stays told until `takeNote`.
 */
export async function lookForLoss(): Promise<void> {
  const first = await takeFirstPlace();
  begun = await beginBrowser(first).catch(() => undefined);
  if (!begun) return;
  isMarked = begun.worked;
  const before = remembered();
  if (begun.worked || (!before && !begun.wiped)) return;
  const lost = before ?? { seenAt: '', backup: null };
  remember(lost);
  useLostWork.setState({ lost });
}

/** There is work here, seen now; the last backup is where the person is led when it is lost. */
export async function seeWork(at: string, { name, at: made }: LastBackup): Promise<void> {
  if (!begun || useLostWork.getState().lost) return;
  try {
    if (!isMarked) await markWork(begun.marks);
    isMarked = true;
    remember({ seenAt: at, backup: made === '' ? null : { name, at: made } });
  } catch {
    // Without room for a mark nothing is claimed later.
  }
}

/** The person has read it; from now on this browser begins anew. */
export function takeNote(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then there was nothing to remove.
  }
  useLostWork.setState({ lost: null });
}

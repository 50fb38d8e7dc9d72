import { create } from 'zustand';
import {
  backupStanding,
  PATIENCE_MS,
  type BackupStanding,
  type LastBackup,
  type WorkMarks,
} from '#core/backup/last-backup.ts';
import { ok } from '#core/lib/result.ts';
import type { Desk } from '#workflow/desk.ts';
import { lastBackup, postponeBackup } from '#workflow/backup/record-backup.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import { isMuchWork, readWorkMarks, watchWork } from '#workflow/workspaces/work-marks.ts';
import { readMarksInWorker } from '#worker/office-client.ts';
import { isSingleFile } from '#state/edition.ts';
import { firstLookDone } from '#state/first-look.ts';
import { seeWork } from './lost-work.ts';

interface Standing {
  /** Undefined until it was read. */
  readonly last: LastBackup | undefined;
  readonly standing: BackupStanding['kind'];
}

/** Whether the work of this workspace is saved elsewhere, as it was when last looked at. */
export const useBackupStanding = create<Standing>(() => ({ last: undefined, standing: 'nothing' }));

const EVERY_MS = 60_000;

const patience = (): number => PATIENCE_MS[isSingleFile() ? 'singleFile' : 'normal'];

/** What was stored when it was last read; null = something may have been written since. */
let known: WorkMarks | null = null;
/** Grows with every write that is heard of. */
let writes = 0;
let isHeard = false;

function forget(): void {
  known = null;
  writes += 1;
}

/** Of much work a worker says it, so that the page goes on. */
async function readMarks(desk: Desk): ReturnType<typeof readWorkMarks> {
  const much = await isMuchWork(desk);
  if (!much.ok || !much.value) return readWorkMarks(desk);
  // That takes longer than a page may wait.
  firstLookDone();
  return readMarksInWorker(addressOf(desk), new AbortController().signal);
}

/** What is stored now; read again only after something was written. */
async function marksNow(desk: Desk): ReturnType<typeof readWorkMarks> {
  if (known) return ok(known);
  const before = writes;
  const read = await readMarks(desk);
  if (read.ok && isHeard && writes === before) known = read.value;
  return read;
}

/** Null when it cannot be read now: what was known stays. */
async function readStanding(desk: Desk): Promise<Standing | null> {
  const [last, now] = await Promise.all([lastBackup(desk), marksNow(desk)]);
  if (!last.ok || !now.ok) return null;
  const { kind } = backupStanding(last.value, now.value, desk.now(), patience());
  return { last: last.value, standing: kind };
}

/** Looks again. What cannot be read now stays as it was known. */
export async function refreshStanding(desk: Desk): Promise<void> {
  let found: Standing | null = null;
  try {
    found = await readStanding(desk);
    if (found) useBackupStanding.setState(found);
  } finally {
    firstLookDone();
  }
  if (!found?.last || found.standing === 'nothing' || desk.sample) return;
  await seeWork(desk.now(), found.last);
}

/** Silences the reminder: until tomorrow, or for two hours where it is stricter. */
export async function putOffBackup(desk: Desk): Promise<void> {
  await postponeBackup(desk, patience());
  await refreshStanding(desk);
}

/**
 * Looks at once, when a page is changed, and every minute; gives back how to stop. Every minute all is
 * read anew, whatever was heard.
 */
export function watchStanding(desk: Desk): () => void {
  useBackupStanding.setState({ last: undefined, standing: 'nothing' });
  const stopHearing = watchWork(desk, forget);
  isHeard = true;
  const look = (): void => void refreshStanding(desk);
  look();
  const timer = setInterval(() => {
    forget();
    look();
  }, EVERY_MS);
  window.addEventListener('hashchange', look);
  return () => {
    clearInterval(timer);
    window.removeEventListener('hashchange', look);
    stopHearing();
    isHeard = false;
    // Also what is being read now is of a desk that was left.
    forget();
  };
}

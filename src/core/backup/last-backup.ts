import { z } from '#core/zod.ts';

/** What is remembered of the last backup of everything, in the workspace it is about. */
export const lastBackupSchema = z.strictObject({
  id: z.literal('backup'),
  at: z.string().describe('When (ISO 8601 UTC); empty = never'),
  fingerprint: z.string(),
  bytes: z.int().min(0),
  place: z
    .enum(['download', 'file', 'folder'])
    .describe('Handed to the browser, written where the person said, or in the chosen folder'),
  name: z.string().describe('Name of the file'),
  marks: z.string().describe('What was stored then, as one digest'),
  postponedUntil: z.string().describe('No reminder before (ISO 8601 UTC); empty = not put off'),
});

export type LastBackup = Readonly<z.infer<typeof lastBackupSchema>>;

export const NO_BACKUP: LastBackup = {
  id: 'backup',
  at: '',
  fingerprint: '',
  bytes: 0,
  place: 'download',
  name: '',
  marks: '',
  postponedUntil: '',
};

/** What is stored now, as far as a backup is concerned. */
export interface WorkMarks {
  /** One digest over the revisions of everything; the clock has no part in it. */
  readonly marks: string;
  /** When the oldest record was made (ISO 8601 UTC); empty = there is nothing. */
  readonly since: string;
}

export type BackupStanding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'due' };

const HOUR_MS = 60 * 60 * 1000;

/** How long work may be nowhere else, and how long the reminder may be put off (ms). */
export const PATIENCE_MS = {
  /** The browser keeps the data under an address of its own. */
  normal: 24 * HOUR_MS,
  /** Opened as a file: the data is shared with, and cleared with, that of every local file. */
  singleFile: 2 * HOUR_MS,
} as const;

/**
 * Whether the work is saved elsewhere. Due once there is work that no backup holds and
 * the last backup, or else the oldest work, is older than `patience` (ms); a time that lies
 * ahead (the clock was set back) proves nothing and counts as old. Putting it off
 * silences the reminder, not the fact.
 */
export function backupStanding(
  last: LastBackup,
  now: WorkMarks,
  at: string,
  patience: number = PATIENCE_MS.normal,
): BackupStanding {
  if (now.since === '') return { kind: 'nothing' };
  if (last.at !== '' && last.marks === now.marks) return { kind: 'saved' };
  const age = Date.parse(at) - Date.parse(last.at === '' ? now.since : last.at);
  const isOld = !(age >= 0 && age <= patience);
  const isPutOff = isPutOffAt(last.postponedUntil, at, patience);
  return { kind: isOld && !isPutOff ? 'due' : 'unsaved' };
}

/** No longer than the patience: a date further ahead was written by a clock that was wrong. */
function isPutOffAt(until: string, at: string, patience: number): boolean {
  const left = Date.parse(until) - Date.parse(at);
  return until !== '' && left > 0 && left <= patience;
}

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

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether the work is saved elsewhere. Due once there is work that no backup holds and
 * the last backup, or else the oldest work, is more than a day old; a time that lies
 * ahead (the clock was set back) proves nothing and counts as old. Putting it off
 * silences the reminder, not the fact.
 */
export function backupStanding(last: LastBackup, now: WorkMarks, at: string): BackupStanding {
  if (now.since === '') return { kind: 'nothing' };
  if (last.at !== '' && last.marks === now.marks) return { kind: 'saved' };
  const age = Date.parse(at) - Date.parse(last.at === '' ? now.since : last.at);
  const isOld = !(age >= 0 && age <= DAY_MS);
  const isPutOff = isPutOffAt(last.postponedUntil, at);
  return { kind: isOld && !isPutOff ? 'due' : 'unsaved' };
}

/** A day at most: a date further ahead was written by a clock that was wrong. */
function isPutOffAt(until: string, at: string): boolean {
  const left = Date.parse(until) - Date.parse(at);
  return until !== '' && left > 0 && left <= DAY_MS;
}

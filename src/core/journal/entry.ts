import { z } from '#core/zod.ts';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';

/** What somebody did. */
export const JOURNAL_VERBS = [
  'begin',
  'create',
  'answer',
  'details',
  'status',
  'attach',
  'document',
  'carry',
  'spreadsheet',
  'merge',
  'send',
  'receive',
  'review',
  'clarify',
  'object',
  'decide',
  'agree',
  'finalize',
  'reopen',
  'restore',
  'undo-restore',
  'mend',
] as const;
export type JournalVerb = (typeof JOURNAL_VERBS)[number];

/**
 * One value that changed. `path` leads to it through the objects of its record; an empty
 * path is the record itself. Where a long text or a list changed only in a part, `at` is
 * where that part begins (in UTF-16 units, or in entries of the list) and `from` and `to`
 * are the part alone; else `at` is null and they are the whole values.
 */
const changeSchema = z.strictObject({
  record: z.string().describe('"assessment", or "document:" and its id: the record that changed'),
  path: z.array(z.string()).describe('Leads to the value through the objects of the record'),
  at: z.int().min(0).nullable().describe('Where the changed part begins; null = whole values'),
  from: z.json().optional().describe('Absent = it was not there'),
  to: z.json().optional().describe('Absent = it is no longer there'),
});

/**
 * One link of the chain that belongs to one assessment. Replaying the changes from the
 * first entry on gives the state after each of them.
 */
export const journalEntrySchema = z.strictObject({
  id: z.string().describe('Assessment id, colon, number with eight digits'),
  assessmentId: assessmentIdSchema,
  n: z.int().min(0).describe('Its place in the chain, from 0'),
  previous: digestSchema.nullable().describe('Digest of the entry before; null for the first'),
  at: z.iso.datetime().describe('By the clock of the device, which may be wrong'),
  by: z.string().describe('Who said to be working; empty = not said'),
  device: z.string().describe('Name of the device and workspace'),
  verb: z.enum(JOURNAL_VERBS).describe('What somebody did'),
  about: z.string().describe('What it was about: a fingerprint, a file name; empty = nothing more'),
  heads: z.array(digestSchema).describe('Ends of other chains that were taken in'),
  changes: z.array(changeSchema).describe('What changed by it, in order'),
  digest: digestSchema.describe('SHA-256 of the canonical JSON of all of it but this'),
});

type Stored = z.infer<typeof journalEntrySchema>;
/** Anything that JSON can say. */
export type Json = z.infer<ReturnType<typeof z.json>>;
export type JournalChange = Readonly<Omit<Stored['changes'][number], 'path'>> & {
  readonly path: readonly string[];
};
export type JournalEntry = Readonly<Omit<Stored, 'changes' | 'heads'>> & {
  readonly changes: readonly JournalChange[];
  readonly heads: readonly Stored['digest'][];
};

/** The end of a chain; an empty chain has length 0 and no digest. */
export interface JournalHead {
  readonly length: number;
  readonly digest: Stored['digest'] | null;
}

/** The id of an entry: sorted by it, the entries of a chain stand in their order. */
export function entryId(assessmentId: string, n: number): string {
  return `${assessmentId}:${String(n).padStart(8, '0')}`;
}

import { z } from '#core/zod.ts';
import { digestSchema, publicKeySchema } from '#core/lib/ids.ts';

/** Things that do not stop a package from being received, and that the reader should know. */
export const ODDITIES = [
  'unsigned',
  'unknown-key',
  'rejected-key',
  'replaced-key',
  'other-key',
  'other-unit',
  'odd-name',
  'repacked',
  'older-revision',
  'missing-previous',
  'forked',
  'scores-differ',
  'not-invited',
  'late',
  'other-rubric',
  'changed-rubric',
  'unknown-period',
  'future-date',
  'journal-broken',
  'files-missing',
  'simulation',
  'unknown-submission',
  'older-submission',
  'conflict',
] as const;
export type OddityKind = (typeof ODDITIES)[number];

/** What was found out when a package was received: facts, not opinions. */
export const receiptSchema = z.strictObject({
  at: z.iso.datetime().describe('When it was received (UTC)'),
  file: z
    .strictObject({
      name: z.string().describe('Its name'),
      bytes: z.int().min(0).describe('Its length'),
    })
    .describe('The file as it came'),
  wasSealed: z.boolean().describe('Encrypted to this desk'),
  checked: z
    .strictObject({
      entries: z.int().min(0).describe('Read to the end and found to be what the manifest says'),
      journal: z.int().min(0).describe('Entries of the journal whose chain holds'),
    })
    .describe('How much was checked'),
  signedBy: publicKeySchema.nullable().describe('The key that signed; null = none'),
  trust: z.enum(['known', 'new', 'rejected', 'own', 'none']).describe('Of the key, at that moment'),
  previousHere: digestSchema.nullable().describe('The revision before it, where it is here'),
  scores: z
    .strictObject({
      claimedSaid: z.string().nullable().describe('Claimed, as the sender says'),
      claimedCounted: z.string().nullable().describe('Claimed, as counted here'),
      supportedSaid: z.string().nullable().describe('Supported, as the sender says'),
      supportedCounted: z.string().nullable().describe('Supported, as counted here'),
    })
    .nullable()
    .describe('What the sender says and what was counted here; null = not counted'),
  odd: z
    .array(
      z.strictObject({
        kind: z.enum(ODDITIES).describe('What it is'),
        detail: z.string().describe('A name, date or number it is about; empty = none'),
      }),
    )
    .describe('What the reader should know'),
});

export type Receipt = Readonly<z.infer<typeof receiptSchema>>;
export type Oddity = Receipt['odd'][number];

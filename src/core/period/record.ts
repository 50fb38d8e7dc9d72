import { z } from '#core/zod.ts';
import { digestSchema, periodIdSchema } from '#core/lib/ids.ts';
import { periodDraftSchema, type PeriodDraft } from './draft.ts';
import { periodSchema, type Period } from './period.ts';

/** A period as this browser keeps it: set up here and editable, or opened from a file and only read. */
export const periodRecordSchema = z.discriminatedUnion('holding', [
  z.strictObject({
    id: periodIdSchema,
    holding: z.literal('own'),
    draft: periodDraftSchema.describe('As it stands on its page'),
    draftRevision: z.int().min(0).describe('Counts the changes of the draft'),
    period: periodSchema.nullable().describe('As it was last sent out; null = never yet'),
    file: digestSchema.nullable().describe('Fingerprint of that file; null = never yet'),
    createdAt: z.iso.datetime().describe('When it was set up (UTC)'),
    updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
  }),
  z.strictObject({
    id: periodIdSchema,
    holding: z.literal('received'),
    period: periodSchema.describe('What the file says'),
    file: digestSchema.describe('Fingerprint of the file it was opened from'),
    takenAt: z.iso.datetime().describe('When it was opened here (UTC)'),
  }),
]);

type Stored = z.infer<typeof periodRecordSchema>;

/** A period set up at this desk. */
export type OwnPeriod = Readonly<Omit<Extract<Stored, { holding: 'own' }>, 'draft' | 'period'>> & {
  readonly draft: PeriodDraft;
  readonly period: Period | null;
};

/** A period that came from a file. */
export type ReceivedPeriod = Readonly<Omit<Extract<Stored, { holding: 'received' }>, 'period'>> & {
  readonly period: Period;
};

export type PeriodRecord = OwnPeriod | ReceivedPeriod;

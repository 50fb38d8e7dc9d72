import { documentIdSchema, messageIdSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';
import { aboutSchema } from './about.ts';
import { findingSchema, OPEN } from './finding.ts';
import { REASON_CODES } from './verdict.ts';

/**
 * What a message does: klarifikasi asks and answers, pengembalian hands an item back to be
 * done again, sanggah objects to a result and a decision settles the objection.
 */
const MESSAGE_KINDS = ['question', 'answer', 'return', 'objection', 'decision'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** One message as it stands in a file of clarification. */
export const messageSchema = z.strictObject({
  id: messageIdSchema.describe('UUID v7 of this message'),
  replyTo: messageIdSchema
    .nullable()
    .describe('The message it answers, in this file or an earlier one; null = it begins'),
  kind: z
    .enum(MESSAGE_KINDS)
    .describe('A question, an answer, an item handed back, an objection, or what was decided'),
  about: aboutSchema,
  text: z.string().trim().min(1).describe('What is said'),
  at: z.iso.datetime().describe('When it was said (UTC)'),
  deadline: z.iso
    .date()
    .nullable()
    .default(null)
    .describe('Last day for the answer, where the reader is; null = none'),
  documents: z
    .array(documentIdSchema)
    .default([])
    .describe('New evidence that comes along with it; the documents stand in this file'),
  reason: z
    .enum(REASON_CODES)
    .default('none')
    .describe('Of an item handed back, why it has to be done again; of others none'),
  value: findingSchema
    .default(OPEN)
    .describe('Of an objection the value that is asked for, of a decision the one that holds'),
  before: findingSchema.default(OPEN).describe('Of a decision the value that held before'),
  outcome: z
    .enum(['granted', 'partly', 'refused'])
    .nullable()
    .default(null)
    .describe('Of a decision: dikabulkan, dikabulkan sebagian, ditolak; of others null'),
});

type Stored = z.infer<typeof messageSchema>;
export type Message = Readonly<Omit<Stored, 'documents'>> & {
  readonly documents: readonly Stored['documents'][number][];
};

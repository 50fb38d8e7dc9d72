import { documentSchema, type EvidenceDocument } from '#core/evidence/document.ts';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';
import { saidBySchema } from './about.ts';
import { messageSchema, type Message } from './message.ts';

/** `clarification.json`: one round of questions, answers, returns, objections or decisions. */
export const clarificationSchema = z.strictObject({
  formatVersion: z.literal(1).describe('Version of this shape'),
  assessment: assessmentIdSchema.describe('The assessment it is about'),
  submission: digestSchema.describe('Fingerprint of the submission it is about'),
  by: saidBySchema,
  messages: z
    .array(messageSchema)
    .describe('In the order in which they were said; no id stands twice'),
  result: digestSchema
    .nullable()
    .default(null)
    .describe('Fingerprint of the result it objects to or decides about; null = none'),
  documents: z
    .array(documentSchema)
    .default([])
    .describe('The new evidence that comes along; its files are entries of the package'),
});

type Stored = z.infer<typeof clarificationSchema>;
export type Clarification = Readonly<Omit<Stored, 'messages' | 'documents'>> & {
  readonly messages: readonly Message[];
  readonly documents: readonly EvidenceDocument[];
};

import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';
import { messageSchema, type Message } from './message.ts';

/** A message that waits at this desk until it is sent in a file; then the file says it. */
export const messageDraftSchema = z.strictObject({
  ...messageSchema.shape,
  text: z.string().describe('What is said so far; may be empty'),
  assessment: assessmentIdSchema.describe('The assessment it is about'),
  submission: digestSchema.describe('Fingerprint of the submission it is about'),
  result: digestSchema
    .nullable()
    .default(null)
    .describe('Fingerprint of the result it objects to or decides about; null = none'),
  revision: z.int().min(0).describe('Counts the changes of it'),
  createdAt: z.iso.datetime().describe('When it was begun (UTC)'),
});

type Stored = z.infer<typeof messageDraftSchema>;
export type MessageDraft = Readonly<Omit<Stored, keyof Message>> & Message;

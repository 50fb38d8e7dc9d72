import { z } from '#core/zod.ts';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { aboutSchema, saidBySchema } from './about.ts';

/** `clarification.json`: questions, answers and returns, each about one thing. */
export const clarificationSchema = z.strictObject({
  formatVersion: z.literal(1).describe('Version of this shape'),
  assessment: assessmentIdSchema.describe('The assessment it is about'),
  submission: digestSchema.describe('Fingerprint of the submission it is about'),
  by: saidBySchema,
  messages: z
    .array(
      z.strictObject({
        id: z.uuid().describe('UUID v7 of this message'),
        replyTo: z
          .uuid()
          .nullable()
          .describe('The message it answers, in this file or an earlier one; null = it begins'),
        kind: z
          .enum(['question', 'answer', 'return'])
          .describe('A question, an answer, or the item handed back to be done again'),
        about: aboutSchema,
        text: z.string().trim().min(1).describe('What is said'),
        at: z.iso.datetime().describe('When it was said (UTC)'),
      }),
    )
    .describe('In the order in which they were said; no id stands twice'),
});

type Stored = z.infer<typeof clarificationSchema>;
type ClarificationMessage = Readonly<Stored['messages'][number]>;
export type Clarification = Readonly<Omit<Stored, 'messages'>> & {
  readonly messages: readonly ClarificationMessage[];
};

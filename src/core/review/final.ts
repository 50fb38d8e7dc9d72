import { z } from '#core/zod.ts';
import { scoreSchema } from '#core/package/statement.ts';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { saidBySchema } from './about.ts';
import { findingSchema } from './review.ts';

/** `final.json`: what was agreed in the end, and what it rests on. */
export const finalSchema = z.strictObject({
  formatVersion: z.literal(1).describe('Version of this shape'),
  assessment: assessmentIdSchema.describe('The assessment'),
  submission: digestSchema.describe('Fingerprint of the submission that counts'),
  reviews: z
    .array(digestSchema)
    .describe('Fingerprints of the reviews that were weighed; none stands twice'),
  by: saidBySchema,
  at: z.iso.datetime().describe('When it was agreed (UTC)'),
  values: z
    .record(
      z.string(),
      z.strictObject({
        finding: findingSchema,
        note: z.string().describe('How it was agreed, and who disagreed; empty = nothing'),
      }),
    )
    .describe('By indicator id'),
  score: scoreSchema.describe('The final score; a receiver counts anew and compares'),
  note: z.string().describe('About the result as a whole; empty = nothing'),
});

type Stored = z.infer<typeof finalSchema>;
export type FinalRecord = Readonly<Omit<Stored, 'reviews'>> & {
  readonly reviews: readonly Stored['submission'][];
};

import { z } from '#core/zod.ts';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { saidBySchema } from './about.ts';
import { findingSchema, OPEN } from './finding.ts';
import { replacingSchema } from './replacing.ts';
import { NO_STAGES, stagesSchema } from './stages.ts';
import { evidenceVerdictSchema, type EvidenceVerdict } from './verdict.ts';

/** `review.json`: what one asesor finds, independently of the others. */
export const reviewSchema = z.strictObject({
  formatVersion: z.literal(1).describe('Version of this shape'),
  assessment: assessmentIdSchema.describe('The assessment that was looked at'),
  submission: digestSchema.describe('Fingerprint of the submission that was looked at'),
  by: saidBySchema,
  at: z.iso.datetime().describe('When the review was finished (UTC)'),
  indicators: z
    .record(
      z.string(),
      z.strictObject({
        finding: findingSchema.describe('The value of the last stage that has one'),
        fact: z.string().describe('Who runs what, for what scope, proved by which file'),
        analysis: z.string().describe('Why the fact meets the level'),
        stages: stagesSchema.default(NO_STAGES),
        supported: findingSchema
          .default(OPEN)
          .describe('The level that the evidence accepted by this asesor supports'),
        departure: z
          .string()
          .default('')
          .describe('Why the value is not the supported one; empty = it is'),
        shortcoming: z.string().default('').describe('What is missing; empty = nothing'),
        recommendation: z.string().default('').describe('What to do about it; empty = nothing'),
      }),
    )
    .describe('By indicator id'),
  verdicts: z
    .array(evidenceVerdictSchema)
    .describe('One for each document and what it was attached to; no triple stands twice'),
  note: z.string().describe('About the assessment as a whole; empty = nothing'),
  replacing: replacingSchema.default(null),
});

type Stored = z.infer<typeof reviewSchema>;
export type Review = Readonly<Omit<Stored, 'verdicts'>> & {
  readonly verdicts: readonly EvidenceVerdict[];
};
/** What one asesor says of one indicator. */
export type Vote = Readonly<Stored['indicators'][string]>;

import { rubricRefSchema, type RubricRef } from '#core/assessment/assessment.ts';
import {
  assessmentIdSchema,
  digestSchema,
  publicKeySchema,
  reviewIdSchema,
} from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';
import { replacingSchema } from './replacing.ts';
import { stagesSchema, type Stages } from './stages.ts';
import { evidenceVerdictSchema, type EvidenceVerdict } from './verdict.ts';

const ratingSchema = z.strictObject({
  revision: z.int().min(0).describe('Counts the changes of this rating'),
  stages: stagesSchema,
  departure: z
    .string()
    .describe('Why the level is not the one that the accepted evidence supports; empty = it is'),
  fact: z.string().describe('Who runs what, for what scope, proved by which file'),
  analysis: z.string().describe('Why the fact meets the level'),
  shortcoming: z.string().describe('The finding (temuan): what is missing; empty = nothing'),
  recommendation: z.string().describe('What to do about it; empty = nothing'),
  reopened: z
    .boolean()
    .describe('Carried over from an earlier revision whose claim or evidence changed since'),
  done: z.boolean().describe('The asesor has finished this indicator'),
});

/** What one asesor found about one submission, while it is written and once it is signed. */
export const reviewSheetSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: reviewIdSchema,
  assessment: assessmentIdSchema,
  submission: digestSchema.describe('Fingerprint of the submission that is looked at'),
  rubric: rubricRefSchema,
  asesor: z
    .strictObject({
      name: z.string().trim().min(1).describe('Name of the asesor'),
      institution: z.string().describe('Where the asesor works; empty = not said'),
      key: publicKeySchema.nullable().describe('The signing key of this desk; null = none'),
    })
    .describe('Whose sheet it is'),
  state: z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('open') }),
      z.strictObject({
        is: z.literal('signed'),
        at: z.iso.datetime().describe('When (UTC)'),
        package: digestSchema.describe('Fingerprint of the file it became'),
      }),
      z.strictObject({
        is: z.literal('recused'),
        at: z.iso.datetime().describe('When (UTC)'),
        reason: z.string().trim().min(1).describe('Why this asesor does not rate it'),
      }),
    ])
    .describe('Being written, signed off, or declined'),
  carriedFrom: digestSchema
    .nullable()
    .describe('The earlier submission whose sheet it went on from; null = begun anew'),
  replacing: replacingSchema.default(null),
  ratings: z.record(z.string(), ratingSchema).describe('By indicator id; none = untouched'),
  verdicts: z
    .array(evidenceVerdictSchema)
    .describe('One for each document and what it was attached to; no triple stands twice'),
  note: z.string().describe('About the assessment as a whole; empty = nothing'),
  revision: z.int().min(0).describe('Counts the changes of all of it'),
  createdAt: z.iso.datetime().describe('When it was begun (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

type Stored = z.infer<typeof reviewSheetSchema>;
export type Rating = Readonly<Omit<z.infer<typeof ratingSchema>, 'stages'>> & {
  readonly stages: Stages;
};
export type SheetState = Readonly<Stored['state']>;

/** The review sheet of one asesor on one submission (lembar penilaian asesor). */
export type ReviewSheet = Readonly<Omit<Stored, 'ratings' | 'verdicts' | 'rubric' | 'asesor'>> & {
  readonly rubric: RubricRef;
  readonly asesor: Readonly<Stored['asesor']>;
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly verdicts: readonly EvidenceVerdict[];
};

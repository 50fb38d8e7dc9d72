import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';
import { findingSchema } from './finding.ts';
import { meetingSchema, type Meeting } from './meeting.ts';

/** How an agreed value came about: kesepakatan, median, ketua tim; or all said the same. */
export const AGREEMENT_RULES = ['unanimous', 'agreement', 'median', 'chair', 'objection'] as const;
export type AgreementRule = (typeof AGREEMENT_RULES)[number];

/** What somebody who disagrees wants to be read. */
export const minoritySchema = z.strictObject({
  name: z.string().trim().min(1).describe('Who disagrees'),
  text: z.string().trim().min(1).describe('What is to be read beside the value'),
});

/** An asesor who was to rate and whose review is not here. */
export const missingSchema = z.strictObject({
  name: z.string().trim().min(1).describe('Name of the asesor'),
  institution: z.string().describe('Where the asesor works; empty = not said'),
  reason: z.string().trim().min(1).describe('Why the review is not waited for'),
});

const agreedSchema = z.strictObject({
  finding: findingSchema,
  rule: z.enum(AGREEMENT_RULES).describe('How it came about'),
  note: z.string().describe('How it was agreed; empty = nothing'),
  shortcoming: z.string().describe('The finding (temuan) that is stated; empty = none'),
  recommendation: z.string().describe('The recommendation that is stated; empty = none'),
  minority: z.array(minoritySchema).describe('Notes of those who disagree'),
  at: z.iso.datetime().describe('When it was decided (UTC)'),
});

/** The meeting on one assessment, at the desk that leads it. Its id is that of the assessment. */
export const consensusSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: assessmentIdSchema,
  submission: digestSchema.describe('Fingerprint of the submission that counts'),
  left: z
    .array(
      z.strictObject({
        review: digestSchema.describe('Fingerprint of the review'),
        reason: z.string().trim().min(1).describe('Why it is not weighed'),
      }),
    )
    .describe('Reviews that are here and are not weighed'),
  kept: z
    .array(
      z.strictObject({
        review: digestSchema.describe('Fingerprint of the review'),
        reason: z.string().trim().min(1).describe('Why it is weighed all the same'),
      }),
    )
    .default([])
    .describe('Reviews with something odd, such as a conflict of interest, that are weighed'),
  missing: z
    .array(missingSchema)
    .default([])
    .describe('Asesors whose review is not here, and why it is not waited for'),
  values: z.record(z.string(), agreedSchema).describe('By indicator id; none = not agreed yet'),
  meeting: meetingSchema,
  note: z.string().describe('About the result as a whole; empty = nothing'),
  reopening: z
    .string()
    .describe('Why it was opened again after the last result; empty = it was not'),
  revision: z.int().min(0).describe('Counts the changes of it'),
  createdAt: z.iso.datetime().describe('When it was begun (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

type Stored = z.infer<typeof consensusSchema>;
export type AgreedValue = Readonly<Omit<z.infer<typeof agreedSchema>, 'minority'>> & {
  readonly minority: readonly Readonly<z.infer<typeof minoritySchema>>[];
};
export type MissingAsesor = Readonly<z.infer<typeof missingSchema>>;

export type Consensus = Readonly<
  Omit<Stored, 'values' | 'left' | 'kept' | 'missing' | 'meeting'>
> & {
  readonly kept: readonly Readonly<Stored['kept'][number]>[];
  readonly missing: readonly MissingAsesor[];
  readonly left: readonly Readonly<Stored['left'][number]>[];
  readonly values: Readonly<Record<string, AgreedValue>>;
  readonly meeting: Meeting;
};

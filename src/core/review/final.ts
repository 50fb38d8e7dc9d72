import { INFORMATION_CLASSES } from '#core/rubric/schema-indicator.ts';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { scoreSchema } from '#core/package/statement.ts';
import { z } from '#core/zod.ts';
import { saidBySchema } from './about.ts';
import { AGREEMENT_RULES, minoritySchema, missingSchema, type MissingAsesor } from './consensus.ts';
import { findingSchema, OPEN, type Finding } from './finding.ts';
import { meetingSchema, NO_MEETING, type Meeting } from './meeting.ts';
import { NO_STAGES, stagesSchema } from './stages.ts';
import { evidenceVerdictSchema } from './verdict.ts';

/** One asesor's vote on one indicator, kept as it was given. */
const voteSchema = z.strictObject({
  review: digestSchema.describe('Fingerprint of the review it stands in'),
  name: z.string().min(1).describe('The asesor'),
  institution: z.string().describe('Where the asesor works'),
  finding: findingSchema.describe('What it counts with'),
  stages: stagesSchema.default(NO_STAGES),
  supported: findingSchema
    .default(OPEN)
    .describe('The level that the evidence accepted by this asesor supports'),
  departure: z.string().describe('Why it is not the supported level; empty = it is'),
  fact: z.string().describe('The fact sentence'),
  analysis: z.string().describe('The analysis sentence'),
  shortcoming: z.string().describe('The finding (temuan)'),
  recommendation: z.string().describe('The recommendation'),
});

const finalValueSchema = z.strictObject({
  finding: findingSchema.describe('The agreed value'),
  note: z.string().describe('How it was agreed, and who disagreed; empty = nothing'),
  rule: z.enum(AGREEMENT_RULES).nullable().default(null).describe('How it came about'),
  subject: z
    .string()
    .default('')
    .describe('What was rated, where the instrument asks for several; empty = not said'),
  claimed: findingSchema.default(OPEN).describe('What the agency claims'),
  supported: findingSchema.default(OPEN).describe('What its evidence supports, before review'),
  shortcoming: z.string().default('').describe('The finding (temuan); empty = none'),
  recommendation: z.string().default('').describe('The recommendation; empty = none'),
  minority: z.array(minoritySchema).default([]).describe('Notes of those who disagree'),
  votes: z.array(voteSchema).default([]).describe('Every original vote, in the order of reviews'),
});

const finalVerdictSchema = z.strictObject({
  ...evidenceVerdictSchema.shape,
  by: z.string().describe('The asesor who said so'),
  title: z.string().describe('Title of the document; empty = none was there'),
  informationClass: z
    .enum(INFORMATION_CLASSES)
    .nullable()
    .describe('Class of the document; null = there is none'),
});

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
  values: z.record(z.string(), finalValueSchema).describe('By indicator id'),
  score: scoreSchema.describe('The final score; a receiver counts anew and compares'),
  note: z.string().describe('About the result as a whole; empty = nothing'),
  stage: z
    .enum(['interim', 'final'])
    .default('final')
    .describe('Hasil sementara, to which the agency may object, or hasil akhir'),
  objectUntil: z.iso
    .date()
    .nullable()
    .default(null)
    .describe('Of an interim result the last day for objections; null = none'),
  reopening: z.string().default('').describe('Why a new version was made; empty = the first'),
  clarifications: z
    .array(digestSchema)
    .default([])
    .describe('Fingerprints of the clarifications and objections it rests on'),
  left: z
    .array(
      z.strictObject({
        review: digestSchema.describe('Fingerprint of the review'),
        by: z.string().describe('Whose it is'),
        reason: z.string().describe('Why it was not weighed'),
      }),
    )
    .default([])
    .describe('Reviews that were here and were not weighed, and why'),
  kept: z
    .array(
      z.strictObject({
        review: digestSchema.describe('Fingerprint of the review'),
        by: z.string().describe('Whose it is'),
        reason: z.string().describe('Why it was weighed all the same'),
      }),
    )
    .default([])
    .describe('Reviews with something odd, such as a conflict of interest, that were weighed'),
  missing: z
    .array(missingSchema)
    .default([])
    .describe('Asesors who were to rate and whose review is not here, and why'),
  period: digestSchema
    .nullable()
    .default(null)
    .describe('Fingerprint of the period file it rests on; null = none'),
  scope: z
    .array(z.string())
    .nullable()
    .default(null)
    .describe('Ids of the indicators the assessment covers; null = the whole instrument'),
  claimed: scoreSchema.nullable().default(null).describe('What the agency claims'),
  supported: scoreSchema.nullable().default(null).describe('As far as evidence supports it'),
  verdicts: z.array(finalVerdictSchema).default([]).describe('Every verdict of every asesor'),
  meeting: meetingSchema.default({ ...NO_MEETING, attendance: [] }),
  lastYear: z
    .strictObject({
      result: digestSchema.describe('Fingerprint of the result of the year before'),
      year: z.int().describe('Its year'),
      score: scoreSchema.describe('Its score'),
      values: z.record(z.string(), findingSchema).describe('By indicator id'),
    })
    .nullable()
    .default(null)
    .describe('The result of the year before by the same instrument version; null = none here'),
});

type Stored = z.infer<typeof finalSchema>;
export type FinalVote = Readonly<z.infer<typeof voteSchema>>;
export type FinalValue = Readonly<Omit<z.infer<typeof finalValueSchema>, 'votes' | 'minority'>> & {
  readonly minority: readonly Readonly<z.infer<typeof minoritySchema>>[];
  readonly votes: readonly FinalVote[];
};
export type FinalVerdict = Readonly<z.infer<typeof finalVerdictSchema>>;
type Lists =
  | 'reviews'
  | 'values'
  | 'verdicts'
  | 'meeting'
  | 'clarifications'
  | 'left'
  | 'kept'
  | 'missing'
  | 'scope'
  | 'lastYear';

export type LastYear = Readonly<Omit<NonNullable<Stored['lastYear']>, 'values'>> & {
  readonly values: Readonly<Record<string, Finding>>;
};

/** The result of one assessment (hasil akhir), with everything that is printed of it. */
export type FinalRecord = Readonly<Omit<Stored, Lists>> & {
  readonly reviews: readonly Stored['submission'][];
  readonly clarifications: readonly Stored['submission'][];
  readonly left: readonly Readonly<Stored['left'][number]>[];
  readonly kept: readonly Readonly<Stored['kept'][number]>[];
  readonly missing: readonly MissingAsesor[];
  readonly scope: readonly string[] | null;
  readonly lastYear: LastYear | null;
  readonly values: Readonly<Record<string, FinalValue>>;
  readonly verdicts: readonly FinalVerdict[];
  readonly meeting: Meeting;
};

import { z } from '#core/zod.ts';
import {
  assessmentIdSchema,
  digestSchema,
  periodIdSchema,
  type AssessmentId,
} from '#core/lib/ids.ts';
import { answerSchema } from './answer-schema.ts';
import type { Answers } from './answer.ts';
import { PERSON_ROLES } from './person-roles.ts';

/** First and last year that an assessment may be about; earlier ones are slips of the keyboard. */
export const YEAR_RANGE = { min: 2000, max: 2100 } as const;

export const agencySchema = z.strictObject({
  name: z.string().trim().min(1).describe('Name of the agency'),
  shortName: z.string().describe('As it is called for short; empty = not said'),
  code: z.string().describe('Code in the local list, kept as text: leading zeros count'),
  government: z.string().describe('Name of the kabupaten, kota, province or body above'),
});

const personSchema = z.strictObject({
  role: z.enum(PERSON_ROLES).describe('What the person does in this assessment'),
  name: z.string().trim().min(1).describe('Name of the person'),
  position: z.string().describe('Position of the person; empty = not said'),
});

export const rubricRefSchema = z
  .strictObject({
    id: z.string().describe('Id of the instrument'),
    version: z.string().describe('Its version'),
    digest: digestSchema.describe('SHA-256 of its canonical JSON'),
  })
  .describe('The one version of an instrument that is meant');

/** One self-assessment of one OPD for one year with one frozen instrument version. */
export const assessmentSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: assessmentIdSchema,
  rubric: rubricRefSchema,
  kind: z.enum(['real', 'simulation']).describe('A simulation can never look official'),
  status: z.enum(['active', 'archived', 'deleted']).describe('Where its owner keeps it'),
  agency: agencySchema.describe('Whom it is about'),
  year: z.int().min(YEAR_RANGE.min).max(YEAR_RANGE.max).describe('The year it is about'),
  people: z.array(personSchema).describe('Who works on it and who answers for it'),
  scope: z
    .strictObject({
      owner: z.string().trim().min(1).describe('The agency function whose part this is'),
      indicators: z.array(z.string()).min(1).describe('Ids of the indicators it answers'),
    })
    .nullable()
    .default(null)
    .describe("One OPD's part of an instrument for a whole government; null = all of it"),
  origin: z
    .strictObject({ assessment: assessmentIdSchema, rubric: rubricRefSchema })
    .nullable()
    .default(null)
    .describe('The assessment whose answers were carried over, with its instrument; null = none'),
  period: periodIdSchema
    .nullable()
    .default(null)
    .describe('The period whose file it was started from; null = without a period file'),
  detailsRevision: z.int().min(0).describe('Counts the changes of agency, year and people'),
  answers: z.record(z.string(), answerSchema).describe('By indicator id; none = blank'),
  createdAt: z.iso.datetime().describe('When it was made (UTC)'),
  updatedAt: z.iso.datetime().describe('When anything of it was last changed (UTC)'),
});

type Stored = z.infer<typeof assessmentSchema>;
export type Agency = Readonly<z.infer<typeof agencySchema>>;
export type Person = Readonly<z.infer<typeof personSchema>>;
export type RubricRef = Readonly<Stored['rubric']>;
export type AssessmentStatus = Stored['status'];

/** One OPD's part of an instrument for a whole government. */
export interface Scope {
  readonly owner: string;
  readonly indicators: readonly string[];
}

/** Where an assessment's first answers are from: an assessment by another instrument. */
export interface Origin {
  readonly assessment: AssessmentId;
  readonly rubric: RubricRef;
}

export type Assessment = Readonly<
  Omit<Stored, 'answers' | 'people' | 'agency' | 'rubric' | 'scope' | 'origin'>
> & {
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly rubric: RubricRef;
  readonly agency: Agency;
  readonly people: readonly Person[];
  readonly answers: Answers;
};
/** What is said about the assessment itself, edited together on one page. */
export type AssessmentDetails = Pick<Assessment, 'agency' | 'year' | 'people' | 'kind'>;

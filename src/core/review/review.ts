import { z } from '#core/zod.ts';
import { assessmentIdSchema, digestSchema, documentIdSchema } from '#core/lib/ids.ts';
import { saidBySchema } from './about.ts';

/** Sesuai, sesuai terbatas, pendukung saja, tidak sesuai, belum ada. */
const EVIDENCE_VERDICTS = ['accepted', 'limited', 'supporting', 'rejected', 'absent'] as const;

/** Why a piece of evidence does not count in full; the field's own reasons. */
const REASON_CODES = [
  'none',
  'other',
  'unreadable',
  'draft',
  'unsigned',
  'wrong-document',
  'wrong-year',
  'wrong-unit',
  'expired',
  'partial-coverage',
  'same-for-both',
  'beyond-scope',
  'not-uploaded',
  'lower-level-failed',
] as const;

/** A value an indicator counts with, as an exact plain decimal. */
const valueSchema = z.string().regex(/^\d{1,6}(?:\.\d{1,6})?$/);

/** What is found about one indicator: a value, that it does not apply, or nothing yet. */
export const findingSchema = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('value').describe('It counts with a value'),
      value: valueSchema.describe('The level or value, as an exact decimal'),
    }),
    z.strictObject({ is: z.literal('not-applicable').describe('It does not apply') }),
    z.strictObject({ is: z.literal('open').describe('Nothing is said yet') }),
  ])
  .describe('What it counts with');

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
        finding: findingSchema,
        fact: z.string().describe('Who runs what, for what scope, proved by which file'),
        analysis: z.string().describe('Why the fact meets the level'),
      }),
    )
    .describe('By indicator id'),
  verdicts: z
    .array(
      z.strictObject({
        document: documentIdSchema
          .nullable()
          .describe('The document that was looked at; null = none was there'),
        indicator: z.string().min(1).describe('Id of the indicator'),
        item: z
          .string()
          .min(1)
          .nullable()
          .describe('Id of the evidence item of the ladder; null = the indicator as a whole'),
        verdict: z
          .enum(EVIDENCE_VERDICTS)
          .describe('Sesuai, sesuai terbatas, pendukung saja, tidak sesuai, belum ada'),
        reason: z.enum(REASON_CODES).describe('Why it does not count in full; none = it does'),
        note: z.string().describe('For the agency to read; empty = nothing more'),
      }),
    )
    .describe('One for each document and what it was attached to; no pair stands twice'),
  note: z.string().describe('About the assessment as a whole; empty = nothing'),
});

type Stored = z.infer<typeof reviewSchema>;
type EvidenceVerdict = Readonly<Stored['verdicts'][number]>;
export type Review = Readonly<Omit<Stored, 'verdicts'>> & {
  readonly verdicts: readonly EvidenceVerdict[];
};

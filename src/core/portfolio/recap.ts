import { rubricRefSchema, YEAR_RANGE } from '#core/assessment/assessment.ts';
import { z } from '#core/zod.ts';
import { outcomeSchema, type Outcome } from './outcome.ts';

/** More agencies than any government has; a file that says more was made by nobody's desk. */
const MOST_OUTCOMES = 2000;

/** `recap.json`: all results of one government in short; no evidence and no names of people. */
export const recapSchema = z.strictObject({
  formatVersion: z.literal(1).describe('Version of this shape'),
  government: z.string().trim().min(1).describe('Name of the kabupaten, kota or province'),
  unit: z.string().trim().min(1).describe('Unit that made it'),
  at: z.iso.datetime().describe('When it was made (UTC)'),
  year: z.int().min(YEAR_RANGE.min).max(YEAR_RANGE.max).describe('The year it is about'),
  rubric: rubricRefSchema,
  agencies: z
    .strictObject({
      known: z.int().min(0).nullable().describe('In the roster of that year; null = not said'),
      invited: z.int().min(0).nullable().describe('Invited to the period; null = not said'),
    })
    .describe('How many there are: what a mean is to be held against'),
  leftOut: z
    .strictObject({
      closed: z.int().min(0).describe('Results that its desk still rates and does not see'),
      doubled: z.int().min(0).describe('Agencies with several assessments, none of which counts'),
    })
    .optional()
    .describe('Of the same government, year and instrument, but not in it; absent = not said'),
  outcomes: z.array(outcomeSchema).max(MOST_OUTCOMES).describe('Each result once, by id'),
});

type Stored = z.infer<typeof recapSchema>;
export type Recap = Readonly<Omit<Stored, 'outcomes'>> & { readonly outcomes: readonly Outcome[] };

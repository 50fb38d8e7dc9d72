import { rubricRefSchema } from '#core/assessment/assessment.ts';
import { z } from '#core/zod.ts';

/** What an imported table is about. */
export const DATASET_KINDS = [
  /** Results of own agencies in earlier years. */
  'agencies',
  /** Results of the own government as a whole, by year. */
  'government',
  /** Results of other governments, for comparison. */
  'context',
  /** Levels by indicator and the agency in charge, self and external. */
  'indicators',
] as const;
export type DatasetKind = (typeof DATASET_KINDS)[number];

/** An exact decimal as text. */
const decimalSchema = z.string().regex(/^-?\d+(?:\.\d+)?$/);

/** One row of such a table; what is null or empty was not said. */
const datasetRowSchema = z.strictObject({
  line: z.int().min(1).describe('Line of the file it came from'),
  name: z.string().describe('Agency or government, as named'),
  code: z.string().describe('Its code, as text'),
  kind: z.string().describe('Kind of government or agency, as said'),
  year: z.int().nullable().describe('The year it is about; null = not said'),
  item: z.string().describe('Number or code of the indicator; empty = the whole'),
  score: decimalSchema.nullable().describe('The index, or the external level of the indicator'),
  self: decimalSchema.nullable().describe('As assessed by itself'),
  parts: z.record(z.string(), decimalSchema).describe('Domains or dimensions, by their names'),
  band: z.string().describe('Predikat, as said'),
  note: z.string().describe('What the table says beside it; empty = nothing'),
});

/** Figures from outside that somebody loaded; never taken for results that were made here. */
export const datasetSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the sets apart'),
  kind: z.enum(DATASET_KINDS).describe('What the table is about'),
  name: z.string().trim().min(1).describe('As it is called here'),
  source: z.string().describe('Where it was published, as the user says'),
  instrument: z.string().describe('The instrument it was measured with, as the user says'),
  rubric: rubricRefSchema
    .nullable()
    .describe('The instrument of this desk that the user says it is; null = none of them'),
  fileName: z.string().describe('Name of the file it was read from'),
  addedAt: z.iso.datetime().describe('When it came here (UTC)'),
  rows: z.array(datasetRowSchema).describe('Its rows, in the order of the file'),
});

type Stored = z.infer<typeof datasetSchema>;
export type DatasetRow = Readonly<Omit<Stored['rows'][number], 'parts'>> & {
  readonly parts: Readonly<Record<string, string>>;
};
export type Dataset = Readonly<Omit<Stored, 'rows'>> & { readonly rows: readonly DatasetRow[] };

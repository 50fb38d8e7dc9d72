import { z } from '#core/zod.ts';
import { agencySchema, rubricRefSchema } from '#core/assessment/assessment.ts';
import { assessmentIdSchema, digestSchema, periodIdSchema } from '#core/lib/ids.ts';

/** The kinds that carry work between desks; a backup stays with whoever made it. */
export const CARRIED_KINDS = [
  'period',
  'submission',
  'clarification',
  'review',
  'final',
  'recap',
] as const;
export type CarriedKind = (typeof CARRIED_KINDS)[number];

/** Every kind of package; what each carries stands in docs/format-berkas.md. */
export type PackageKind = CarriedKind | 'backup';

/** What a carried package is about, said in its manifest. */
export const packageAboutSchema = z.strictObject({
  rubric: rubricRefSchema,
  agency: agencySchema.nullable().describe('null = of no single agency, such as a period'),
  period: z
    .strictObject({
      id: periodIdSchema,
      year: z.int().describe('Year of the period'),
      name: z.string().describe('Name of the period'),
    })
    .nullable()
    .describe('null = without a period file'),
  year: z.int().describe('The year it is about'),
  subject: z
    .union([assessmentIdSchema, periodIdSchema])
    .describe('The assessment it is about; of a period file or a recap, the period or its own id'),
  revision: z.int().min(1).describe('Counts the files of this kind by this sender on this subject'),
  previous: digestSchema
    .nullable()
    .describe('Fingerprint of the revision before this one; null = the first'),
  rests: z
    .array(digestSchema)
    .describe('Fingerprints of the packages it answers or rests on, oldest first'),
  sample: z
    .literal(true)
    .optional()
    .describe('Made of invented data, in a workspace for them; absent = real'),
});

export type PackageAbout = Readonly<Omit<z.infer<typeof packageAboutSchema>, 'rests'>> & {
  readonly rests: readonly z.infer<typeof digestSchema>[];
};

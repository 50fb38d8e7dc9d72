import { agencySchema, rubricRefSchema, YEAR_RANGE } from '#core/assessment/assessment.ts';
import {
  assessmentIdSchema,
  digestSchema,
  periodIdSchema,
  publicKeySchema,
} from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';

/** How far a result has come: provisional = what an agency claims, not reviewed yet. */
export const OUTCOME_STAGES = ['final', 'interim', 'provisional'] as const;
export type OutcomeStage = (typeof OUTCOME_STAGES)[number];

/** Version of the way outcomes are made: what was made otherwise is made again. */
export const OUTCOMES_MADE = '1';

/** An exact number as text: a decimal ("2.4") or a fraction ("61/25"). */
const exactSchema = z.string().regex(/^\d+(?:\.\d+)?(?:\/\d+)?$/);

/**
 * Values side by side in the order of the instrument, separated by one space: an exact
 * number, "-" where it does not apply, "?" where nothing was said.
 */
const valuesSchema = z.string().regex(/^(?:(?:-|\?|\d+(?:\.\d+)?(?:\/\d+)?)(?: (?!$)|$))*$/);

const scoreSetSchema = z.strictObject({
  score: exactSchema.nullable().describe('The index, exact; null = unfinished'),
  groups: valuesSchema.describe('Of every group, parents first, in the order of the instrument'),
  levels: valuesSchema.describe('Of every indicator, in the order of the instrument'),
});

/**
 * One result in short: everything that is compared, ranked and averaged over many agencies.
 * Made from a final record or a submission by the one scoring function; can be made again.
 */
export const outcomeSchema = z.strictObject({
  id: digestSchema.describe('Fingerprint of the result, or of the submission it stands for'),
  stage: z.enum(OUTCOME_STAGES).describe('How far it has come; provisional = not reviewed'),
  assessment: assessmentIdSchema,
  revision: z.int().min(1).describe('Version of the result, or revision of the submission'),
  agency: agencySchema.describe('Whom it is about'),
  kind: z.string().describe('Dinas, badan, kecamatan, … as its sender says; empty = not said'),
  group: z.string().describe('Heading it stands under, as its sender says; empty = none'),
  batch: z.string().describe('Name of the batch, as its sender says; empty = none'),
  period: z
    .strictObject({ id: periodIdSchema, name: z.string().describe('Name of the period') })
    .nullable()
    .describe('null = in none'),
  year: z.int().min(YEAR_RANGE.min).max(YEAR_RANGE.max).describe('The year it is about'),
  rubric: rubricRefSchema,
  scope: z.boolean().describe('It covers only a part of the instrument'),
  madeAt: z.iso.datetime().describe('When it was agreed, or sent (UTC)'),
  signer: publicKeySchema.nullable().describe('Key that signed it; null = nobody did'),
  final: scoreSetSchema.nullable().describe('As agreed; null = provisional'),
  claimed: scoreSetSchema.describe('As the agency claims'),
  supported: scoreSetSchema.describe('As far as its evidence supports it'),
  documents: z.int().min(0).describe('Documents of evidence it rests on'),
  verdicts: z
    .record(z.string(), z.int().min(1))
    .describe('How many verdicts of each kind, "kind" or "kind:reason"'),
  oddities: z.array(z.string()).describe('What is odd about it by itself, as codes'),
});

type Stored = z.infer<typeof outcomeSchema>;
export type ScoreSet = Readonly<z.infer<typeof scoreSetSchema>>;
export type Outcome = Readonly<Omit<Stored, 'oddities' | 'verdicts'>> & {
  readonly oddities: readonly string[];
  readonly verdicts: Readonly<Record<string, number>>;
};

/** The results that came with one package: one of a result or a submission, many of a recap. */
const outcomeSetSchema = z.strictObject({
  id: digestSchema.describe('Fingerprint of the package they came with'),
  made: z.string().describe('Version of the way they are made; another one = make them again'),
  outcomes: z.array(outcomeSchema),
});

export type OutcomeSet = Readonly<Omit<z.infer<typeof outcomeSetSchema>, 'outcomes'>> & {
  readonly outcomes: readonly Outcome[];
};

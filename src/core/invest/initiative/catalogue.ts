import { z } from '#core/zod.ts';

/** What an initiative mainly is; it decides which gates it has to pass. */
export const INITIATIVE_KINDS = [
  'kebijakan',
  'proses',
  'sdm',
  'infrastruktur',
  'keamanan',
  'data',
  'aplikasi',
] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

const rupiah = z.int().min(0);

/** Rupiah, as it may turn out: the least, what is likely, the most. */
const estimateSchema = z
  .strictObject({
    low: rupiah.describe('Rupiah at least'),
    likely: rupiah.describe('Rupiah to be expected'),
    high: rupiah.describe('Rupiah at most'),
  })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, {
    error: 'low ≤ likely ≤ high',
  });

export const budgetCodeSchema = z.strictObject({
  code: z.string().trim().min(1).describe('Code of the sub-kegiatan, as text'),
  name: z.string().describe('Its name in that list of codes'),
  vintage: z.string().min(1).describe('The list of codes it is of; a code alone says nothing'),
});

const raiseSchema = z
  .strictObject({
    indicator: z.string().min(1).describe('Id of the indicator'),
    from: z.int().describe('Level one has to stand on'),
    to: z.int().describe('Level that is reached'),
  })
  .refine(({ from, to }) => from < to, { error: 'from < to' });

/** One thing that can be done with money or work, and what it raises. */
export const initiativeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('Tells it from the others; never used again for another'),
  title: z.string().trim().min(1).describe('Its name'),
  kind: z.enum(INITIATIVE_KINDS).describe('What it mainly is'),
  description: z.string().describe('What is done'),
  raises: z.array(raiseSchema).describe('Which indicators it raises, from which level to which'),
  carriedBy: z
    .enum(['opd', 'kabupaten'])
    .describe('Each agency does it for itself, or it is done once for all'),
  requires: z.array(z.string()).describe('Ids of initiatives that have to come before'),
  excludes: z.array(z.string()).describe('Ids of initiatives that it cannot stand beside'),
  cost: z
    .strictObject({
      oneOff: estimateSchema.describe('Once, in its first year'),
      perYear: estimateSchema.describe('In every year from its first on'),
      basis: z.string().trim().min(1).describe('What the figures rest on'),
    })
    .nullable()
    .describe('For one agency, or for all together; null = not known, which is not zero'),
  weeks: z.int().min(1).max(260).describe('How long it takes'),
  budgetCode: budgetCodeSchema
    .nullable()
    .describe('Where it stands in the budget; null = not said'),
  reuseFirst: z.string().describe('What there is already to be used instead; empty = nothing'),
});

type StoredInitiative = z.infer<typeof initiativeSchema>;
export type Estimate = Readonly<z.infer<typeof estimateSchema>>;
export type BudgetCode = Readonly<z.infer<typeof budgetCodeSchema>>;
export type InitiativeRaise = Readonly<StoredInitiative['raises'][number]>;
export interface InitiativeCost {
  readonly oneOff: Estimate;
  readonly perYear: Estimate;
  readonly basis: string;
}
export type Initiative = Readonly<
  Omit<StoredInitiative, 'raises' | 'requires' | 'excludes' | 'cost' | 'budgetCode'>
> & {
  readonly raises: readonly InitiativeRaise[];
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  readonly cost: InitiativeCost | null;
  readonly budgetCode: BudgetCode | null;
};

/** A file of initiatives for one instrument. */
export const catalogueSchema = z.strictObject({
  $schema: z.string().optional().describe('Where the form of this file is written down'),
  schemaVersion: z.literal(1).describe('Version of the form of this file'),
  id: z.string().min(1).describe('Name of the file'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Its version'),
  rubric: z.string().min(1).describe('Id of the instrument whose indicators are raised'),
  currency: z.literal('IDR').describe('What its figures are in: whole rupiah'),
  priceYear: z.int().describe('The year whose prices its figures are of'),
  initiatives: z.array(initiativeSchema).describe('What can be done'),
});

export type Catalogue = Readonly<Omit<z.infer<typeof catalogueSchema>, 'initiatives'>> & {
  readonly initiatives: readonly Initiative[];
};

/**
 * A row of the table `initiatives`: one made at this desk, or one that came with the program as it
 * was changed here. One that came with the program and has no row stands as it came.
 */
export const ownInitiativeSchema = z.strictObject({
  id: z.string().min(1).describe('Instrument and id of the initiative, with a colon between'),
  revision: z.int().min(1).describe('Counts the changes of this row'),
  rubric: z.string().min(1).describe('Id of the instrument whose indicators it raises'),
  editionOf: z.string().describe('Catalogue and version it was changed from; empty = made here'),
  isSetAside: z.boolean().describe('It is not to be proposed'),
  initiative: initiativeSchema.describe('As it stands now'),
  addedAt: z.iso.datetime().describe('When it was made or first changed here (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

export type OwnInitiative = Readonly<Omit<z.infer<typeof ownInitiativeSchema>, 'initiative'>> & {
  readonly initiative: Initiative;
};

import { z } from '#core/zod.ts';
import { rubricRefSchema } from '#core/assessment/assessment.ts';
import { vouchedKeySchema, type VouchedKey } from './period.ts';

const draftAgencySchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart; stays in this browser'),
  invited: z.boolean().describe('Only the invited go into the file'),
  name: z.string(),
  shortName: z.string(),
  code: z.string(),
  batch: z.string().describe('Id of the batch; empty = in none'),
  extension: z.string().describe('A later deadline for this agency alone; empty = none'),
});

const draftAsesorSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  institution: z.string(),
  key: z.string().describe('Signing key; empty = not yet'),
});

/** A period while it is set up: everything may be missing, and days are text until they are sound. */
export const periodDraftSchema = z.strictObject({
  name: z.string(),
  year: z.string(),
  rubric: rubricRefSchema.nullable(),
  ownerUnit: z.string(),
  government: z.string().describe('Of the owner and of every agency'),
  opens: z.string(),
  closes: z.string(),
  reviewCloses: z.string(),
  batches: z.array(z.strictObject({ id: z.string().min(1), name: z.string(), date: z.string() })),
  agencies: z.array(draftAgencySchema),
  asesors: z.array(draftAsesorSchema),
  keys: z.array(vouchedKeySchema),
});

type Stored = z.infer<typeof periodDraftSchema>;
export type DraftBatch = Readonly<Stored['batches'][number]>;
export type DraftAgency = Readonly<Stored['agencies'][number]>;
export type DraftAsesor = Readonly<Stored['asesors'][number]>;

export type PeriodDraft = Readonly<Omit<Stored, 'batches' | 'agencies' | 'asesors' | 'keys'>> & {
  readonly batches: readonly DraftBatch[];
  readonly agencies: readonly DraftAgency[];
  readonly asesors: readonly DraftAsesor[];
  readonly keys: readonly VouchedKey[];
};

/** A period about which nothing is said yet. */
export function blankPeriod(year: string): PeriodDraft {
  return {
    name: '',
    year,
    rubric: null,
    ownerUnit: '',
    government: '',
    opens: '',
    closes: '',
    reviewCloses: '',
    batches: [],
    agencies: [],
    asesors: [],
    keys: [],
  };
}

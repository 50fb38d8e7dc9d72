import { z } from '#core/zod.ts';
import { rubricRefSchema } from '#core/assessment/assessment.ts';
import { vouchedKeySchema, type VouchedKey } from './period.ts';

const draftAgencySchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart; stays in this browser'),
  invited: z.boolean().describe('Only the invited go into the file'),
  name: z.string().describe('Name of the agency'),
  shortName: z.string().describe('As it is called for short'),
  code: z.string().describe('Code in the local list, as text'),
  batch: z.string().describe('Id of the batch; empty = in none'),
  extension: z.string().describe('A later deadline for this agency alone; empty = none'),
});

const draftAsesorSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart'),
  name: z.string().describe('Name of the asesor'),
  institution: z.string().describe('Where the asesor works'),
  key: z.string().describe('Signing key; empty = not yet'),
});

/** A period while it is set up: everything may be missing, and days are text until they are sound. */
export const periodDraftSchema = z.strictObject({
  name: z.string().describe('Name of the period'),
  year: z.string().describe('The year it is about'),
  rubric: rubricRefSchema.nullable().describe('The instrument; null = not chosen yet'),
  ownerUnit: z.string().describe('Unit that sets it up'),
  government: z.string().describe('Of the owner and of every agency'),
  opens: z.string().describe('First day'),
  closes: z.string().describe('Last day on which an OPD may send'),
  reviewCloses: z.string().describe('Last day for the asesors'),
  batches: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('Id within this period'),
        name: z.string().describe('Name of the batch'),
        date: z.string().describe('Day of its session'),
      }),
    )
    .describe('Sessions on which agencies are looked at'),
  agencies: z.array(draftAgencySchema).describe('Agencies that may be invited'),
  asesors: z.array(draftAsesorSchema).describe('Who reviews'),
  keys: z.array(vouchedKeySchema).describe('Keys the owner will vouch for'),
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

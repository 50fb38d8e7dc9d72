import { z } from '#core/zod.ts';
import { ASESOR_ROLES, CONFLICT_REASONS } from '#core/assignment/shapes.ts';
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
  why: z.string().default('').describe('Why it is invited, or why not; stays at this desk'),
  extensionWhy: z.string().default('').describe('Why it has a later deadline; stays at this desk'),
  attended: z
    .enum(['unknown', 'present', 'absent'])
    .default('unknown')
    .describe('At the session of its batch; stays at this desk'),
  notAssessed: z
    .string()
    .default('')
    .describe('Why it is not assessed at all; empty = it may still be; stays at this desk'),
  target: z.string().default('').describe('Index it is to reach; empty = none; stays at this desk'),
});

const draftConflictSchema = z.strictObject({
  agency: z.string().describe('Id of the row of the agency'),
  reason: z.enum(CONFLICT_REASONS).describe('What ties the asesor to it'),
  note: z.string().describe('In their own words'),
});

const draftAssignmentSchema = z.strictObject({
  asesor: z.string().describe('Id of the row of the asesor'),
  agency: z.string().describe('Id of the row of the agency'),
  groups: z.array(z.string()).describe('Ids of the groups that are read; empty = all'),
  double: z.boolean().describe('Read once more, to compare yardsticks'),
  despite: z.string().describe('Why in spite of a conflict of interest; empty = not said'),
  byHand: z.boolean().describe('Set by hand: a proposal leaves it as it is'),
});

const draftAsesorSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart'),
  name: z.string().describe('Name of the asesor'),
  institution: z.string().describe('Where the asesor works'),
  key: z.string().describe('Signing key; empty = not yet'),
  role: z.enum(ASESOR_ROLES).default('member').describe('Part in the team'),
  conflicts: z.array(draftConflictSchema).default([]).describe('Agencies not to be judged'),
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
  assignments: z.array(draftAssignmentSchema).default([]).describe('Who reads which agency'),
  target: z.string().default('').describe('Index all are to reach; empty = none; stays here'),
});

type Stored = z.infer<typeof periodDraftSchema>;
export type DraftBatch = Readonly<Stored['batches'][number]>;
export type DraftAgency = Readonly<Stored['agencies'][number]>;
export type DraftConflict = Readonly<Stored['asesors'][number]['conflicts'][number]>;
export type DraftAsesor = Readonly<Omit<Stored['asesors'][number], 'conflicts'>> & {
  readonly conflicts: readonly DraftConflict[];
};
export type DraftAssignment = Readonly<Omit<Stored['assignments'][number], 'groups'>> & {
  readonly groups: readonly string[];
};

type Lists = 'batches' | 'agencies' | 'asesors' | 'keys' | 'assignments';

export type PeriodDraft = Readonly<Omit<Stored, Lists>> & {
  readonly batches: readonly DraftBatch[];
  readonly agencies: readonly DraftAgency[];
  readonly asesors: readonly DraftAsesor[];
  readonly keys: readonly VouchedKey[];
  readonly assignments: readonly DraftAssignment[];
};

/** What is kept at this desk about an agency, before anybody said it. */
export const NOTHING_SAID = {
  why: '',
  extensionWhy: '',
  attended: 'unknown',
  notAssessed: '',
  target: '',
} as const;

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
    assignments: [],
    target: '',
  };
}

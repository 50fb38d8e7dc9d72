import { z } from '#core/zod.ts';
import { ASESOR_ROLES, assignmentSchema, conflictSchema } from '#core/assignment/shapes.ts';
import type { Assignment, ConflictOfInterest } from '#core/assignment/shapes.ts';
import { agencySchema, rubricRefSchema, YEAR_RANGE } from '#core/assessment/assessment.ts';
import { identitySchema } from '#core/keys/identity.ts';
import { digestSchema, periodIdSchema, publicKeySchema } from '#core/lib/ids.ts';

/** A day of the calendar (YYYY-MM-DD); a deadline holds until the end of it, where the reader is. */
const daySchema = z.iso.date();

const invitedSchema = z.strictObject({
  ...agencySchema.shape,
  batch: z.string().describe('Id of the batch; empty = in none'),
  extension: daySchema.nullable().describe('A later deadline for this agency alone'),
});

/** A key the owner of the period vouches for. */
export const vouchedKeySchema = z.strictObject({
  ...identitySchema.shape,
  replaces: publicKeySchema.nullable().describe('The key of the same unit that no longer counts'),
  person: z.string().describe('Who works with it, such as an asesor; empty = not said'),
});

/** One round of assessments as Diskominfo sets it up and sends it to everybody. */
export const periodSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: periodIdSchema,
  revision: z.int().min(1).describe('Counts the files that were sent out'),
  previous: digestSchema.nullable().describe('Fingerprint of the file before this; null = first'),
  name: z.string().trim().min(1).describe('Name of the period'),
  year: z.int().min(YEAR_RANGE.min).max(YEAR_RANGE.max).describe('The year it is about'),
  rubric: rubricRefSchema,
  owner: z
    .strictObject({
      unit: z.string().trim().min(1).describe('Unit that set it up'),
      government: z.string().describe('Its government; empty = not said'),
      key: identitySchema.nullable().describe('null = made where nothing can be signed'),
    })
    .describe('Who runs it'),
  dates: z
    .strictObject({
      opens: daySchema.describe('First day'),
      closes: daySchema.describe('Last day on which an OPD may send'),
      reviewCloses: daySchema.nullable().describe('Last day for the asesors; null = not said'),
    })
    .describe('Its days'),
  batches: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('Id within this period'),
        name: z.string().trim().min(1).describe('Name of the batch'),
        date: daySchema.nullable().describe('Day of its session; null = not said'),
      }),
    )
    .describe('Sessions on which agencies are looked at'),
  agencies: z.array(invitedSchema).describe('The invited agencies'),
  asesors: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).describe('Name of the asesor'),
        institution: z.string().describe('Where the asesor works; empty = not said'),
        key: publicKeySchema.nullable().describe('Their signing key among `keys`; null = not yet'),
        role: z.enum(ASESOR_ROLES).optional().describe('Part in the team; absent = member'),
        conflicts: z
          .array(conflictSchema)
          .optional()
          .describe('Agencies that the asesor is not to judge; absent = none'),
      }),
    )
    .describe('Who reviews'),
  assignments: z
    .array(assignmentSchema)
    .optional()
    .describe('Which asesor reads which agency; absent = nobody was told to'),
  keys: z.array(vouchedKeySchema).describe('Keys the owner vouches for'),
  createdAt: z.iso.datetime().describe('When it was set up (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

type Stored = z.infer<typeof periodSchema>;
export type InvitedAgency = Readonly<Stored['agencies'][number]>;
export type VouchedKey = Readonly<Stored['keys'][number]>;
export type PeriodBatch = Readonly<Stored['batches'][number]>;
export type PeriodAsesor = Readonly<Omit<Stored['asesors'][number], 'conflicts'>> & {
  readonly conflicts?: readonly ConflictOfInterest[] | undefined;
};

type Lists = 'batches' | 'agencies' | 'asesors' | 'assignments' | 'keys';

export type Period = Readonly<Omit<Stored, Lists>> & {
  readonly batches: readonly PeriodBatch[];
  readonly agencies: readonly InvitedAgency[];
  readonly asesors: readonly PeriodAsesor[];
  readonly assignments?: readonly Assignment[] | undefined;
  readonly keys: readonly VouchedKey[];
};

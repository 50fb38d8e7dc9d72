import { z } from '#core/zod.ts';

/** Part of an asesor in the team; a team may have several leaders, one for each institution. */
export const ASESOR_ROLES = ['chair', 'member'] as const;
export type AsesorRole = (typeof ASESOR_ROLES)[number];

/** Why somebody is not to judge an agency. */
export const CONFLICT_REASONS = [
  'own-agency',
  'former-unit',
  'took-part',
  'family',
  'other',
] as const;
export type ConflictReason = (typeof CONFLICT_REASONS)[number];

/** An agency of a period, told by its code or its name; a period is of one government. */
const agencyMarkSchema = z.strictObject({
  name: z.string().describe('Name of the agency'),
  code: z.string().describe('Code in the local list, as text'),
});

export const conflictSchema = z.strictObject({
  agency: agencyMarkSchema.describe('The agency that the asesor is not to judge'),
  reason: z.enum(CONFLICT_REASONS).describe('What ties the asesor to it'),
  note: z.string().describe('In their own words; empty = the reason says it all'),
});

export const assignmentSchema = z.strictObject({
  asesor: z
    .strictObject({
      name: z.string().describe('Name of the asesor, as in `asesors`'),
      institution: z.string().describe('Their institution, as in `asesors`'),
    })
    .describe('Who reads'),
  agency: agencyMarkSchema.describe('Whose answers are read'),
  groups: z
    .array(z.string())
    .describe('Ids of the groups of the instrument that are read; empty = all'),
  double: z.boolean().describe('Read once more, to compare the yardsticks of asesors'),
  despite: z
    .string()
    .describe('Why the asesor reads in spite of a conflict of interest; empty = there is none'),
});

export type ConflictOfInterest = Readonly<z.infer<typeof conflictSchema>>;
type Stored = z.infer<typeof assignmentSchema>;
export type Assignment = Readonly<Omit<Stored, 'groups'>> & { readonly groups: readonly string[] };

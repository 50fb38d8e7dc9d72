import { z } from '#core/zod.ts';

/** Agencies are older than any assessment. */
export const ROSTER_YEARS = { min: 1945, max: 2100 } as const;

const yearSchema = z.int().min(ROSTER_YEARS.min).max(ROSTER_YEARS.max);

/**
 * One agency of the government as it stands in the roster of this desk, across all periods.
 * Reorganisations make new rows: the old one ends, the new one names what it came from.
 */
export const rosterAgencySchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart; never shown'),
  revision: z.int().min(1).describe('Counts the changes of this row'),
  code: z.string().describe('Code in the local list, kept as text; empty = none'),
  name: z.string().trim().min(1).describe('Name of the agency'),
  shortName: z.string().describe('As it is called for short; empty = not said'),
  kind: z.string().describe('Dinas, badan, kecamatan, …; empty = not said'),
  group: z.string().describe('Heading it stands under; empty = none'),
  government: z.string().describe('Name of the kabupaten, kota or province; empty = not said'),
  validFrom: yearSchema.nullable().describe('First year; null = as long as anybody knows'),
  validTo: yearSchema.nullable().describe('Last year; null = it still exists'),
  predecessors: z.array(z.string()).describe('Ids of the rows it came from; empty = none'),
  note: z.string().describe('Such as how it was reorganised; empty = nothing'),
  addedAt: z.iso.datetime().describe('When it came here (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

type Stored = z.infer<typeof rosterAgencySchema>;
export type RosterAgency = Readonly<Omit<Stored, 'predecessors'>> & {
  readonly predecessors: readonly string[];
};

import { z } from '#core/zod.ts';

/** One row of a list of agencies that the user loaded; empty text = unknown. */
const agencyEntrySchema = z.strictObject({
  code: z.string().describe('Code in the local list, as text'),
  name: z.string().trim().min(1).describe('Name of the agency'),
  shortName: z.string().describe('As it is called for short'),
  group: z.string().describe('Heading it stands under'),
});

/** A list of agencies by file name, as read from a CSV file. */
export const agencyListSchema = z.strictObject({
  id: z.string().describe('The same for the same content'),
  fileName: z.string().describe('The file it was read from'),
  importedAt: z.iso.datetime().describe('When it was read (UTC)'),
  entries: z.array(agencyEntrySchema).describe('Its agencies'),
});

export type AgencyEntry = Readonly<z.infer<typeof agencyEntrySchema>>;
export interface AgencyList {
  readonly id: string;
  readonly fileName: string;
  readonly importedAt: string;
  readonly entries: readonly AgencyEntry[];
}

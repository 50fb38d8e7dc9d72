import { z } from '#core/zod.ts';

/** One row of a list of agencies that the user loaded; empty text = unknown. */
const agencyEntrySchema = z.strictObject({
  code: z.string(),
  name: z.string().trim().min(1),
  shortName: z.string(),
  group: z.string(),
});

/** A list of agencies by file name, as read from a CSV file. */
export const agencyListSchema = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  importedAt: z.iso.datetime(),
  entries: z.array(agencyEntrySchema),
});

export type AgencyEntry = Readonly<z.infer<typeof agencyEntrySchema>>;
export interface AgencyList {
  readonly id: string;
  readonly fileName: string;
  readonly importedAt: string;
  readonly entries: readonly AgencyEntry[];
}

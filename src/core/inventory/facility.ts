import { z } from '#core/zod.ts';

const text = z.string();
const truth = z.boolean().nullable();

/** Infrastructure and people of one agency in short; null and empty mean: not known. */
export const facilitySchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart'),
  revision: z.int().min(1).describe('Counts the changes of this row'),
  agency: z.string().trim().min(1).describe('The agency, as named'),
  agencyCode: text.describe('Its code in the local list'),
  year: z.int().nullable().describe('The year it is about'),
  powerBackup: truth.describe('Whether there is power when the net fails'),
  powerHours: z.number().min(0).nullable().describe('For how many hours'),
  network: text.describe('How it is connected'),
  bandwidth: z.number().min(0).nullable().describe('Mbit/s'),
  intranet: truth.describe('Joined with the network of the government'),
  ownServers: z.int().min(0).nullable().describe('Servers of its own'),
  dataCentre: text.describe('Data centre it uses'),
  staff: z.int().min(0).nullable().describe('People who work on TIK'),
  certified: z.int().min(0).nullable().describe('Of them with a certificate'),
  note: text.describe('What else is said; empty = nothing'),
  addedAt: z.iso.datetime().describe('When it came here (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

export type Facility = Readonly<z.infer<typeof facilitySchema>>;

import { z } from '#core/zod.ts';

/** The tables that an import of a table can change. */
const IMPORT_TABLES = [
  'roster',
  'applications',
  'facilities',
  'datasets',
  'prices',
  'initiatives',
  'clearances',
] as const;
export type ImportTable = (typeof IMPORT_TABLES)[number];

const count = z.int().min(0);

/** One import of a table, with what is needed to take it back. */
export const importRecordSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the imports apart'),
  at: z.iso.datetime().describe('When (UTC)'),
  by: z.string().describe('Who; empty = not said'),
  fileName: z.string().describe('Name of the file it was read from'),
  kind: z.string().describe('What kind of table it was'),
  table: z.enum(IMPORT_TABLES).describe('Where its rows went'),
  state: z.enum(['done', 'undone']).describe('Whether it was taken back since'),
  created: count.describe('Rows that were new; a set of figures counts as many as it keeps'),
  changed: count.describe('Rows that were changed'),
  left: count.describe('Rows of the file that were left out'),
  kept: count.describe('Records that could not be taken back'),
  trail: z
    .string()
    .describe(
      'JSON, as text so that a list of imports stays light: {"created": ids, "changed": the records as they were}',
    ),
});

export type ImportRecord = Readonly<z.infer<typeof importRecordSchema>>;

const idSchema = z.string().min(1);

/** What the trail of an import says once it is read. */
export const trailSchema = z.strictObject({
  created: z.array(idSchema),
  changed: z.array(z.looseObject({ id: idSchema })),
});

type StoredTrail = z.infer<typeof trailSchema>;
export interface Trail {
  readonly created: StoredTrail['created'];
  readonly changed: StoredTrail['changed'];
}

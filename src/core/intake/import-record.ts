import { z } from '#core/zod.ts';

/** The tables that an import of a table can change. */
export const IMPORT_TABLES = ['roster', 'applications', 'facilities', 'datasets'] as const;
export type ImportTable = (typeof IMPORT_TABLES)[number];

/** One import of a table, with what is needed to take it back. */
export const importRecordSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the imports apart'),
  at: z.iso.datetime().describe('When (UTC)'),
  by: z.string().describe('Who; empty = not said'),
  fileName: z.string(),
  table: z.enum(IMPORT_TABLES),
  state: z.enum(['done', 'undone']),
  rows: z
    .array(
      z.strictObject({
        key: z.string(),
        before: z.record(z.string(), z.unknown()).nullable().describe('null = it is new'),
        after: z.string().describe('Digest of what was written'),
      }),
    )
    .describe('Every record it wrote'),
  left: z.int().min(0).describe('Rows of the file that were left out'),
});

type Stored = z.infer<typeof importRecordSchema>;
export type ImportRecord = Readonly<Omit<Stored, 'rows'>> & {
  readonly rows: readonly Readonly<Stored['rows'][number]>[];
};

import { ok } from '#core/lib/result.ts';
import { z } from '#core/zod.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readRow } from '#storage/rows/rows.ts';

const ID = 'table-mappings';
/** Offices have a few lists, each with headers of its own. */
const MOST = 60;

const mappingSchema = z.object({
  kind: z.string(),
  headers: z.string(),
  columns: z.record(z.string(), z.int().min(0).nullable()),
});

/** Which columns filled which fields, for files with the same headers. */
export type StoredMapping = Readonly<z.infer<typeof mappingSchema>>;

const rowSchema = z.object({ mappings: z.array(mappingSchema) });

function parse(row: unknown): readonly StoredMapping[] {
  return rowSchema.safeParse(row).data?.mappings ?? [];
}

/** The mappings that were used, the latest first. */
export async function readMappings(db: TimbangDatabase): Promise<readonly StoredMapping[]> {
  return parse((await readRow(db, 'settings', ID)).row);
}

/** Remembers a mapping for the next file of this kind with the same headers. */
export async function writeMapping(db: TimbangDatabase, mapping: StoredMapping): Promise<void> {
  await changeRow(db, 'settings', ID, ({ row }) => {
    const others = parse(row).filter(
      ({ kind, headers }) => kind !== mapping.kind || headers !== mapping.headers,
    );
    return ok({ id: ID, mappings: [mapping, ...others].slice(0, MOST) });
  });
}

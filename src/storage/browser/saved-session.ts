import { z } from '#core/zod.ts';
import type { DeskRole } from '#core/keys/identity.ts';
import { ok } from '#core/lib/result.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { readRow } from '#storage/rows/rows.ts';

const ID = 'session';

const sessionSchema = z.object({
  person: z.string().describe('Who is working here; empty = not said'),
  desk: z
    .enum(['opd', 'asesor', 'diskominfo'] satisfies readonly DeskRole[])
    .optional()
    .describe('The desk that opens first; absent = not chosen yet'),
  stepsHidden: z
    .array(z.enum(['opd', 'asesor', 'diskominfo'] satisfies readonly DeskRole[]))
    .exactOptional()
    .describe('Desks at which the first steps are done with or put aside; absent = none'),
  singleKeys: z
    .boolean()
    .exactOptional()
    .describe('Whether keys without a modifier do anything; absent = they do'),
});

/** What a workspace remembers of the person between visits. */
export type SavedSession = Readonly<z.infer<typeof sessionSchema>>;

/** Of a workspace in which nothing was remembered yet. */
const NEW: SavedSession = { person: '' };

function parse(row: unknown): SavedSession | undefined {
  return sessionSchema.safeParse(row).data;
}

/** Undefined when nothing was remembered yet, or nothing of it can be read. */
export async function readSession(db: TimbangDatabase): Promise<SavedSession | undefined> {
  return parse((await readRow(db, 'settings', ID)).row);
}

/** Remembers some of it; what another tab remembered meanwhile stays. */
export async function changeSession(
  db: TimbangDatabase,
  part: Partial<SavedSession>,
): Promise<void> {
  await changeRow(db, 'settings', ID, ({ row }) => ok({ ...NEW, ...parse(row), ...part, id: ID }));
}

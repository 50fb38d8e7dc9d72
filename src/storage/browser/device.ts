import { ok } from '#core/lib/result.ts';
import { z } from '#core/zod.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { newDeviceName } from '#storage/rows/new-id.ts';
import { readRow } from '#storage/rows/rows.ts';

const ID = 'device';

const deviceSchema = z.strictObject({
  id: z.literal(ID),
  name: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe('Made by chance; says nothing of anybody'),
});

/**
 * What this browser is called in the journal, so that two of one kind can be told apart:
 * eight digits, made once by chance. It stays in this browser and says nothing of the person.
 */
export async function deviceName(db: TimbangDatabase): Promise<string> {
  const here = deviceSchema.safeParse((await readRow(db, 'settings', ID)).row);
  if (here.success) return here.data.name;
  const named = await changeRow(db, 'settings', ID, ({ row }) => {
    const known = deviceSchema.safeParse(row);
    return ok(known.success ? known.data : deviceSchema.parse({ id: ID, name: newDeviceName() }));
  });
  return named.ok ? named.value.name : '';
}

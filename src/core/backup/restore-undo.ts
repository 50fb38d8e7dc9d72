import { z } from '#core/zod.ts';
import { tablesBut } from './tables.ts';

/** What has to be written to be exactly where one was before the last restore. */
export const restoreUndoSchema = z.strictObject({
  id: z.literal('undo-restore'),
  at: z.iso.datetime(),
  rows: z.array(
    z.strictObject({
      table: z.enum(tablesBut('journal')),
      key: z.string(),
      after: z.string().describe('Digest of what was restored; empty = it was taken away'),
      before: z.record(z.string(), z.unknown()).nullable().describe('null = it was not here'),
    }),
  ),
  files: z.array(z.string()).describe('Digests of the bytes that came with it'),
});

export type RestoreUndo = Readonly<z.infer<typeof restoreUndoSchema>>;

import { messageIdSchema, type MessageId } from '#core/lib/ids.ts';
import { ok } from '#core/lib/result.ts';
import { z } from '#core/zod.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readRow } from '#storage/rows/rows.ts';

const ID = 'handled-answers';

const handledSchema = z.object({ messages: z.array(messageIdSchema) });

function parse(row: unknown): readonly MessageId[] {
  return handledSchema.safeParse(row).data?.messages ?? [];
}

/** The answers that somebody at this desk said to have dealt with. */
export async function readHandledAnswers(db: TimbangDatabase): Promise<ReadonlySet<MessageId>> {
  return new Set(parse((await readRow(db, 'settings', ID)).row));
}

/** Remembers that an answer was dealt with, or that it was not after all. */
export async function writeHandledAnswer(
  db: TimbangDatabase,
  message: MessageId,
  isHandled: boolean,
): Promise<void> {
  await changeRow(db, 'settings', ID, ({ row }) => {
    const others = parse(row).filter((one) => one !== message);
    return ok({ id: ID, messages: isHandled ? [...others, message] : others });
  });
}

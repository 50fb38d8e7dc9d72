import type { MessageId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { messageDraftSchema, type MessageDraft } from '#core/review/message-draft.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { changeRow } from './change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { insertRows, readRow, readRows, type OpenedRow } from './rows.ts';

export interface MessageList {
  /** Oldest first. */
  readonly sound: readonly MessageDraft[];
  readonly damaged: readonly DamagedRow[];
}

function parseRow({ stored, row }: OpenedRow): Result<MessageDraft, ReadFailure> {
  if (stored === undefined) return fail({ kind: 'missing' });
  const parsed = messageDraftSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ kind: 'damaged', row: { key, places, raw: row } });
}

/** Every message that waits at this desk, and apart from them the rows that are damaged. */
export async function readMessages(db: TimbangDatabase): Promise<MessageList> {
  const rows = (await readRows(db, 'messages')).map(parseRow);
  const sound = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return {
    sound: sound.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)),
    damaged: rows.flatMap((row) =>
      !row.ok && row.error.kind === 'damaged' ? [row.error.row] : [],
    ),
  };
}

export async function readMessage(
  db: TimbangDatabase,
  id: MessageId,
): Promise<Result<MessageDraft, ReadFailure>> {
  return parseRow(await readRow(db, 'messages', id));
}

/** Adds a message; throws when its id is taken: nothing is overwritten. */
export async function insertMessage(db: TimbangDatabase, draft: MessageDraft): Promise<void> {
  await insertRows(db, 'messages', [draft]);
}

/** Changes one message durably; `change` sees the stored state and may refuse. */
export async function changeMessage<E>(
  db: TimbangDatabase,
  id: MessageId,
  change: (stored: MessageDraft) => Result<MessageDraft, E>,
): Promise<Result<MessageDraft, E | ReadFailure>> {
  return changeRow<MessageDraft, E | ReadFailure>(db, 'messages', id, (opened) => {
    const stored = parseRow(opened);
    return stored.ok ? change(stored.value) : stored;
  });
}

/** Takes messages away, all at once: what was sent is said by its file. */
export async function eraseMessages(db: TimbangDatabase, ids: readonly MessageId[]): Promise<void> {
  const names = ids.map((id) => db.vault.name(id));
  await db.transaction('rw', db.messages, () => db.messages.bulkDelete(names));
}

import type { MessageId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { messageDraftSchema, type MessageDraft } from '#core/review/message-draft.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import type { PlainChange } from './packages.ts';
import { eraseRow, insertRows, readRow, readRows, type OpenedRow } from '#storage/rows/rows.ts';

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

/** A message that waits, as it is now and as it lies on disk. */
export interface SeenMessage {
  readonly draft: MessageDraft;
  /** Takes it away together with other changes, if it is still as it was seen. */
  readonly drop: PlainChange;
}

/** One message, to be taken away with the file that says it. */
export async function seeMessage(
  db: TimbangDatabase,
  id: MessageId,
): Promise<Result<SeenMessage, ReadFailure>> {
  const opened = await readRow(db, 'messages', id);
  const parsed = parseRow(opened);
  if (!parsed.ok) return parsed;
  const drop = { table: 'messages', key: id, before: opened.stored, after: null } as const;
  return ok({ draft: parsed.value, drop });
}

/** Takes one message away; one that is not there is no failure. */
export async function eraseMessage(db: TimbangDatabase, id: MessageId): Promise<void> {
  await eraseRow(db, 'messages', id);
}

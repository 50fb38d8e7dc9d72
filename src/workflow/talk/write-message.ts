import type { MessageId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { OPEN } from '#core/review/finding.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import {
  changeMessage as changeStored,
  eraseMessage,
  insertMessage,
  readMessage,
} from '#storage/messages.ts';
import { newMessageId } from '#storage/rows/new-id.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** What a message is begun with; the rest is written afterwards. */
export type MessageOrder = Pick<
  MessageDraft,
  'assessment' | 'submission' | 'result' | 'kind' | 'about' | 'replyTo' | 'deadline'
> &
  Partial<Pick<MessageDraft, 'before' | 'value'>>;

/** What is written of a message until it is sent. */
export type MessageWords = Pick<
  MessageDraft,
  'text' | 'deadline' | 'documents' | 'reason' | 'value' | 'outcome'
>;

/** Begins a message and stores it at once, so that nothing typed is ever without a place. */
export function beginMessage(
  desk: Desk,
  order: MessageOrder,
): Promise<Result<MessageDraft, StorageTrouble>> {
  return attempt(async () => {
    const now = desk.now();
    const draft: MessageDraft = {
      text: '',
      documents: [],
      reason: 'none',
      value: OPEN,
      before: OPEN,
      outcome: null,
      ...order,
      id: newMessageId(),
      at: now,
      revision: 0,
      createdAt: now,
    };
    await insertMessage(desk.db, draft);
    return ok(draft);
  });
}

export type ChangeMessageFailure =
  /** Somebody else changed it in the meantime. Nothing was written. */
  { readonly kind: 'stale'; readonly stored: MessageDraft } | ReadFailure | StorageTrouble;

/** Stores what is written, if the message still has the revision the writer had read. */
export function changeMessage(
  desk: Desk,
  id: MessageId,
  revision: number,
  words: MessageWords,
): Promise<Result<MessageDraft, ChangeMessageFailure>> {
  const at = desk.now();
  return attempt<MessageDraft, ChangeMessageFailure>(() =>
    changeStored<ChangeMessageFailure>(desk.db, id, (stored) => {
      if (stored.revision !== revision) return fail({ kind: 'stale', stored });
      return ok({ ...stored, ...words, at, revision: revision + 1 });
    }),
  );
}

/** Drops a message that was not sent; gives it back, so that it can be taken up again. */
export function dropMessage(
  desk: Desk,
  id: MessageId,
): Promise<Result<MessageDraft, ReadFailure | StorageTrouble>> {
  return attempt<MessageDraft, ReadFailure | StorageTrouble>(async () => {
    const read = await readMessage(desk.db, id);
    await eraseMessage(desk.db, id);
    return read;
  });
}

/** Takes a dropped message up again as it was. */
export function takeUpMessage(
  desk: Desk,
  draft: MessageDraft,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await insertMessage(desk.db, draft);
    return ok(true as const);
  });
}

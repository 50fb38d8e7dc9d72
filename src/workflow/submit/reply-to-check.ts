import type { CheckReply, EvidenceDocument } from '#core/evidence/document.ts';
import type { Finding } from '#core/evidence/check/finding.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeDocument } from '#storage/documents.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { StaleDocument } from '#workflow/evidence/change-document.ts';
import type { Desk } from '#workflow/desk.ts';

/** An answer without a reason is none. Nothing was written. */
interface NoReason {
  readonly kind: 'no-reason';
}

export type ReplyFailure = NoReason | StaleDocument | ReadFailure | StorageTrouble;
type Remark = Pick<Finding, 'check' | 'about'>;
type Replied = Promise<Result<EvidenceDocument, ReplyFailure>>;

function changeReplies(
  desk: Desk,
  { id, revision }: EvidenceDocument,
  change: (replies: readonly CheckReply[]) => readonly CheckReply[],
  edited: { readonly at: string; readonly by: string },
): Replied {
  return attempt(() =>
    changeDocument<StaleDocument>(
      desk.db,
      id,
      (stored) =>
        stored.revision === revision
          ? ok({ ...stored, replies: change(stored.replies), revision: revision + 1, edited })
          : fail({ kind: 'stale', stored }),
      { verb: 'document', by: edited.by },
    ),
  );
}

const without = (replies: readonly CheckReply[], { check }: Remark, about?: string) =>
  replies.filter(
    (reply) => reply.check !== check || (about !== undefined && reply.about !== about),
  );

/**
 * Answers a remark of the evidence check with a reason, for the asesor to read, if the
 * document is still as the writer read it. Answers to the same check about something that
 * is no longer so are taken out: the newest one counts.
 */
export async function replyToCheck(
  desk: Desk,
  document: EvidenceDocument,
  remark: Remark,
  reason: string,
  by: string,
): Replied {
  const said = reason.trim();
  if (said === '') return fail({ kind: 'no-reason' });
  const edited = { at: desk.now(), by };
  const reply: CheckReply = { check: remark.check, about: remark.about, reason: said, ...edited };
  return changeReplies(desk, document, (replies) => [...without(replies, remark), reply], edited);
}

/** Takes the answer to a remark back; the remark is open again. */
export function withdrawReply(
  desk: Desk,
  document: EvidenceDocument,
  remark: Remark,
  by: string,
): Replied {
  const edited = { at: desk.now(), by };
  return changeReplies(desk, document, (replies) => without(replies, remark, remark.about), edited);
}

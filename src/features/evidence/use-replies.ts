import type { Finding } from '#core/evidence/check/finding.ts';
import { replyTo } from '#core/evidence/check/run-checks.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Result } from '#core/lib/result.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import type { ShownFinding } from '#state/review/use-findings.ts';
import { replyToCheck, withdrawReply, type ReplyFailure } from '#workflow/submit/reply-to-check.ts';
import { text } from './text-findings.ts';

interface Replies {
  /** False when it was not stored; the reason was said then. */
  readonly reply: (shown: ShownFinding, reason: string) => Promise<boolean>;
  readonly withdraw: (shown: ShownFinding) => Promise<boolean>;
}

function failed(failure: ReplyFailure): string {
  switch (failure.kind) {
    case 'no-reason':
      return text.replyMissing;
    case 'stale':
      return text.stale;
    case 'storage':
    case 'missing':
    case 'damaged':
      return failureText(failure, 'changing');
  }
}

/**
 * The record as it is now, where something else of it was changed meanwhile, such as its
 * details on the same page: then the answer overwrites nothing and may be tried once more.
 */
function changedElsewhere(
  outcome: Result<EvidenceDocument, ReplyFailure>,
  read: EvidenceDocument,
  finding: Finding,
): EvidenceDocument | undefined {
  if (outcome.ok || outcome.error.kind !== 'stale') return undefined;
  const { stored } = outcome.error;
  const same =
    stored.file.digest === read.file.digest &&
    replyTo(finding, stored)?.at === replyTo(finding, read)?.at;
  return same ? stored : undefined;
}

/** Answers remarks and takes answers back. */
export function useReplies(): Replies {
  const desk = useDesk();
  const person = (): string => useSession.getState().person;
  const reply: Replies['reply'] = async ({ document, finding }, reason) => {
    const first = await replyToCheck(desk, document, finding, reason, person());
    const now = changedElsewhere(first, document, finding);
    const stored = now ? await replyToCheck(desk, now, finding, reason, person()) : first;
    say(stored.ok ? text.saved : failed(stored.error));
    return stored.ok;
  };
  const withdraw: Replies['withdraw'] = async ({ document, finding }) => {
    const first = await withdrawReply(desk, document, finding, person());
    const now = changedElsewhere(first, document, finding);
    const stored = now ? await withdrawReply(desk, now, finding, person()) : first;
    say(stored.ok ? text.withdrawn : failed(stored.error));
    return stored.ok;
  };
  return { reply, withdraw };
}

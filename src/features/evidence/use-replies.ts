import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/toasts.ts';
import type { ShownFinding } from '#state/use-findings.ts';
import { replyToCheck, withdrawReply, type ReplyFailure } from '#workflow/reply-to-check.ts';
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

/** Answers remarks and takes answers back. */
export function useReplies(): Replies {
  const desk = useDesk();
  const person = (): string => useSession.getState().person;
  const reply: Replies['reply'] = async ({ document, finding }, reason) => {
    const stored = await replyToCheck(desk, document, finding, reason, person());
    say(stored.ok ? text.saved : failed(stored.error));
    return stored.ok;
  };
  const withdraw: Replies['withdraw'] = async ({ document, finding }) => {
    const stored = await withdrawReply(desk, document, finding, person());
    say(stored.ok ? text.withdrawn : failed(stored.error));
    return stored.ok;
  };
  return { reply, withdraw };
}

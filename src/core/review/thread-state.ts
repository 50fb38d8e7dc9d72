import type { MessageId } from '#core/lib/ids.ts';
import { dueOf, earliest } from './due.ts';
import type { MessageKind } from './message.ts';
import type { Said, TalkGround, Thread } from './thread-types.ts';

type Standing = Pick<Thread, 'state' | 'due' | 'round'>;

const ASKS: readonly MessageKind[] = ['question', 'return'];

/** Whether a submission newer than the one a message is about is here. */
function isRedone({ from, message }: Said, { submissions }: TalkGround): boolean {
  if (message.kind !== 'return' || from.is === 'draft') return false;
  const asked = submissions.get(from.file.submission);
  return asked !== undefined && [...submissions.values()].some((revision) => revision > asked);
}

/** Ids of the messages that were answered by one of this kind, at once or further on. */
function repliedBy(kind: MessageKind, sent: readonly Said[]): ReadonlySet<MessageId> {
  const byId = new Map(sent.map((one) => [one.message.id, one.message]));
  const found = new Set<MessageId>();
  for (const { message } of sent) {
    let up = message.kind === kind ? message.replyTo : null;
    while (up !== null && !found.has(up)) {
      found.add(up);
      // An answer settles the question it replies to, a decision all that led to it.
      up = kind === 'decision' ? (byId.get(up)?.replyTo ?? null) : null;
    }
  }
  return found;
}

/** Whose turn it is in a thread, until when, and in which round. What is not sent yet moves nothing. */
export function standingOf(messages: readonly Said[], ground: TalkGround): Standing {
  const sent = messages.filter(({ from }) => from.is === 'file');
  const due = dueOf(null, ground.today);
  const asked = sent.filter(({ message: { kind } }) => ASKS.includes(kind) || kind === 'objection');
  const round = Math.max(1, asked.length);
  if (sent.length === 0) return { state: 'draft', due, round };
  const answered = repliedBy('answer', sent);
  const decided = repliedBy('decision', sent);
  const unanswered = sent.filter(
    ({ message: { id, kind } }) => ASKS.includes(kind) && !answered.has(id) && !decided.has(id),
  );
  const open = unanswered.filter((one) => !isRedone(one, ground));
  if (open.length > 0) {
    const last = earliest(open.map(({ message }) => message.deadline));
    return { state: 'agency', due: dueOf(last, ground.today), round };
  }
  if (asked.some(({ message: { id, kind } }) => kind === 'objection' && !decided.has(id))) {
    return { state: 'asesor', due, round };
  }
  if (unanswered.length > 0) return { state: 'redone', due, round };
  const isDecided = sent.some(({ message }) => message.kind === 'decision');
  return { state: isDecided ? 'decided' : 'answered', due, round };
}

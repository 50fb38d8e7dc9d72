import type { Digest, MessageId } from '#core/lib/ids.ts';
import type { MessageKind } from './message.ts';
import type { Rework } from './queue.ts';
import type { Said, Thread } from './thread-types.ts';

/** What is still open in the talk about one assessment. */
export interface OpenTalk {
  /** Threads in which the agency owes an answer. */
  readonly questions: readonly Thread[];
  /** Threads in which the agency has to do again what was handed back. */
  readonly returns: readonly Thread[];
  /** Threads with an objection that is not decided. */
  readonly objections: readonly Thread[];
  /** Messages that are written here and not sent. */
  readonly drafts: number;
}

const ASKS: readonly MessageKind[] = ['question', 'return'];

/** What was asked last in a thread. */
function lastAsked({ messages }: Thread): MessageKind | undefined {
  const asked = messages.filter(
    ({ from, message }) => from.is === 'file' && ASKS.includes(message.kind),
  );
  return asked.at(-1)?.message.kind;
}

/** Sorts the threads by whose turn it is. */
export function openTalk(threads: readonly Thread[]): OpenTalk {
  const due = threads.filter(({ state }) => state === 'agency');
  const isReturn = (thread: Thread): boolean => lastAsked(thread) === 'return';
  const all = threads.flatMap(({ messages }) => messages);
  return {
    questions: due.filter((thread) => !isReturn(thread)),
    returns: due.filter(isReturn),
    objections: threads.filter(({ state }) => state === 'asesor'),
    drafts: all.filter(({ from }) => from.is === 'draft').length,
  };
}

/** How many indicators the open questions are about. */
export function questioned({ questions }: OpenTalk): number {
  return new Set(
    questions.flatMap(({ about: { indicator } }) => (indicator === null ? [] : [indicator])),
  ).size;
}

/** When the files came in which something was said. */
type CameAt = ReadonlyMap<Digest, string>;

function asRework(kind: 'answer' | 'objection', { message, from }: Said, cameAt: CameAt): Rework {
  const { id, about, text, at } = message;
  const came = from.is === 'file' ? cameAt.get(from.file.id) : undefined;
  return { kind, message: id, indicator: about.indicator, text, at: came ?? at };
}

const isReceived = ({ from }: Said): boolean =>
  from.is === 'file' && from.file.direction === 'received';

/** An answer to what was asked from here, to which nothing was said in return. */
function isUnweighed({ message, ...said }: Said, { messages }: Thread): boolean {
  if (message.kind !== 'answer' || !isReceived({ message, ...said })) return false;
  const asked = messages.find((one) => one.message.id === message.replyTo);
  const isOurs = asked === undefined || !isReceived(asked);
  const replied = messages.some(
    (one) => one.message.replyTo === message.id && one.from.is === 'file',
  );
  return isOurs && !replied;
}

/** Until when answers have been weighed at this desk. */
interface Weighed {
  readonly handled: ReadonlySet<MessageId>;
  /** When the sheet was signed off; null = it is not. Whoever signs has read what was here. */
  readonly signedAt: string | null;
}

/** Answers to what was asked from here, as long as nobody dealt with them. */
export function answersToWeigh(
  threads: readonly Thread[],
  cameAt: CameAt,
  { handled, signedAt }: Weighed,
): readonly Rework[] {
  return threads
    .flatMap((thread) => thread.messages.filter((said) => isUnweighed(said, thread)))
    .filter(({ message }) => !handled.has(message.id))
    .map((said) => asRework('answer', said, cameAt))
    .filter(({ at }) => signedAt === null || at > signedAt);
}

/** Objections that came and are not decided. */
export function objectionsToDecide({ objections }: OpenTalk, cameAt: CameAt): readonly Rework[] {
  return objections.flatMap(({ messages }) => {
    const said = messages.filter((one) => one.message.kind === 'objection' && isReceived(one));
    const last = said.at(-1);
    return last ? [asRework('objection', last, cameAt)] : [];
  });
}

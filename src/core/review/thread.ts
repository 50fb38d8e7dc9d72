import type { MessageId } from '#core/lib/ids.ts';
import { saidOnce } from './said.ts';
import { standingOf } from './thread-state.ts';
import type { Said, TalkGround, Thread } from './thread-types.ts';

interface Root {
  readonly id: MessageId;
  readonly flaw: Thread['flaw'];
}

/** The message one goes back to: the first that answers nothing that is here. */
function rootOf(start: MessageId, said: ReadonlyMap<MessageId, Said>): Root {
  const path: MessageId[] = [];
  let id = start;
  for (;;) {
    if (path.includes(id)) {
      // Everybody who comes into the loop has to find the same message.
      const loop = path.slice(path.indexOf(id));
      return { id: loop.reduce((a, b) => (b < a ? b : a)), flaw: 'loop' };
    }
    path.push(id);
    const up = said.get(id)?.message.replyTo ?? null;
    if (up === null) return { id, flaw: null };
    if (!said.has(up)) return { id: up, flaw: 'lost' };
    id = up;
  }
}

const byTime = ({ message: a }: Said, { message: b }: Said): number =>
  a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

/** Each message after the one it answers; those that answer the same by their time. */
function inOrder({ id: root, flaw }: Root, all: readonly Said[]): readonly Said[] {
  const replies = new Map<MessageId | null, Said[]>();
  for (const one of [...all].sort(byTime)) {
    const { id, replyTo } = one.message;
    // In a loop nothing is first; the root is where it is cut.
    const up = flaw === 'loop' && id === root ? null : replyTo;
    const known = replies.get(up);
    if (known) known.push(one);
    else replies.set(up, [one]);
  }
  const ordered: Said[] = [];
  const waiting = [...(replies.get(flaw === 'lost' ? root : null) ?? [])].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...[...(replies.get(next.message.id) ?? [])].reverse());
  }
  return ordered;
}

/**
 * The messages of one assessment as the threads they form, the oldest first. The order in
 * which files came makes no difference, and nothing that they say is left out.
 */
export function weaveThreads(ground: TalkGround): readonly Thread[] {
  const said = saidOnce(ground);
  const groups = new Map<MessageId, { readonly root: Root; readonly all: Said[] }>();
  for (const [id, one] of said) {
    const root = rootOf(id, said);
    const known = groups.get(root.id);
    if (known) known.all.push(one);
    else groups.set(root.id, { root, all: [one] });
  }
  const threads = [...groups.values()].flatMap(({ root, all }): readonly Thread[] => {
    const messages = inOrder(root, all);
    const [first] = messages;
    if (!first) return [];
    const { id, flaw } = root;
    return [{ id, about: first.message.about, flaw, messages, ...standingOf(messages, ground) }];
  });
  return threads.sort((a, b) => {
    const [one, other] = [a.messages[0], b.messages[0]];
    return (one && other && byTime(one, other)) || a.id.localeCompare(b.id);
  });
}

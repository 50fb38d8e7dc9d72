import type { MessageId } from '#core/lib/ids.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { Message } from './message.ts';
import type { Said, TalkFile, TalkGround } from './thread-types.ts';

interface Version {
  readonly message: Message;
  readonly file: TalkFile;
}

/** What this desk said itself counts first, then what a known key signed, then the earlier file. */
const WEIGHTS = ['own', 'known', 'new', 'none', 'rejected'] as const;

function compareVersions({ file: a }: Version, { file: b }: Version): number {
  const sent = (file: TalkFile): number => (file.direction === 'sent' ? 0 : 1);
  const weight = ({ trust }: TalkFile): number => WEIGHTS.indexOf(trust);
  return (
    sent(a) - sent(b) ||
    weight(a) - weight(b) ||
    a.madeAt.localeCompare(b.madeAt) ||
    a.id.localeCompare(b.id)
  );
}

/** Whether the day it was said, or its file made, lies after a last day. */
function isLate(
  { at }: Message,
  file: TalkFile | null,
  last: string | null,
  { dayOf, today }: Pick<TalkGround, 'dayOf' | 'today'>,
): boolean {
  if (last === null) return false;
  const days = file ? [dayOf(at), dayOf(file.madeAt)] : [today];
  return days.some((day) => day > last);
}

/** The last day for one message: that of what it answers, or of the result it objects to. */
function lastDayOf(
  { kind, replyTo }: Message,
  result: TalkFile['result'],
  byId: ReadonlyMap<MessageId, Message>,
  { results }: TalkGround,
): string | null {
  if (kind === 'answer' && replyTo !== null) return byId.get(replyTo)?.deadline ?? null;
  return kind === 'objection' && result !== null ? (results.get(result) ?? null) : null;
}

/** Every message once, by its id; a draft that a file says already is no draft any more. */
export function saidOnce(ground: TalkGround): ReadonlyMap<MessageId, Said> {
  const versions = new Map<MessageId, Version[]>();
  for (const { file, messages } of ground.files) {
    for (const message of messages) {
      const known = versions.get(message.id);
      if (known) known.push({ message, file });
      else versions.set(message.id, [{ message, file }]);
    }
  }
  const said = new Map<MessageId, Omit<Said, 'late'>>();
  for (const [id, all] of versions) {
    const [first, ...others] = [...all].sort(compareVersions);
    if (!first) continue;
    const { message, file } = first;
    const rivals = others.filter((other) => !sameValue(other.message, message));
    said.set(id, { message, from: { is: 'file', file }, rivals });
  }
  for (const draft of ground.drafts) {
    if (!said.has(draft.id)) {
      said.set(draft.id, { message: draft, from: { is: 'draft', draft }, rivals: [] });
    }
  }
  const byId = new Map([...said].map(([id, { message }]) => [id, message]));
  return new Map(
    [...said].map(([id, one]) => {
      const { message, from } = one;
      const file = from.is === 'file' ? from.file : null;
      const result = from.is === 'file' ? from.file.result : from.draft.result;
      const last = lastDayOf(message, result, byId, ground);
      return [id, { ...one, late: isLate(message, file, last, ground) }];
    }),
  );
}

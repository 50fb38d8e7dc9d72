import type { Digest, MessageId } from '#core/lib/ids.ts';
import { OPEN } from '#core/review/finding.ts';
import type { Message } from '#core/review/message.ts';
import type { TalkContent, TalkFile, TalkGround } from '#core/review/thread-types.ts';

export const digest = (digit: string): Digest => digit.repeat(64) as Digest;
export const id = (n: number): MessageId =>
  `019a8f00-0000-7000-a000-${String(n).padStart(12, '0')}` as MessageId;

export const FIRST = digest('1');
export const SECOND = digest('2');

/** A message about one indicator; each is said a minute after the one of the number before. */
export function message(n: number, change: Partial<Message> = {}): Message {
  return {
    id: id(n),
    replyTo: null,
    kind: 'question',
    about: { of: 'indicator', indicator: 'k1' },
    text: `Pesan ${n}`,
    at: new Date(Date.UTC(2026, 10, 22, 3, n)).toISOString(),
    deadline: null,
    documents: [],
    reason: 'none',
    value: OPEN,
    before: OPEN,
    outcome: null,
    ...change,
  };
}

/** A file that says these messages. */
export function content(
  n: number,
  messages: readonly Message[],
  change: Partial<TalkFile> = {},
): TalkContent {
  return {
    file: {
      id: digest((n % 16).toString(16)),
      direction: 'received',
      madeAt: messages[0]?.at ?? '2026-11-22T03:00:00.000Z',
      by: { name: 'Asesor', unit: 'Universitas', role: 'asesor' },
      trust: 'known',
      submission: FIRST,
      result: null,
      ...change,
    },
    messages,
    documents: [],
  };
}

export function ground(
  files: readonly TalkContent[],
  change: Partial<TalkGround> = {},
): TalkGround {
  return {
    files,
    drafts: [],
    submissions: new Map([[FIRST, 1]]),
    results: new Map(),
    today: '2026-11-25',
    dayOf: (iso) => iso.slice(0, 10),
    ...change,
  };
}

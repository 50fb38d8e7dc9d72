import type { Person } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { JournalVerb } from '#core/journal/entry.ts';
import type { AssessmentId, Digest, MessageId, PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { SaidBy } from '#core/review/about.ts';
import type { Clarification } from '#core/review/clarification.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { messageProblems, type MessageProblem } from '#core/review/message-rules.ts';
import { messageSchema, type Message } from '#core/review/message.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { readDocuments } from '#storage/documents.ts';
import { seeMessage, type SeenMessage } from '#storage/messages.ts';
import { readPackage } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { listThreads, type Talk } from './list-messages.ts';
import { noteInJournal } from '#workflow/journal/note-in-journal.ts';
import type { DayOf } from '#workflow/receive/receive-package.ts';
import {
  sendCarried,
  type SendCarriedFailure,
  type SentCarried,
  type WriteHand,
} from '#workflow/submit/send-carried.ts';
import { filesOf } from '#workflow/submit/submit.ts';

/** What is to be sent as one file, and by whom. */
export interface TalkOrder {
  readonly assessment: AssessmentId;
  readonly ids: readonly MessageId[];
  readonly by: SaidBy & Pick<Person, 'position'>;
  /** Receiving keys of those who may open it; none = the file is not sealed. */
  readonly recipients: readonly PublicKey[];
  readonly fileName: (revision: number) => string;
}

export type SendMessagesFailure =
  /** Nothing was chosen. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'not-ready';
      readonly lacks: readonly {
        readonly id: MessageId;
        readonly problems: readonly MessageProblem[];
      }[];
    }
  /** They are about different submissions or results: each of these is a file of its own. */
  | { readonly kind: 'mixed' }
  /** The submission they are about is not here any more. */
  | { readonly kind: 'no-submission' }
  /** New evidence that was deleted meanwhile; nothing was sent. */
  | { readonly kind: 'document-gone'; readonly id: MessageId }
  | SendCarriedFailure
  | ReadFailure
  | StorageTrouble;

const VERBS = {
  question: 'clarify',
  return: 'clarify',
  answer: 'clarify',
  objection: 'object',
  decision: 'decide',
} as const satisfies Readonly<Record<Message['kind'], JournalVerb>>;

/** What the journal says of it, the weightiest first. */
function verbsOf(messages: readonly Message[]): readonly [JournalVerb, ...JournalVerb[]] {
  const all = new Set<JournalVerb>(messages.map(({ kind }) => VERBS[kind]));
  const order = (['decide', 'object', 'clarify'] as const).filter((verb) => all.has(verb));
  return [order[0] ?? 'clarify', ...order.slice(1)];
}

/** What a draft says as a message; everything that only this desk needs is left behind. */
function messageOf(draft: MessageDraft, at: string): Message {
  const names = Object.keys(messageSchema.shape) as readonly (keyof Message)[];
  const said = Object.fromEntries(names.map((name) => [name, draft[name]]));
  return { ...(said as unknown as Message), text: draft.text.trim(), at };
}

interface Chosen {
  readonly drafts: readonly MessageDraft[];
  readonly submission: Digest;
  readonly result: Digest | null;
}

/** The drafts as one file can say them. */
function chosenOf(
  drafts: readonly MessageDraft[],
  { files }: Talk,
  today: string,
): Result<Chosen, SendMessagesFailure> {
  const [first] = drafts;
  if (!first) return fail({ kind: 'nothing' });
  const here = new Set(files.flatMap(({ messages }) => messages.map(({ id }) => id)));
  const lacks = drafts.flatMap((draft) => {
    const problems = messageProblems(draft, here, today);
    return problems.length > 0 ? [{ id: draft.id, problems }] : [];
  });
  if (lacks.length > 0) return fail({ kind: 'not-ready', lacks });
  const results = new Set(drafts.flatMap(({ result }) => result ?? []));
  if (results.size > 1 || drafts.some(({ submission }) => submission !== first.submission)) {
    return fail({ kind: 'mixed' });
  }
  return ok({ drafts, submission: first.submission, result: [...results][0] ?? null });
}

/** The new evidence of all messages, each document once. */
function documentsOf(
  { drafts }: Chosen,
  here: readonly EvidenceDocument[],
): Result<readonly EvidenceDocument[], SendMessagesFailure> {
  const byId = new Map(
    here.flatMap((one) => (one.status === 'active' ? [[one.id, one] as const] : [])),
  );
  const without = drafts.find(({ documents }) => documents.some((id) => !byId.has(id)));
  if (without) return fail({ kind: 'document-gone', id: without.id });
  const wanted = new Set(drafts.flatMap(({ documents }) => documents));
  return ok([...byId.values()].filter(({ id }) => wanted.has(id)));
}

/** Fingerprints of what it answers or rests on. */
function restsOf({ drafts, submission, result }: Chosen, { files }: Talk): readonly Digest[] {
  const answered = new Set(drafts.map(({ replyTo }) => replyTo));
  const talks = files
    .filter(({ messages }) => messages.some(({ id }) => answered.has(id)))
    .map(({ file }) => file.id);
  return [...new Set([submission, ...(result === null ? [] : [result]), ...talks])];
}

async function seenOf(
  { db }: Desk,
  ids: readonly MessageId[],
): Promise<Result<readonly SeenMessage[], ReadFailure>> {
  const seen: SeenMessage[] = [];
  for (const id of ids) {
    const read = await seeMessage(db, id);
    if (!read.ok) return read;
    seen.push(read.value);
  }
  return ok(seen);
}

/**
 * Sends messages that wait as one signed file: written, read back to its last byte, and only
 * then stored as sent; in the same transaction they wait no longer. All of them are said at
 * the moment of sending.
 */
export function sendMessages(
  desk: Desk,
  { assessment, ids, by, recipients, fileName }: TalkOrder,
  dayOf: DayOf,
  write?: WriteHand,
): Promise<Result<SentCarried, SendMessagesFailure>> {
  return attempt<SentCarried, SendMessagesFailure>(async () => {
    const at = desk.now();
    const [seen, talk] = await Promise.all([
      seenOf(desk, ids),
      listThreads(desk, assessment, dayOf),
    ]);
    if (!seen.ok) return seen;
    if (!talk.ok) return talk;
    const drafts = seen.value.map(({ draft }) => draft);
    const chosen = chosenOf(drafts, talk.value, dayOf(at));
    if (!chosen.ok) return chosen;
    const { submission, result } = chosen.value;
    const about = await readPackage(desk.db, submission);
    if (!about.ok) return fail({ kind: 'no-submission' });
    const { sound } = await readDocuments(desk.db, assessment);
    const documents = documentsOf(chosen.value, sound);
    if (!documents.ok) return documents;
    const messages = drafts.map((draft) => messageOf(draft, at));
    const [verb, ...others] = verbsOf(messages);
    const { name, unit, role, position } = by;
    const body: Clarification = {
      formatVersion: 1,
      assessment,
      submission,
      by: { name, unit, role },
      messages,
      result,
      documents: documents.value,
    };
    const { rubric, agency, period, year } = about.value.about;
    const rests = restsOf(chosen.value, talk.value);
    const sent = await sendCarried(
      desk,
      {
        kind: 'clarification',
        about: { rubric, agency, period, year, subject: assessment, rests },
        madeAt: at,
        bodies: new Map([['clarification.json', body]]),
        files: filesOf(documents.value),
        by: { name, position },
        note: { verb },
        recipients,
        fileName,
        together: () => seen.value.map(({ drop }) => drop),
      },
      write,
    );
    if (!sent.ok) return sent;
    for (const other of others) {
      await noteInJournal(desk, assessment, { verb: other, about: sent.value.record.id });
    }
    return sent;
  });
}

import type { AssessmentId, Digest, DocumentId, MessageId } from '#core/lib/ids.ts';
import type { Clarification } from '#core/review/clarification.ts';
import { OPEN } from '#core/review/finding.ts';
import type { Message } from '#core/review/message.ts';
import { documentWith, sha256, storedFile } from '../support/evidence-rows.ts';
import { SAMPLES } from './carried-samples.ts';

const { about, madeAt } = SAMPLES.clarification.content;
const SUBJECT = about.subject as AssessmentId;
const [SUBMISSION] = about.rests as [Digest];
const RESULT = 'd4'.repeat(32) as Digest;

/** What comes along, and a file that does not. */
const FILES = ['isi pertama', 'foto kecil', 'foto asli'].map((text) =>
  new TextEncoder().encode(text),
) as [Uint8Array, Uint8Array, Uint8Array];

const id = (n: number): string => `019a8f00-0000-7000-a000-00000000000${n}`;
const documentId = (n: number): DocumentId =>
  `019a8f00-0000-7000-9000-00000000001${n}` as DocumentId;

export const TALK_DOCUMENTS = [
  documentWith(documentId(1), SUBJECT, storedFile(FILES[0], 'SK Kepala Dinas.pdf')),
  {
    ...documentWith(documentId(2), SUBJECT, storedFile(FILES[1], 'foto.jpg')),
    original: storedFile(FILES[2], 'foto asli.jpg'),
  },
  documentWith(documentId(3), SUBJECT, {
    ...storedFile(FILES[0], 'hilang.docx'),
    digest: 'c3'.repeat(32) as Digest,
  }),
] as const;

const message = (n: number, change: Partial<Message>): Message => ({
  id: id(n) as MessageId,
  replyTo: null,
  kind: 'answer',
  about: { of: 'indicator', indicator: 'indikator-1' },
  text: 'Halaman 3, "kutip" & émoji 🗂️',
  at: madeAt,
  deadline: null,
  documents: [],
  reason: 'none',
  value: OPEN,
  before: OPEN,
  outcome: null,
  ...change,
});

const body: Clarification = {
  formatVersion: 1,
  assessment: SUBJECT,
  submission: SUBMISSION,
  by: { name: 'Petugas', unit: 'Dinas Uji', role: 'opd' },
  messages: [
    message(2, { replyTo: id(1) as MessageId, documents: [documentId(1), documentId(2)] }),
    message(3, {
      kind: 'objection',
      about: { of: 'document', document: documentId(3), indicator: 'indikator-2' },
      documents: [documentId(3)],
      value: { is: 'value', value: '3' },
    }),
    message(4, { kind: 'question', deadline: '2026-11-30' }),
    message(5, { kind: 'return', deadline: '2026-12-01', reason: 'wrong-year' }),
    message(6, {
      kind: 'decision',
      replyTo: id(3) as MessageId,
      value: { is: 'value', value: '2.5' },
      before: { is: 'not-applicable' },
      outcome: 'partly',
    }),
  ],
  result: RESULT,
  documents: TALK_DOCUMENTS,
};

const packed = (bytes: Uint8Array, ending: string) => ({
  digest: sha256(bytes),
  ending,
  open: () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream()),
});

/** A clarification of the full shape: every kind of message, with new evidence. */
export const FULL_TALK: (typeof SAMPLES)['clarification'] = {
  by: 'opd',
  content: {
    ...SAMPLES.clarification.content,
    about: { ...about, rests: [SUBMISSION, RESULT] },
    bodies: new Map([['clarification.json', body]]),
    files: [packed(FILES[0], 'pdf'), packed(FILES[1], 'jpg'), packed(FILES[2], 'jpg')],
  },
};

/** The same with a change in its body, in what it is about, or in its files. */
export function fullTalkWith(
  change: Partial<Clarification>,
  content: Partial<typeof FULL_TALK.content> = {},
): typeof FULL_TALK {
  const bodies = new Map([['clarification.json', { ...body, ...change }]]);
  return { ...FULL_TALK, content: { ...FULL_TALK.content, bodies, ...content } };
}

export const TALK_MESSAGES = body.messages;

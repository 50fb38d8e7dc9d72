import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Contact } from '#core/keys/identity.ts';
import type { Digest, MessageId } from '#core/lib/ids.ts';
import type { Receipt } from '#core/package/receipt.ts';
import type { About, SaidBy } from './about.ts';
import type { Due } from './due.ts';
import type { MessageDraft } from './message-draft.ts';
import type { Message } from './message.ts';

/** A clarification file that is here, as far as a thread names it. */
export interface TalkFile {
  /** Fingerprint of the package. */
  readonly id: Digest;
  readonly direction: 'sent' | 'received';
  /** When it was made, as it says itself (UTC). */
  readonly madeAt: string;
  readonly by: SaidBy;
  /** How far the key that signed it is trusted here; none = nobody signed. */
  readonly trust: Contact['trust'] | Receipt['trust'];
  /** Fingerprint of the submission it is about. */
  readonly submission: Digest;
  /** Fingerprint of the result it is about; null = none. */
  readonly result: Digest | null;
}

/** The same with everything it says. */
export interface TalkContent {
  readonly file: TalkFile;
  readonly messages: readonly Message[];
  readonly documents: readonly EvidenceDocument[];
}

/** One message in its thread. */
export interface Said {
  readonly message: Message;
  readonly from:
    | { readonly is: 'file'; readonly file: TalkFile }
    /** It waits at this desk. */
    | { readonly is: 'draft'; readonly draft: MessageDraft };
  /** Said, or its file made, after the last day: it counts, and is marked. */
  readonly late: boolean;
  /** What other files say under the same id; the first one that counts stands above. */
  readonly rivals: readonly { readonly message: Message; readonly file: TalkFile }[];
}

/** Whose turn it is. */
export type ThreadState =
  /** Nothing of it was sent yet. */
  | 'draft'
  /** An answer of the agency is due. */
  | 'agency'
  /** An objection waits for its decision. */
  | 'asesor'
  | 'answered'
  /** What was handed back came again in a newer revision of the submission. */
  | 'redone'
  | 'decided';

/** Messages that answer each other. */
export interface Thread {
  /** The message it goes back to. */
  readonly id: MessageId;
  readonly about: About;
  /**
   * `lost` = the message it goes back to is not here; `loop` = its messages say of each other
   * that they answer them.
   */
  readonly flaw: 'lost' | 'loop' | null;
  /** Each after the one it answers. */
  readonly messages: readonly Said[];
  readonly state: ThreadState;
  /** Last day of what is waited for. */
  readonly due: Due;
  /** How often it was asked, handed back or objected; 1 = the first round. */
  readonly round: number;
}

/** What messages of one assessment are woven from. */
export interface TalkGround {
  /** Every clarification about it that is here, sent or received, in any order. */
  readonly files: readonly TalkContent[];
  /** What waits at this desk. */
  readonly drafts: readonly MessageDraft[];
  /** Revision of every submission of the assessment that is here, sent or received. */
  readonly submissions: ReadonlyMap<Digest, number>;
  /** Last day for objections to every result that is here; null = none was set. */
  readonly results: ReadonlyMap<Digest, string | null>;
  /** YYYY-MM-DD, where the reader is. */
  readonly today: string;
  /** The calendar day of an ISO 8601 time where the reader is. */
  readonly dayOf: (iso: string) => string;
}

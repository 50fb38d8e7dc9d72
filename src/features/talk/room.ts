import { createContext, use, type ComponentType } from 'react';
import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Talk } from '#workflow/talk/list-messages.ts';
import type { SubmissionHere, TalkPlace } from '#workflow/talk/read-talk.ts';

/** What is drawn by other parts of the application. */
export interface TalkParts {
  readonly Preview: ComponentType<{ readonly file: StoredFile; readonly startPage: number }>;
  /** Where files are attached to the assessment. */
  readonly Attach: ComponentType<{
    readonly links: readonly EvidenceSupport[];
    readonly label: string;
  }>;
}

/** Everything the parts of the page speak about. */
export interface Room {
  /** Who sits at this desk. */
  readonly side: 'asesor' | 'agency';
  readonly assessment: AssessmentId;
  readonly talk: Talk;
  readonly place: TalkPlace;
  /** The revision that new messages are about. */
  readonly submission: SubmissionHere;
  readonly rubric: Rubric;
  /** Evidence that can be sent along; none at the desk of the asesor. */
  readonly own: readonly EvidenceDocument[];
  readonly parts: TalkParts;
  /** Begins a message and puts the cursor into it. */
  readonly begin: (
    order: Pick<MessageDraft, 'kind' | 'about' | 'replyTo' | 'deadline'> &
      Partial<Pick<MessageDraft, 'result' | 'before' | 'value' | 'submission'>>,
  ) => void;
  /** The message that was begun just now, to take the focus. */
  readonly begun: string | null;
}

export const RoomContext = createContext<Room | null>(null);

/** Throws outside the page of a talk (a bug, not a user's mistake). */
export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('useRoom: no talk');
  return room;
}

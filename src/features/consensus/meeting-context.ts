import { createContext, use } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { AgreedValue, Consensus } from '#core/review/consensus.ts';
import type { ConsensusEditor } from '#state/result/consensus-editor.ts';
import type { Meeting } from '#workflow/result/read-meeting.ts';
import type { Model } from './model.ts';

/** The meeting that is open. */
export interface OpenMeeting {
  readonly id: AssessmentId;
  readonly meeting: Meeting;
  /** As it stands on screen, with what is not on disk yet. */
  readonly consensus: Consensus;
  readonly model: Model;
  readonly change: ConsensusEditor['change'];
  readonly flush: () => Promise<void>;
  /** When something is decided, ISO 8601 UTC. */
  readonly now: () => string;
}

export const MeetingContext = createContext<OpenMeeting | null>(null);

/** The open meeting. Throws outside of one (a bug, not a user's mistake). */
export function useOpenMeeting(): OpenMeeting {
  const open = use(MeetingContext);
  if (!open) throw new Error('useOpenMeeting: no meeting is open');
  return open;
}

/** A value with nothing said beside it. */
export function plainValue(part: Pick<AgreedValue, 'finding' | 'rule' | 'at'>): AgreedValue {
  return { note: '', shortcoming: '', recommendation: '', minority: [], ...part };
}

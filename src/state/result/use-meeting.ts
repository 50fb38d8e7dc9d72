import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Consensus } from '#core/review/consensus.ts';
import type { Result } from '#core/lib/result.ts';
import { saveConsensus } from '#workflow/result/change-consensus.ts';
import { readMeeting, type Meeting, type MeetingFailure } from '#workflow/result/read-meeting.ts';
import {
  createConsensusEditor,
  type ConsensusEditor,
  type ConsensusEditorState,
} from './consensus-editor.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';
import { openMeetings } from './open-meetings.ts';

/** Everything about the meeting on one assessment; undefined while it is read. */
export function useMeeting(id: AssessmentId): Result<Meeting, MeetingFailure> | undefined {
  const desk = useDesk();
  return useLive(() => readMeeting(desk, id, localDay), [desk, id]);
}

/**
 * A meeting kept in step with what is stored; what was left unsaved is found again. One use
 * is for one meeting: give the component a key.
 */
export function useConsensusEditor(record: Consensus): ConsensusEditor {
  const desk = useDesk();
  const { id } = record;
  const [editor] = useState(
    () =>
      openMeetings.get(id) ??
      createConsensusEditor(record, (base, content) => saveConsensus(desk, id, base, content)),
  );
  useEffect(() => openMeetings.show(id, editor), [id, editor]);
  useEffect(() => editor.receive(record), [editor, record]);
  return editor;
}

/** The meeting as it stands now. */
export function useConsensusState(editor: ConsensusEditor): ConsensusEditorState {
  return useStore(editor.store);
}

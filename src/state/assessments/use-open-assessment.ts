import { startTransition, useEffect, useState } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Desk } from '#workflow/desk.ts';
import { openAssessment, type OpenFailure } from '#workflow/assessments/open-assessment.ts';
import { saveInLastRoom } from '#workflow/workspaces/last-room.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import type { LoadedRubric, RubricFailure } from '#workflow/rubrics/shipped-rubrics.ts';
import { useDesk } from '#state/desk.ts';
import { createEditor, type Editor } from '#state/saving/editor.ts';
import { lastRoomSpent, refreshLastRoom, useLastRoom } from '#state/workspaces/last-room.ts';
import { useLive } from '#state/saving/live.ts';
import { editorLeftBehind, showEditor } from '#state/saving/open-editors.ts';
import { useSession } from '#state/session.ts';

export type OpenAssessment =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: OpenFailure | RubricFailure }
  | {
      readonly kind: 'open';
      readonly editor: Editor;
      readonly loaded: LoadedRubric;
      /** The stored one is gone: somebody erased it for good while it was open here. */
      readonly erased: boolean;
    };

async function openAll(desk: Desk, id: AssessmentId): Promise<OpenAssessment> {
  const left = editorLeftBehind(id);
  if (left) return { kind: 'open', ...left, erased: false };
  const assessment = await openAssessment(desk, id);
  if (!assessment.ok) return { kind: 'failed', failure: assessment.error };
  const loaded = await rubricOf(desk, assessment.value.rubric);
  if (!loaded.ok) return { kind: 'failed', failure: loaded.error };
  const editor = createEditor(assessment.value, (indicatorId, answer) =>
    saveInLastRoom(
      () => saveAnswer(desk, id, indicatorId, answer, useSession.getState().person),
      lastRoomSpent,
    ),
  );
  if (useLastRoom.getState().room === 'unknown') void refreshLastRoom();
  return { kind: 'open', editor, loaded: loaded.value, erased: false };
}

/**
 * Opens an assessment for editing and keeps it in step with what other tabs store.
 * One use is for one id: give the component a key when the id can change.
 */
export function useOpenAssessment(id: AssessmentId): OpenAssessment {
  const desk = useDesk();
  const [opened, setOpened] = useState<OpenAssessment>({ kind: 'opening' });
  const live = useLive(() => openAssessment(desk, id), [desk, id]);

  useEffect(() => {
    let release: (() => void) | undefined;
    let left = false;
    void openAll(desk, id).then((result) => {
      if (left) return;
      startTransition(() => setOpened(result));
      if (result.kind === 'open') release = showEditor(id, result);
    });
    return () => {
      left = true;
      release?.();
    };
  }, [desk, id]);

  useEffect(() => {
    if (opened.kind === 'open' && live?.ok) opened.editor.receive(live.value);
  }, [opened, live]);

  if (opened.kind !== 'open') return opened;
  return { ...opened, erased: live?.ok === false && live.error.kind === 'missing' };
}

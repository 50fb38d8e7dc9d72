import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { saveClearance } from '#workflow/plans/clearances.ts';
import { useDesk } from '#state/desk.ts';
import { createEditQueue, shownRecord, type EditQueueState } from '#state/saving/edit-queue.ts';
import { openClearances, type ClearanceEditor } from './open-clearances.ts';
import type { SaveClearanceFailure } from '#workflow/plans/clearances.ts';

interface ClearanceHands {
  /** As the person sees it: unsaved changes included. */
  readonly row: Clearance;
  readonly editor: ClearanceEditor;
  readonly status: EditQueueState<Clearance, SaveClearanceFailure>['status'];
}

/**
 * One row of the register, kept in step with what is stored. One use is for one row: give the
 * component a key.
 */
export function useClearanceEditor(stored: Clearance): ClearanceHands {
  const desk = useDesk();
  const { id } = stored;
  const [editor] = useState(
    () =>
      openClearances.get(id) ?? createEditQueue(stored, (edit) => saveClearance(desk, id, edit)),
  );
  useEffect(() => openClearances.show(id, editor), [id, editor]);
  useEffect(() => editor.receive(stored), [editor, stored]);
  const state = useStore(editor.store);
  const row = useMemo(() => shownRecord(state), [state]);
  return { row, editor, status: state.status };
}
